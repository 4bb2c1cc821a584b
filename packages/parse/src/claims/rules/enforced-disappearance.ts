/** An estimated 82,000 people have been subjected to enforced disappearance. The monitors recorded 12 cases of enforced disappearance. */
import { disappearances, forcedWords } from '../lexicon/harm-phrases.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** Whom the words in front of "enforced disappearance", from token `lead` back, tell of. */
function victimsBefore(scene: Scene, lead: number): { readonly victims: readonly Victim[]; readonly verb: VerbGroup | null } {
  // "12 cases | of enforced disappearance": a case is a person's
  const cases = wordAt(scene, lead) === 'of' && wordAt(scene, lead - 1) === 'cases' ? scene.closes.get(lead) : undefined;
  if (cases?.quantity != null && cases.quantity.count !== 0)
    return { victims: [{ ...cases.quantity, named: null, group: cases, basis: 'number' }], verb: null };
  const isSubjected = wordAt(scene, lead) === 'to' && wordAt(scene, lead - 1) === 'subjected';
  const verb = isSubjected ? verbGroup(scene, lead - 1) : null;
  if (verb === null || !verb.passive) return { victims: [], verb };
  return { victims: victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true }), verb };
}

export const enforcedDisappearance = rule({
  id: 'enforced-disappearance',
  on: 'of',
  read(scene, at) {
    if (!disappearances.has(wordAt(scene, at)) || !forcedWords.has(wordAt(scene, at - 1))) return null;
    const { victims, verb } = victimsBefore(scene, at - 2);
    return finding('missing', victims.filter(({ basis }) => basis === 'number'), verb);
  },
  examples: [
    ['An estimated 82,000 people have been subjected to enforced disappearance.', 'missing ~82000 people'],
    ['The monitors recorded 12 cases of enforced disappearance.', 'missing 12'],
  ],
  nonExamples: [
    'The law on enforced disappearance was passed.',
    'Nine officers were charged with enforced disappearance.',
    'The monitors recorded 12 cases of theft.',
  ],
});
