/** Closed word classes of English. Source: the standard grammars' inventories; complete but for archaisms. */
import { words } from './word-list.js';

export const determiners = words(`the a an this that these those each every either neither some any no all both another
  such several many few most much other certain various numerous`);
export const pronouns = words(`i you he she it we they who whoever everyone everybody someone somebody anyone anybody
  nobody one none him me us them himself herself themselves itself`);
export const possessives = words('my your his her its our their whose');
export const prepositions = words(`of in on at by for with from to into onto over under about against between among amid
  amidst during without within through throughout across along around behind beside besides beyond despite down except
  inside near off out outside past per since toward towards until till unlike up upon via versus concerning regarding
  following including comprising excluding before after above below beneath alongside atop as than like ahead aboard`);
export const coordinators = words('and or but nor yet plus &');
export const subordinators = words(`that because although though while whilst when whenever if unless whether after
  before since as until once where wherever whereas lest provided so`);
export const relatives = words('who whom whose which that where');
export const be = words("be is are was were been being am isn't aren't wasn't weren't 's 're 'm");
export const have = words("have has had having haven't hasn't hadn't 've");
export const doForms = words("do does did doing done don't doesn't didn't");
export const modals = words(`will would can could may might must shall should ought won't wouldn't can't cannot couldn't
  mustn't shouldn't 'll 'd`);
export const negations = words("not never n't no neither nor hardly scarcely without");
export const adverbs = words(`recently btw also again already always almost ago away back even ever far first further here however
  indeed instead just later long maybe meanwhile more moreover most much nearly never nevertheless next nonetheless not
  now often once only otherwise perhaps quite rather really so soon still then there therefore thus today together
  tomorrow tonight too twice very well yesterday yet overnight abroad afterwards afterward earlier elsewhere else alone
  both either all apart forward thereby sometimes usually anyway thereafter likewise furthermore besides altogether hence
  regardless`);
/** Words in -ly that are no adverbs. */
export const notAdverbs = words(`family italy reply supply july ally assembly early daily weekly monthly only friendly
  likely deadly elderly bully rally apply comply imply rely belly butterfly fly holy ugly lonely lovely monopoly anomaly
  silly billy sally emily kelly molly polly holly beverly reilly donnelly connolly kimberly orderly costly unlikely
  hourly yearly quarterly farrelly nally neely skelly scully tully lilly healy daly feely kiely keneally kennelly
  conneely shelly nelly willy dolly wally lyly hanly manly conolly donelly o'reilly`);
export const numberWords = words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  million billion trillion dozen hundreds thousands millions billions dozens scores tens half`);
