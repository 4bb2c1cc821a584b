/** What a film, a novel or a game tells did not happen: "In the film, a bomber kills 40." */
import { type Scene, wordAt } from '../phrase/scene.js';

const WORKS = new Set(`film movie novel story book play drama series sitcom episode thriller comedy opera game musical short-story screenplay`.split(' '));
const LEADS = new Set(['in', 'the', 'this', 'his', 'her', 'its', 'a', 'new', 'first', 'latest', 'debut', 'second']);
/** How far into the sentence the work is named, in tokens. */
const REACH = 6;

/** Words that news of real harm does not hold. */
const STORY = new Set(`protagonist titular sequel prequel sequels franchise screenplay storyline spoiler spoilers trilogy sitcom gameplay playable
  remake reboot stormtrooper stormtroopers cutscene`.split(/\s+/));

/** Whether the sentence speaks of a story, or opens with "In the novel", "In her first film,": the work as the place. */
export function isFiction(scene: Scene): boolean {
  for (let i = scene.first; i < scene.last; i++) if (STORY.has(wordAt(scene, i))) return true;
  if (wordAt(scene, scene.first) !== 'in') return false;
  for (let i = scene.first + 1; i < scene.first + REACH; i++) {
    const word = wordAt(scene, i);
    if (WORKS.has(word)) return wordAt(scene, i + 1) === ',';
    if (!LEADS.has(word)) return false;
  }
  return false;
}
