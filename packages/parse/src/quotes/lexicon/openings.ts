/** Words that a statement's content may open with, or a clause that is nobody's answer. Source: own lists, from reading news. */
import { words } from './words.js';

/** "| Asked if he would go, Danko said no": the question is not said. */
export const ASKED = words('asked questioned pressed quizzed');
