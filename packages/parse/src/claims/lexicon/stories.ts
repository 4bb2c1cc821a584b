/** Words of films, novels and games, and of titles of other texts. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "In the | film, a bomber kills 40". */
export const works = wordSet(`
  film movie novel story book play drama series sitcom episode thriller comedy opera game musical short-story
  screenplay`);

/** "In | her first | film": from the sentence's head to the work. */
export const workLeads = wordSet('in the this his her its a new first latest debut second');

/** "The novel | opens with a soldier killed", "The film | is about a pilot who killed 200": what a work does. */
export const workVerbs = wordSet(`
  opens follows tells centers centres stars depicts portrays recounts imagines ends begins revolves chronicles dramatizes
  dramatises stages re-enacts reenacts`);

/** Words that news of real harm does not hold. */
export const storyWords = wordSet(`
  protagonist titular sequel prequel sequels franchise screenplay storyline spoiler spoilers trilogy sitcom
  mock simulation simulations gameplay playable simulated simulates simulating remake reboot stormtrooper stormtroopers cutscene`);

/** "“I could kill him,” she *joked*". */
export const jokeForms = wordSet('joked jokes joking quipped quips quipping jested jests');

/** "*RELATED*: Gunmen kill nine", "*Read also*:": what leads to the title of another text, all of it. */
export const titleLeads = wordSet('related also more read see story stories coverage');
