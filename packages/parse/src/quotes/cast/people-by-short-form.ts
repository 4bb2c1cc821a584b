/** People by what they may be called for short: "Nora" of Nora Lind, "Ruiz" of Ana Ruiz Lopez. */
import type { Person } from './cast.js';
import { isFull, isProduct, shortForms } from './name-forms.js';

export function peopleByShortForm(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byShort = new Map<string, Person[]>();
  for (const person of people) {
    if (!isFull(person.words) || !person.certain && isProduct(person.words)) continue;
    for (const short of new Set([...shortForms(person.words, person.certain), ...person.aliases])) {
      const same = byShort.get(short);
      if (same === undefined) byShort.set(short, [person]);
      else same.push(person);
    }
  }
  return byShort;
}
