/** An avalanche claimed the lives of 29 campers. At least 52 rafters have lost their lives. The floods took 12 lives. */
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { losesLives, takesLives } from '../lexicon/harm-phrases.js';
import { lifeOwners } from '../lexicon/pronouns.js';

const LOSS = new Set(['loss']);
const VICTIMS = { plurals: true, definite: true } as const;

/** The verb before "lives", its determiner and number passed over. */
function verbBefore(scene: Scene, at: number, forms: ReadonlySet<string>): number {
  for (let i = at - 1; i >= scene.first && i > at - 8; i--) if (forms.has(wordAt(scene, i))) return i;
  return -1;
}

export const lostLives = rule({
  id: 'lost-lives',
  on: 'lives',
  read(scene, at) {
    const loses = verbBefore(scene, at, losesLives);
    if (loses >= 0 && lifeOwners.has(wordAt(scene, at - 1))) {
      const verb = verbGroup(scene, loses);
      const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, VICTIMS);
      return finding('killed', victims, verb);
    }
    const takes = verbBefore(scene, at, takesLives), loss = loses < 0 && takes < 0 ? verbBefore(scene, at, LOSS) : -1;
    if (takes < 0 && loses < 0 && loss < 0) return null;
    const verb = loss < 0 ? verbGroup(scene, takes < 0 ? loses : takes) : null;
    const group = scene.closes.get(at + 1) ?? scene.closes.get(at);
    if (wordAt(scene, at + 1) === 'of' && takes >= 0) {
      const victims = victimsOf(scene, objectsFrom(scene, at + 2), VICTIMS);
      return finding('killed', victims, verb);
    }
    if (group?.quantity == null) return null;
    const victims = victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }]);
    return finding('killed', victims, verb);
  },
  examples: [
    ['An avalanche claimed the lives of 29 campers.', 'killed 29 campers'],
    ['At least 52 rafters have lost their lives this season.', 'killed 52.. rafters'],
    ['The ship went down with the loss of 1,500 lives.', 'killed 1500'],
    ['The fire claimed nine lives.', 'killed 9'],
  ],
  nonExamples: [
    'The vaccine saved 300 lives.',
    'They started new lives abroad.',
  ],
});
