/** Stems and words of violence, disaster and accident. Source: own list, from reading news. */
import { words } from '../../lexicon/word-list.js';

const stems = words(`
  abduct accident airstrike ambush assault attack avalanche battle beat behead blast bomb burn capsiz clash
  collaps collid collision crash decapitat drown earthquake electrocut explo flood gun homicide hurricane injur
  kidnap kill landslide massacre murder overdos plung quake raid shell shoot shot stab starv storm suicide torture
  violen wound overturn derail rollover parachut soldier`);

const wholeWords = words(`
  custody falling famine fighting fire fires hit militants rebels rubble sank siege strike strikes struck thrown war`);

const inflected = `(?:${stems.join('|')})[a-z]{0,8}`;

/** "found the body of a woman", "the body of a woman was found". */
const finds = '(?:found|recovered|discovered|pulled)';
const bodyFound = `${finds} the (?:dead )?bod(?:y|ies)|bod(?:y|ies) (?:of .{1,80} )?(?:was|were|had been) ${finds}`;
const phrases = `at the scene|on the spot|found dead|after (?:a )?fall|to (?:his|her|their) deaths?|${bodyFound}`;

/** A text that speaks of violence, disaster or accident. */
export const violence = new RegExp(`\\b(?:${inflected}|${wholeWords.join('|')}|${phrases})\\b`, 'i');
