/** The first look at a line: its own words, its neighbours, its place on the page. Its weights give the log-odds of body. */
import { LENGTH_CLASSES, Slots, type Vector, coarseLength, lengthClass } from './features.js';
import type { Line } from './line.js';
import { APART, type Page, lookAround, onTopic } from './page.js';
import { bitOf, phraseSignals } from './signals.js';

export const slots = new Slots();
const at = {
  length: slots.claim('length', LENGTH_CLASSES), words: slots.claim('words'), ends: slots.claim('ends'), sentence: slots.claim('ends, 8 words'), endsBy: slots.claim('ends by length', 5),
  function: slots.claim('function words'), functionLong: slots.claim('function words, 8 words'), capital: slots.claim('capitals', 2), numbers: slots.claim('numbers', 2),
  shouted: slots.claim('in capitals'), commas: slots.claim('commas'), stops: slots.claim('sentences'), auxiliaries: slots.claim('auxiliaries'), reports: slots.claim('reports'),
  quoted: slots.claim('quoted'), said: slots.claim('quoted and reports'), punctuation: slots.claim('punctuation'), pronouns: slots.claim('pronouns'), pasts: slots.claim('past verbs', 2),
  question: slots.claim('question'), trails: slots.claim('trails off'), colon: slots.claim('colon'), lower: slots.claim('starts small'), mark: slots.claim('starts with a mark'),
  bullet: slots.claim('bullet'), digit: slots.claim('starts with a digit'), bracketed: slots.claim('bracketed'), wordless: slots.claim('no words'),
  signal: slots.claim('signal, short', phraseSignals.length), signalLong: slots.claim('signal, long', phraseSignals.length),
  dated: slots.claim('dated', 2), timed: slots.claim('timed', 2), linked: slots.claim('linked', 2), priced: slots.claim('priced', 2), by: slots.claim('by', 2), pipe: slots.claim('pipe', 2),
  plea: slots.claim('ours and appeal', 2), apart: slots.claim('apart', APART),
  near: [-2, -1, 1, 2].map((step) => ({
    step, none: slots.claim(`${step} none`), length: slots.claim(`${step} length`, 10), prose: slots.claim(`${step} prose`), furniture: slots.claim(`${step} furniture`, 2),
    said: slots.claim(`${step} said`), function: slots.claim(`${step} function`), more: slots.claim(`${step} more`), photo: slots.claim(`${step} photo`), by: slots.claim(`${step} by`),
    dated: slots.claim(`${step} dated`), colon: slots.claim(`${step} colon`), bullet: slots.claim(`${step} bullet`),
  })),
  windows: ([[-3, -1], [1, 3], [-8, -4], [4, 8], [-20, -9], [9, 20]] as const).map(([from, to]) => ({ from, to, prose: slots.claim(`${from}…${to} prose`), furniture: slots.claim(`${from}…${to} furniture`), short: slots.claim(`${from}…${to} short`), none: slots.claim(`${from}…${to} none`) })),
  before: slots.claim('lines since prose'), after: slots.claim('lines to prose'), first: slots.claim('no prose before'), last: slots.claim('no prose after'), between: slots.claim('between prose', 3),
  share: slots.claim('share of prose before', 2), tenth: slots.claim('tenth of prose', 10), place: slots.claim('place'), mass: slots.claim('prose on the page', 6),
  again: slots.claim('again', 2), twice: slots.claim('comes again', 2), topic: slots.claim('on topic', 2), off: slots.claim('off topic', 2), sinceMore: slots.claim('after more', 3), sinceComment: slots.claim('after comments'),
  sinceAppeal: slots.claim('after an appeal', 2), elsewhere: slots.claim('elsewhere', 2), everywhere: slots.claim('in several others', 2),
};
const onBarePages = slots.again('bare: ');
const MORE = bitOf('more'), PHOTO = bitOf('photo') | bitOf('picture'), COMMENT = bitOf('comment'), APPEAL = bitOf('appeal'), OURS = bitOf('ours') | bitOf('you');

/** Lines since the last heading of furniture, per line. */
export interface Since { readonly more: Int32Array; readonly comment: Int32Array; readonly appeal: Int32Array }

export function sinceHeadings(lines: readonly Line[]): Since {
  const since = { more: new Int32Array(lines.length), comment: new Int32Array(lines.length), appeal: new Int32Array(lines.length) };
  let more = -999, comment = -999, appeal = -999;
  for (const [n, line] of lines.entries()) {
    since.more[n] = n - more; since.comment[n] = n - comment; since.appeal[n] = n - appeal;
    if (line.words <= 6 && (line.signals & MORE) !== 0) more = n;
    if (line.words <= 4 && (line.signals & COMMENT) !== 0) comment = n;
    if ((line.signals & APPEAL) !== 0 && (line.signals & OURS) !== 0) appeal = n;
  }
  return since;
}

export function look(page: Page, since: Since, n: number, into: Vector): void {
  const { lines, prose, furniture } = page, line = lines[n] as Line, long = line.words > 7 ? 1 : 0, wide = line.words > 15 ? 1 : 0;
  own(line, long, wide, into);
  lookAround(page, n, at.apart, into);
  for (const slot of at.near) {
    const other = lines[n + slot.step];
    if (other === undefined) { into.add(slot.none, 1); continue; }
    into.add(slot.length + coarseLength(other.words) * 2 + (other.ends ? 1 : 0), 1);
    into.has(slot.prose, prose[n + slot.step] === true);
    if (furniture[n + slot.step]) into.add(slot.furniture + (other.words > 15 ? 1 : 0), 1);
    into.has(slot.said, other.quoted && other.reports);
    into.add(slot.function, other.words > 3 ? other.function : 0);
    if (Math.abs(slot.step) > 1) continue;
    into.has(slot.more, (other.signals & MORE) !== 0); into.has(slot.photo, (other.signals & PHOTO) !== 0); into.has(slot.by, other.by); into.has(slot.dated, other.dated);
    into.has(slot.colon, other.text.endsWith(':')); into.has(slot.bullet, isBullet(line) && isBullet(other));
  }
  for (const slot of at.windows) {
    const from = Math.max(0, n + slot.from), to = Math.min(lines.length, n + slot.to + 1), count = to - from;
    if (count <= 0) { into.add(slot.none, 1); continue; }
    into.add(slot.prose, within(page.sums.prose, from, to) / count); into.add(slot.furniture, within(page.sums.furniture, from, to) / count); into.add(slot.short, within(page.sums.short, from, to) / count);
  }
  place(page, since, n, line, long, wide, into);
  if (page.bare) into.again(onBarePages);
}

const within = (sums: Int32Array, from: number, to: number): number => (sums[to] as number) - (sums[from] as number);

function own(line: Line, long: number, wide: number, into: Vector): void {
  const { text } = line;
  into.add(at.length + lengthClass(line.words), 1); into.add(at.words, Math.log(1 + line.words) / 4);
  if (line.ends) { into.add(at.ends, 1); into.has(at.sentence, line.words >= 8); into.add(at.endsBy + coarseLength(line.words), 1); }
  into.add(at.function, line.words > 3 ? line.function : 0); into.add(at.functionLong, long * line.function);
  into.add(at.capital + long, line.capital); into.add(at.numbers + long, line.numbers); into.add(at.shouted, line.shouted);
  into.add(at.commas, Math.min(1, (8 * line.commas) / (1 + line.words))); into.add(at.stops, Math.log(1 + line.stops)); into.add(at.auxiliaries, Math.min(1, line.auxiliaries / 3));
  into.has(at.reports, line.reports); into.has(at.quoted, line.quoted); into.has(at.said, line.quoted && line.reports); into.add(at.punctuation, line.punctuation);
  into.has(at.pronouns, line.pronouns); into.has(at.pasts, line.pasts > 0); into.has(at.pasts + 1, line.pasts > 1);
  into.has(at.question, text.endsWith('?')); into.has(at.trails, text.endsWith('…') || text.endsWith('...')); into.has(at.colon, text.endsWith(':'));
  into.has(at.lower, /^\p{Ll}/u.test(text)); into.has(at.mark, /^[“"‘'«]/.test(text)); into.has(at.bullet, isBullet(line)); into.has(at.digit, /^\d/.test(text));
  into.has(at.bracketed, text.startsWith('(') && text.endsWith(')')); into.has(at.wordless, line.words === 0);
  const signals = wide ? at.signalLong : at.signal;
  for (let bit = 0; bit < phraseSignals.length; bit++) if ((line.signals >>> bit) & 1) into.add(signals + bit, 1);
  into.has(at.dated + wide, line.dated); into.has(at.timed + wide, line.timed); into.has(at.linked + wide, line.linked); into.has(at.priced + wide, line.priced); into.has(at.by + wide, line.by);
  into.has(at.pipe + wide, /[|›»•·→▶×]/.test(text.slice(0, 400)));
  into.has(at.plea + wide, (line.signals & APPEAL) !== 0 && (line.signals & OURS) !== 0);
}

const isBullet = (line: Line): boolean => /^[-•*–—]/.test(line.text);

function place(page: Page, since: Since, n: number, line: Line, long: number, wide: number, into: Vector): void {
  const before = page.proseBefore[n] as number, after = page.proseAfter[n] as number, mass = page.massBefore[n] as number;
  into.add(at.before, Math.log(Math.min(before, 40)) / 3.7); into.add(at.after, Math.log(Math.min(after, 40)) / 3.7);
  into.has(at.first, mass === 0); into.has(at.last, after >= 99);
  into.has(at.between, before === 1 && after === 1); into.has(at.between + 1, before <= 3 && after <= 3); into.has(at.between + 2, before <= 8 && after <= 8);
  const share = page.mass === 0 ? 0 : mass / page.mass;
  into.add(at.share, share); into.has(at.share + 1, share > 0.95); into.add(at.tenth + Math.min(9, Math.floor(share * 10)), 1); into.add(at.place, n / page.lines.length);
  into.add(at.mass + Math.min(5, Math.floor(Math.log2(1 + page.mass / 60))), 1);
  if (line.fingerprint !== 0 && (page.times.get(line.fingerprint) ?? 0) > 1) into.add(((page.firstWith.get(line.fingerprint) ?? n) < n ? at.again : at.twice) + long, 1);
  const topic = onTopic(line, page.topic, page.prose[n] === true);
  if (topic !== null) { into.add(at.topic + wide, topic); into.has(at.off + wide, topic === 0 && line.content.length >= 3); }
  const more = since.more[n] as number;
  into.has(at.sinceMore, more <= 10); into.has(at.sinceMore + 1, more <= 30); into.has(at.sinceMore + 2, more < 90);
  into.has(at.sinceComment, (since.comment[n] as number) < 90);
  into.has(at.sinceAppeal, (since.appeal[n] as number) <= 3); into.has(at.sinceAppeal + 1, (since.appeal[n] as number) <= 12);
  const others = page.elsewhere[n] as number;
  into.has(at.elsewhere + long, others > 0); into.has(at.everywhere + long, others > 1);
}
