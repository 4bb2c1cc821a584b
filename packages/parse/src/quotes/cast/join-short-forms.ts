/** Who goes by one word is put to the person whose name holds it: "Nora" and "Abu Rami" to Nora Lind and Abu Rami al-Homsi. */
import { isFull, isProduct, shortForms, shortened } from './name-forms.js';
import type { Draft } from './register.js';

/**
 * "Nora Lind … Nora said", "Wang Hui … Wang said", "Abu Rami al-Homsi … Abu Rami said": who goes by one word is the one person whose
 * name begins with it, or holds it as a surname, unless it is the last word of another's name; who goes by two, whose longer name they
 * open.
 */
export function joinShortForms(bySurname: Map<string, Draft[]>): void {
  const byShort = draftsByShortForm([...bySurname.values()].flat());
  for (const [surname, drafts] of bySurname) {
    const forms = drafts.flatMap((draft) => draft.forms);
    const form = forms.reduce((best, each) => (each.length > best.length ? each : best), []);
    const [meant, other] = byShort.get(shortened(form)) ?? [];
    const isShort = forms.every((each) => !isFull(each) || isSame(each, form) && form.length === 2);
    if (meant === undefined || other !== undefined || !isShort || drafts.some(({ alone }) => alone)) continue;
    for (const draft of drafts) joinTo(meant, draft);
    bySurname.delete(surname);
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');

/** The first two people that each short form may stand for: of more than one, none is meant. */
function draftsByShortForm(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const byShort = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const full = draft.forms.find(isFull);
    const forms = full === undefined || !draft.certain && isProduct(full) ? [] : shortForms(full, draft.certain);
    for (const short of new Set([...forms, ...draft.aliases]))
      byShort.set(short, [...(byShort.get(short) ?? []).slice(0, 1), draft]);
  }
  return byShort;
}

/** What was told of a short form is told of the person that it means. */
function joinTo(meant: Draft, { role, rank, duty, toldAt, gender, byPronouns, offices, called, certain, told }: Draft): void {
  meant.role ??= role;
  meant.rank ??= rank;
  meant.duty ??= duty;
  if (toldAt !== null) meant.toldAt = Math.min(toldAt, meant.toldAt ?? toldAt);
  meant.gender ??= gender;
  byPronouns.forEach((each) => meant.byPronouns.add(each));
  meant.certain ||= certain;
  meant.told ||= told;
  offices.forEach((office) => meant.offices.add(office));
  called.forEach((word) => meant.called.add(word));
}
