/** How a number grows or falls: "rose by three to 28", "has gone up to 45". Source: own list, from reading news. */
import { wordSet } from './word-list.js';

export const changeVerbs = wordSet(`
  rose risen rises rise rising climbed climbs climb climbing increased increases increase increasing grew grown grows jumped jumps
  jump soared fell fallen falls fall dropped drops drop declined decreased went gone goes go going moved crept edged`);
