/** Words whose number is a name, and counts nobody: "*Form* Two", "*Flight* 17". Source: own list, from reading news. */
import { wordSet } from './word-list.js';

/** With a capital. */
export const numberLabels = wordSet(`
  form grade standard class phase section article chapter flight route highway platform room gate pier formula channel
  version`);
