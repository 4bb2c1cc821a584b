/** The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr. The slain cadre was identified as Tomas Brink. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { pluralCopulas, singularAuxiliaries } from '../lexicon/auxiliaries.js';
import { fates } from '../lexicon/fates.js';
import { namesTheDead } from '../lexicon/harm-phrases.js';
import { namedFrom, namesBehind } from '../phrase/named-as.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { finding, rule } from '../rule.js';

/** Where the names begin: "named the | dead | as …", "named the | dead | victims as …", "the | dead | were named as …"; or -1. */
function namesStart(scene: Scene, at: number): number {
  const as = wordAt(scene, at + 1) === 'victims' ? at + 2 : at + 1;
  if (namesTheDead.has(wordAt(scene, at - 2)) && wordAt(scene, as) === 'as') return as + 1;
  // "named | two of the dead | as …"
  const some = scene.closes.get(at);
  if (some?.partitive === true && namesTheDead.has(wordAt(scene, some.first - 1)) && wordAt(scene, as) === 'as') return as + 1;
  // "the | dead | were Vera Holm, 34, and her son"
  if (pluralCopulas.has(wordAt(scene, at + 1)) && areNames(scene, at)) return at + 2;
  return namesBehind(scene, at + 1);
}

/** "| the | dead | were Vera Holm"; not "five of the dead were Danes", "among the dead were Vera Holm and": some of them. */
function areNames(scene: Scene, at: number): boolean {
  const name = scene.opens.get(at + 2), before = wordAt(scene, at - 2);
  return name?.named === true && !tagged(tokenAt(scene, name.head), Tag.Demonym) && before !== 'of' && before !== 'among';
}

export const deadNamed = rule({
  id: 'dead-named',
  on: 'counted',
  read(scene, at, { harm }) {
    if (!fates.has(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'the') return null;
    const start = namesStart(scene, at);
    if (start < 0) return null;
    return finding(harm, namedFrom(scene, start));
  },
  examples: [
    [
      'The coroner named the dead as Vera Holm, Tomas Brink and Lena Sorr.',
      'killed 3 Vera Holm, Tomas Brink and Lena Sorr',
    ],
    [
      'The coroner named the dead victims as Vera Holm, 67, and her granddaughter Lena Sorr.',
      'killed 1 Vera Holm; killed 1 her granddaughter Lena Sorr',
    ],
    [
      'The coroner named the dead as Vera Holm, 67, her husband, Tomas Brink, and their two sons.',
      'killed 1 Vera Holm; killed 1 Tomas Brink; killed 2 sons',
    ],
    ['The dead have been named as Vera Holm and Tomas Brink.', 'killed 2 Vera Holm and Tomas Brink'],
    ['The coroner named two of the dead as Vera Holm and Lena Sorr.', 'killed 2 Vera Holm and Lena Sorr'],
    ['The dead were Vera Holm, 34, who taught at Pelm, her son Tomas, 7, and a man.', 'killed 1 Vera Holm; killed 1 her son Tomas'],
    ['The coroner named the dead as Vera Holm and two others.', 'killed 1 Vera Holm; killed 2 others'],
  ],
  nonExamples: [
    'They remembered the dead victims as friends.',
    'They honoured the dead as heroes.',
    'The dead were buried by Vera Holm.',
  ],
});

export const slainNamed = rule({
  id: 'slain-named',
  on: 'fate',
  read(scene, at, { harm }) {
    const dead = scene.groups.find(({ first, head }) => first < at && at < head);
    if (dead?.kind !== 'person' || dead.determiner !== 'definite' || dead.quantity !== null || dead.first !== at - 1) return null;
    // "the deceased driver | of the truck | was identified as"
    const of = wordAt(scene, dead.last) === 'of' ? scene.opens.get(dead.last + 1) : undefined;
    const start = namesBehind(scene, of?.last ?? dead.last);
    if (start < 0) return null;
    const names = namedFrom(scene, start);
    const people = names.reduce((sum, { count }) => sum + (count ?? 0), 0);
    // "The slain raiders were identified as | Tomas Brink alias …": one name of several
    const isSeveral = dead.plural && !singularAuxiliaries.has(wordAt(scene, dead.last));
    return isSeveral ? finding(harm, people > 1 ? names : []) : finding(harm, names.slice(0, 1));
  },
  examples: [
    ['The slain cadre was identified as Tomas Brink.', 'killed 1 Tomas Brink'],
    ['The dead youth has been identified as Tomas Brink, 22.', 'killed 1 Tomas Brink'],
    ['The slain rebel, identified as Tomas Brink, was a miller.', 'killed 1 Tomas Brink'],
    ['The injured soldiers were identified as Tomas Brink and Omar Lut.', 'wounded 2 Tomas Brink and Omar Lut'],
  ],
  nonExamples: [
    'The slain cadre was identified as a native of Pelm.',
    'The injured striker was named as captain.',
  ],
});
