/** What a line is that is not body: told by its own words, and by where it stands. */
import { agencies } from '../../lexicon/agencies.js';
import type { Label } from '../label.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import type { Run } from './second-look.js';
import { bitOf } from './signals.js';
import { endsInName, isCalledCaption } from './vetoes.js';

const PHOTO = bitOf('photo'), PICTURE = bitOf('picture') | bitOf('caption'), FURNITURE = bitOf('copyright') | bitOf('cookie') | bitOf('account') | bitOf('share') | bitOf('more') | bitOf('follow') | bitOf('advert') | bitOf('appeal') | bitOf('comment');

/** “Lidia Moran in Oluria City contributed to this report.”, “Reporting by Omar Haddad; editing by June Carver” */
const SHARES_IN = /\bcontributed to this (?:article|report|story)\b|^\W*(?:additional )?(?:reporting|writing|editing) by /i;

/** A line and its page, as the rules below see it. */
interface Place {
  readonly line: Line;
  readonly n: number;
  readonly page: Page;
  readonly run: Run;
  /** Line of the headline, −1 where there is none; first body line, −1 likewise. */
  readonly headline: number;
  readonly opening: number;
  /** Fingerprints of the body lines. */
  readonly said: ReadonlySet<number>;
}
interface Rule extends Label { readonly holds: (place: Place) => boolean }

const has = (line: Line, bits: number): boolean => (line.signals & bits) !== 0;

/** Near the article: within its run, or a few lines above it. */
const near = ({ n, run, headline }: Place): boolean => n >= Math.min(run.first, headline < 0 ? run.first : headline) - 4 && n <= run.last + 2;

/**
 * “© Ria Novosti. Ivan Petrov”: a mark of right is a credit beside the article; with a year, or below all else, it is the site’s own
 * (“© 2019 Harbour News”).
 */
const CREDIT_MARK = /^\s*(?:©|\(c\))(?!\s*\d{4})/i;
const isRight = ({ line, n, page }: Place): boolean => n < page.lines.length - 1 && CREDIT_MARK.test(line.text);

/** A page’s address, whose path holds the day: “https://harbour.example/2019/03/09/ferry” */
const isAddress = (line: Line): boolean => /^\W*(?:https?:\/\/|www\.)\S+/i.test(line.text);

/** First rule that holds names the line; the order is from what proves most to what proves least. */
const RULES: readonly Rule[] = [
  { kind: 'boilerplate', rule: 'no-words', holds: ({ line }) => line.words === 0 },
  { kind: 'repeat', rule: 'says-the-headline-again', holds: ({ line, n, page, headline }) => headline >= 0 && n !== headline && line.words >= 4 && line.fingerprint === page.lines[headline]?.fingerprint },
  { kind: 'repeat', rule: 'says-a-paragraph-again', holds: ({ line, said }) => line.words >= 8 && said.has(line.fingerprint) },
  { kind: 'byline', rule: 'by-a-name', holds: (place) => place.line.by && place.line.words <= 25 && !place.line.ends && near(place) },
  { kind: 'dateline', rule: 'date-alone', holds: (place) => (place.line.dated || place.line.timed) && !isAddress(place.line) && place.line.words <= 14 && !place.line.ends && near(place) && !has(place.line, FURNITURE) },
  { kind: 'credit', rule: 'agency-in-brackets', holds: ({ line }) => line.words <= 8 && /^\([^()]+\)$/.test(line.text) },
  { kind: 'credit', rule: 'agency-alone', holds: (place) => near(place) && agencies.has(place.line.text) },
  { kind: 'credit', rule: 'shares-in-the-report', holds: (place) => near(place) && place.line.words <= 30 && SHARES_IN.test(place.line.text) },
  { kind: 'caption', rule: 'below-the-word-caption', holds: ({ page, n }) => isCalledCaption(page.lines, n) },
  { kind: 'caption', rule: 'sentence-then-a-bare-name', holds: ({ line, n, headline, opening }) => headline >= 0 && n > headline && n < opening && line.words >= 8 && endsInName(line) },
  { kind: 'caption', rule: 'credits-a-photograph', holds: (place) => near(place) && place.line.words >= 8 && (has(place.line, PHOTO) || isRight(place)) },
  { kind: 'caption', rule: 'describes-a-picture', holds: (place) => near(place) && place.line.words >= 7 && has(place.line, PICTURE) && !has(place.line, FURNITURE) },
  { kind: 'credit', rule: 'credits-a-photograph', holds: (place) => near(place) && place.line.words < 12 && (has(place.line, PHOTO) || isRight(place)) },
  { kind: 'boilerplate', rule: 'on-other-pages', holds: ({ page, n }) => (page.elsewhere[n] as number) > 0 },
  { kind: 'boilerplate', rule: 'copyright', holds: ({ line }) => has(line, bitOf('copyright')) },
  { kind: 'boilerplate', rule: 'appeal', holds: ({ line }) => has(line, bitOf('appeal')) },
  { kind: 'boilerplate', rule: 'account-or-cookies', holds: ({ line }) => has(line, bitOf('account') | bitOf('cookie')) },
  { kind: 'boilerplate', rule: 'link-or-call', holds: ({ line }) => has(line, FURNITURE) },
  { kind: 'boilerplate', rule: 'twice-on-the-page', holds: ({ line, page }) => (page.times.get(line.fingerprint) ?? 0) > 1 },
  { kind: 'boilerplate', rule: 'no-prose-nearby', holds: ({ page, n }) => (page.proseBefore[n] as number) > 2 && (page.proseAfter[n] as number) > 2 },
  { kind: 'boilerplate', rule: 'short-line', holds: ({ line }) => line.words < 12 },
  { kind: 'boilerplate', rule: 'outside-the-article', holds: ({ n, run }) => n < run.first || n > run.last },
];

export function otherKind(place: Place): Label {
  const found = RULES.find((rule) => rule.holds(place));
  return found === undefined ? { kind: 'boilerplate', rule: 'little-evidence' } : { kind: found.kind, rule: found.rule };
}
