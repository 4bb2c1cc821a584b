/** What the first look asks of a line’s place: among the prose, on the page, below headings of furniture, in the corpus. */
import { MANY, type Page } from './page.js';
import type { Line } from './line.js';
import type { Questions } from './questions.js';
import { type Sight, byWide } from './sight.js';

export function askPlace(ask: Questions<Sight>): void {
  askAmongProse(ask);
  askRecurrence(ask);
  ask.amountBy('on topic', 2, byWide, ({ topic }) => topic ?? 0);
  ask.which('off topic', 2, ({ topic, line, wide }) => (topic === 0 && line.content.length >= 3 ? wide : null));
  askHeadings(ask);
  ask.which('elsewhere', 2, ({ page, n, long }) => ((page.elsewhere[n] as number) > 0 ? long : null));
  ask.which('in several others', 2, ({ page, n, long }) => ((page.elsewhere[n] as number) > 1 ? long : null));
}

const before = ({ page, n }: Sight): number => page.proseBefore[n] as number;
const after = ({ page, n }: Sight): number => page.proseAfter[n] as number;
/** Share of the page’s prose that stands above. */
const share = ({ page, n }: Sight): number => (page.mass === 0 ? 0 : (page.massBefore[n] as number) / page.mass);

/** 0 right beside the prose, 1 forty lines off and further. */
const distance = (lines: number): number => Math.log(Math.min(lines, 40)) / 3.7;

function askAmongProse(ask: Questions<Sight>): void {
  ask.amount('lines since prose', (sight) => distance(before(sight)));
  ask.amount('lines to prose', (sight) => distance(after(sight)));
  ask.whether('no prose before', ({ page, n }) => page.massBefore[n] === 0);
  ask.whether('no prose after', (sight) => after(sight) >= MANY);
  ask.each('between prose', [1, 3, 8].map((lines) => (sight) => before(sight) <= lines && after(sight) <= lines));
  ask.amount('share of prose before:0', share);
  ask.whether('share of prose before:1', (sight) => share(sight) > 0.95);
  ask.which('tenth of prose', 10, (sight) => Math.min(9, Math.floor(share(sight) * 10)));
  ask.amount('place', ({ page, n }) => n / page.lines.length);
  ask.which('prose on the page', 6, ({ page }) => Math.min(5, Math.floor(Math.log2(1 + page.mass / 60))));
}

function askRecurrence(ask: Questions<Sight>): void {
  ask.which('again', 2, ({ page, n, line, long }) => (recurs(page, line) && !isFirst(page, line, n) ? long : null));
  ask.which('comes again', 2, ({ page, n, line, long }) => (recurs(page, line) && isFirst(page, line, n) ? long : null));
}

const recurs = ({ times }: Page, { fingerprint }: Line): boolean => fingerprint !== 0 && (times.get(fingerprint) ?? 0) > 1;
const isFirst = ({ firstWith }: Page, { fingerprint }: Line, n: number): boolean => firstWith.get(fingerprint) === n;

function askHeadings(ask: Questions<Sight>): void {
  const since = (kind: keyof Sight['since'], lines: number) => (sight: Sight) => (sight.since[kind][sight.n] as number) <= lines;
  ask.each('after more', [since('more', 10), since('more', 30), since('more', 89)]);
  ask.whether('after comments', since('comment', 89));
  ask.each('after an appeal', [since('appeal', 3), since('appeal', 12)]);
}
