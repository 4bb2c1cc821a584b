/** Stems and words of violence, disaster and accident. Source: own list, from reading news. */
import { words } from '../../lexicon/word-list.js';

const stems = words(`
  abduct accident airstrike ambush asphyxiat assault attack avalanche battlefield beat behead blast blaze bomb burn capsiz
  clash collaps collid collision crash crush cyclone decapitat drown earthquake electrocut execut explo flood gun
  homicide hurricane hypotherm injur kidnap kill landslide lightning lynch manslaughter massacre maul mudslide murder
  overdos plung poison quake raid riot shell shoot shot skid stab starv storm strangl suffocat suicide torture trampl
  typhoon violen wildfire wound overturn derail rollover parachut soldier`);

const wholeWords = words(`
  custody falling famine fighting fire fires hit militants rebels rubble sank siege strike strikes struck thrown war`);

/** Words that only begin as one of the stems does: stable, executive, Beatrice. */
const others = words(`
  stabl stabil explor executiv executor beatri beatl beatif beatty beatnik maulan maulv lynch\\b gunn gunth shelle shelly burnham burnley
  burnish bombay bombast quaker stormont stormzy floodl skidmore`);

const inflected = `(?!${others.join('|')})(?:${stems.join('|')})[a-z]{0,8}`;

/** "found the body of a woman", "the body of a woman was found". */
const finds = '(?:found|recovered|discovered|pulled)';
const bodyFound = `${finds} the (?:dead )?bod(?:y|ies)|bod(?:y|ies) (?:of .{1,80} )?(?:was|were|had been) ${finds}`;
// "fell into a river", "died when a wall fell", "lost his life while trying to"
const falls = 'hit-and-run|knocked (?:down|over)|fell (?:from|off|into|down|onto) (?:an?|the|his|her) |'
  + '(?:roof|wall|tree|ceiling|ladder|bridge)s? fell|caved in|swept away|run over|froze to death|hanged (?:himself|herself)';
const accidents = 'died when (?:an?|the) |lost (?:his|her|their) li(?:fe|ves) (?:when|while|trying|in an? )';
const held = '(?:charged|convicted|indicted|sentenced|arrested|guilty) (?:in|over|for|of) (?:[a-z]{1,12} ){0,3}deaths?';
const ends = 'at the scene|on the spot|found dead|after (?:a )?fall|to (?:his|her|their) deaths?';
// not "his battle with cancer"
const battles = '(?:in|of|joined|after (?:a|the)) battle|battles? (?:between|near|in|at|for|over|of)';
const phrases = `${battles}|${falls}|${held}|${accidents}|${ends}|${bodyFound}`;

/** A text that speaks of violence, disaster or accident. */
export const violence = new RegExp(`\\b(?:${inflected}|${wholeWords.join('|')}|${phrases})\\b`, 'i');
