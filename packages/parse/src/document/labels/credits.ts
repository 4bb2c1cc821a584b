/** Who is named for a text: agencies on a line of their own, those who share in it, who signs it. */
import { agencies } from '../../lexicon/agencies.js';
import type { Line } from './line.js';

/**
 * “(AP, Reuters)”, “REUTERS”, “with AAP”, “Source : ( PTI )”, “– HT/AFP”: the agencies that the line names; none where it names anything
 * else but, in brackets or behind a dash, the paper’s own.
 */
export function agenciesAlone(text: string): readonly string[] {
  const names = SIGNS.exec(text)?.[1]?.split(/\s*(?:,|;|\/| and )\s*/) ?? [];
  const named = names.filter((name) => agencies.has(name)), isBracketed = /^[([–—-]/.test(text);
  if (ORDINARY.has(text)) return [];
  return names.every((name) => agencies.has(name) || (isBracketed && OWN_DESK.test(name))) ? named : [];
}
/** “TT” (the size of letters), “SPA”: initials that stand alone on a page for other things, too. Source: own list. */
const ORDINARY: ReadonlySet<string> = new Set(['TT', 'CP', 'SPA', 'CMC', 'BNA']);
const SIGNS = /^(?:(?:[–—-]|>>) ?)?(?:[Ww]ith |[Bb]y (?=\()|(?:S(?:ource|OURCE)|Courtesy)(?: ?[:–—-] ?|(?=\p{Lu})))?(?:[([] ?)?([^()[\]]{2,60}?)(?: ?[)\]])?\.?$/u;
/** “(Reuters, MT)”, “(AFP, staff)”: the paper’s initials, its desk. */
const OWN_DESK = /^(?:\p{Lu}{2,5}|[Ss]taff(?: (?:writers?|reporters?))?|(?:[Oo]ther |[Nn]ews )?[Aa]gencies|\p{Lu}\p{Ll}+ [Dd]esk|[Ss]ocial [Mm]edia)$/u;

/** “(Harbour Times)”: whose report it is, on a line of its own below the text. */
export const isNameInBrackets = (text: string): boolean => text.length <= LONGEST_NAME && IN_BRACKETS.test(text);
const IN_BRACKETS = /^\((?:\p{Lu}[\p{L}.&'’-]*(?: |(?=\)))){1,4}\)\.?$/u, LONGEST_NAME = 80; // UTF-16 units

const SIGNED_OFF = /[.!?]["”’]? ?(?:[–—―-]+ ?|\()?(\p{Lu}[\p{L}-]{1,15}(?: \p{L}{2,15}){0,2})\)?$/u;

/** “… were taken to Kell. PTI”, “… to Kell. (Reuters)”: the agency that signs behind the paragraph’s last stop; null where none does. */
export function signedOffBy(text: string): string | null {
  const name = SIGNED_OFF.exec(text.slice(-60))?.[1] ?? '';
  return agencies.has(name) ? name : null;
}

const HELPER = new RegExp(
  String.raw`[.!?]["”’]? ?(?:[–—-]+ ?[Ww]ith (?:reports? (?:from|by) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}|/\p{Ll}{2,5}|#(?: ?#){2})$`, 'u');
/** “The hunt goes on. – With Tomas Brandt”, “… out of danger. /jpv”, “… closed. # # #”: who helped or edited, a press release’s last word, behind the paragraph’s last stop. */
export const endsInHelper = (text: string): boolean => HELPER.test(text.slice(-70));

const REPORT = '(?:article|report|story)';
/**
 * “Lidia Moran in Oluria City contributed to this report.”, “Reporting by Omar Haddad; editing by June Carver”, “Some information for this
 * report was provided by Valley Wire.”
 */
const SHARES_IN = new RegExp(String.raw`${[
  String.raw`\bcontribut(?:ed|ing) (?:to this ${REPORT}|reporting)\b`,
  String.raw`^\W*(?:additional )?(?:reporting|writing|editing) (?:was (?:contributed|done) )?by `,
  String.raw`^\W*(?:some |additional )?(?:information|material|reporting) (?:for|in) this ${REPORT} ${
    String.raw`(?:was|is|came) (?:provided |supplied )?(?:by|from) `}`,
  String.raw`^\W*(?:information|material) from [^.]{2,100} was (?:also )?used in this ${REPORT}\b`,
].join('|')}`, 'i');
/** “With reports from Valley Wire and Lidia Moran”, “* With additional reporting by the Valley Wire” */
const WITH = new RegExp(
  String.raw`^\W*[Ww]ith (?:additional |further )?(?:report(?:s|ing)?|files|inputs?|material|contributions|information) ${
    String.raw`(?:by|from) (?:the )?(?:\p{Lu}|agenc)`}`, 'u');
/** Where a verb follows, news is told: “With reports from Orsa still coming in, the mayor was silent.” */
const sharesByName = ({ text, pasts, auxiliaries }: Line): boolean => pasts + auxiliaries === 0 && WITH.test(text);
/** Of 14 such lines on the development pages none is body. */
export const sharesIn = (line: Line): boolean =>
  line.words <= 30 && !line.quoted && (SHARES_IN.test(line.text) || sharesByName(line));

const AGENCY = `(?:the )?(?<agency>${[...agencies].toSorted((one, other) => other.length - one.length).join('|')})`;
const CREDITED = new RegExp(String.raw`(?:^|[(,;/|] ?|\b(?:and|of|[Bb]y|[Ff]rom) )${AGENCY}(?=$|[.,;)/]| (?:${[
  'and', 'contributed', 'also', 'was', 'in', 'writers?', 'reporters?', 'journalists?', 'correspondents?', 'staff',
].join('|')})\b)`, 'gu');
/** “With reports from Reuters and Lidia Moran in Oluria City”: the agencies among those who are named; “Petra Moran” is none. */
export const agenciesAmong = (names: string): readonly string[] =>
  [...names.matchAll(CREDITED)].map(({ groups }) => groups?.['agency'] as string);
/** The agencies that share in a report, as the line tells. */
export const agenciesSharing = (text: string): readonly string[] => (SHARES_IN.test(text) || WITH.test(text) ? agenciesAmong(text) : []);

const BY_WRITERS = /[.!?]["”’]? ?\((?:additional )?(?:report(?:ing|ed)?|writing|editing)\b[^()]{1,200}\)$/i;
/** “… had fired first. (Reporting by Omar Haddad; editing by June Carver)”: behind the last paragraph’s stop. */
export const endsInWriters = ({ text }: Pick<Line, 'text'>): boolean => BY_WRITERS.test(text.slice(-240));

const SIGNATURE = String.raw`\p{Lu}\. ?\p{Lu}[\p{L}'’-]+`;
const SIGNED = new RegExp(`^${SIGNATURE}(?: ?/ ?${SIGNATURE}){0,3}$`, 'u');
/** “H. Said / M. Ismael”: whoever wrote and edited an agency’s report signs below it. */
export const isSignature = ({ text }: Line): boolean => SIGNED.test(text);

const LONGEST_CREDIT = 10; // words
const SOURCE = /^sources?\W*$/i;
/** “Source: Harbour Online”, “Source - harbour.example” */
const NAMED_SOURCE = /^sources? ?[:–-] ?\S.*[^.!?]$/i, LONGEST_SOURCE = 6; // words
/** “Source:”, and below it “Valley Wire and agencies” */
export const namesSource = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  if (SOURCE.test(line.text) || (line.words <= LONGEST_SOURCE && NAMED_SOURCE.test(line.text))) return true;
  return (SOURCE.test(lines[n - 1]?.text ?? '') && line.words <= LONGEST_CREDIT && !line.ends);
};
