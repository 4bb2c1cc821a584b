/** Verbs by what they do with somebody's words. Source: own lists, from reading news. */
import { phrases } from '../../lexicon/word-list.js';
import { words } from './words.js';

/** What stands behind them is spoken to or of, and never speaks: "… of “Salt,” | thanked | the mayor". Lemmas. */
export const NEVER_INVERTED = words('tell thank accuse blame notify praise criticize criticise condemn denounce');

/** Speak only with their particle, behind a question: “And you left?” Lut | shot back. */
export const RETORTS: ReadonlySet<string> = new Set(phrases(`shot back|fired back|hit back|snapped back|barked back|bit back|chimed in|
  chipped in|butted in|cut in|broke in|joined in|piped up|spoke up|blurted out|burst out`));

/** Speak only behind a quotation, with whoever commands between: “Step out!” an officer | ordered. */
export const COMMANDS = words('ordered commanded orders commands');

/** Pass on what another said: "was | quoted as saying". */
export const QUOTES = words('quoted quotes cited cites');

/** "was | heard telling the crowd": the words are spoken all the same. */
export const WITNESSED = words('heard seen overheard filmed recorded caught');

/** "| keeps saying". */
export const KEEPS = words('keep keeps kept');
/** "| continued to say". */
export const CONTINUES = words('continue continues continued proceed proceeds proceeded');
/** "| used to say", "| likes to say": what somebody says again and again. */
export const HABITS = words('used like likes liked love loves loved');
/** "was | forced to admit", "had to admit": who must, has said so. Verbs, and the lemmas of what they lead to. */
export const COMPELS = words('forced obliged compelled');
export const OWNS_UP = words('admit concede acknowledge confess');
/** "| went on to say". */
export const GOES = words('went goes gone go going');
/** Their base forms. */
export const CARRIES_ON = words('go continue keep proceed');

/** Take a clause without "that" as often as with it. Lemmas. */
export const SAYS_A_CLAUSE = words(`suggest rule agree conclude reveal indicate observe recall promise vow pledge speculate hint swear
  argue joke comment stipulate complain respond mention advise`);

/** Have clauses for their objects and hardly a thing: "a plan that critics | argue is too dear", not "that the mayor proposed". Lemmas. */
export const TAKES_CLAUSES = words('argue conclude insist contend allege warn complain estimate assert');

/** Have things for their objects, and report only with "that" close behind: "charged | a fee". Lemmas. */
export const TAKES_THINGS = words('charge submit specify');

/** Say what somebody calls something. Lemmas. */
export const NAMING = words(`call describe label brand dub deem characterize characterise term dismiss praise hail denounce condemn
  criticize criticise slam blast decry deplore declare accuse tout cite blame refer express voice reject
  welcome defend deride ridicule mock`);

/** Of these, the ones whose quotation never comes first: "a box | labelled “old”". Lemmas. */
export const LABELS = words('label brand dub deem term');

/** The same only with "as": "rejected it | as “absurd”". Lemmas. */
export const NAMING_AS = words('reject dismiss welcome defend deride ridicule mock');

/** Tell somebody to do something: "urged | drivers to". Lemmas. */
export const TELLS_TO_DO = words('urge tell ask beg implore advise warn instruct encourage exhort call plead remind');
/** What stands between such a verb and who is told: "called | on the council to". */
export const PARTICLE_BEFORE_LISTENER: ReadonlyMap<string, string> = new Map([['call', 'on'], ['plead', 'with']]);
/** Say what the speaker will do: "vowed | to". Lemmas. */
export const WILL_DO = words('promise vow pledge swear threaten offer agree');

/** Say what a thing lets be seen, too: "a search | revealed", "the bruise | confirms". Lemmas. */
export const SHOWS = words('suggest reveal indicate signal imply show find hint confirm testify demand');

/**
 * What a body that no list knows may do, "the hotel | said": the other verbs have things for their subjects as often, or are nouns,
 * "a raft of | rules". Lemmas.
 */
export const SAID_BY_THINGS = words('say tell add warn deny insist explain apologize apologise write tweet announce urge');
/** The same of a finite verb: "The strike was seen by many, | reporting …" is not the strike's. */
export const REPORTED_BY_THINGS = words('report promise confirm estimate');

/** What "it" does that is a body, of the verbs that take a clause: "it | pointed out that". Lemmas. */
export const DONE_BY_BODIES = words('point promise vow pledge propose recommend respond agree assure demand stipulate rule');

/** What "it" does that is no body. Lemmas. */
export const EXPLAINS: ReadonlySet<string> = new Set([...SHOWS, 'explain', 'mean', 'remind', 'tell']);

/** What goes on in somebody's head. Lemmas. */
export const THOUGHT = words('think believe hope fear worry feel know figure guess understand expect doubt learn');

/** Make a writing known: "| issued a statement saying". */
export const SENDS = words('put puts issued issues released releases sent sends posted posts published publishes wrote writes shared circulated');

/** "a toll that could not be | confirmed". */
export const VERIFIED = words('verified confirmed corroborated substantiated checked');

/** "He | added": whoever has just spoken goes on. */
export const ADDS = words('added adds continued continues concluded');

/** Say nothing: ", but | declined to give details". */
export const DECLINES = words('decline declines declined declining');
export const REFUSES = words('refused refuses refusing');
/** "A spokesman | denied | that. “…,” he said": answers that are told without their words. */
export const REACTS = words(`denied denies disputed disputes rejected rejects dismissed dismisses answered answers replied replies
  responded responds agreed agrees disagreed disagrees`);
/** Answer a question. Lemmas. */
export const REPLIES = words('reply answer respond retort');
export const GIVES = words('gave gives offered offers provided provides');
/** "but | did not elaborate". */
export const DOES = words('did does would could');
export const DID_OR_DOES = words('did does');
/** What a speaker did not do. Base forms. */
export const TELLS_MORE = words('suggest indicate mention elaborate say give provide specify identify name comment disclose offer explain');

/** "without | elaborating", "without | giving further | details". */
export const LEAVING_OUT = words('elaborating specifying');
export const GIVING = words('giving offering providing');
export const DETAILS = words('details detail evidence proof specifics figures elaboration');

/** "Lut has | grown | cynical. “…,” he said": how somebody is by now. */
export const TURNS = words('grown grew become became remained remains seemed seems sounded sounds felt feels');

/** What somebody does as he answers: "Lut | shrugged. “Never.”" */
export const GESTURES = words('smiled nodded shrugged laughed grinned sighed paused winced frowned chuckled hesitated grimaced smirked scoffed');

/** Somebody gives a number of his own: "residents | spoke of 13". Past forms. */
export const COUNTED = words('reported documented counted recorded registered listed spoke put');

/** "while the union | puts the number at 60". */
export const COUNTS = words('put puts placed places');

/** "would only | confirm that". */
export const SAYS_IT = words('say confirm admit acknowledge concede disclose reveal');

/** Modal verbs that are names of a month and of a person, too. */
export const MODAL_OR_NAME = words('may will');
/** "| can be heard saying": what can be heard was said. */
export const CAN = words('can could');

/** "a man | accused of theft", "a clerk | jailed for fraud": what the law has done to somebody. */
export const CHARGED = words('accused charged convicted suspected acquitted cleared jailed imprisoned arrested wanted sentenced fined guilty');

/** "asked not to be | named". */
export const NAMED = words('named identified quoted used');

/** "| recalled his father saying": what follows is another's word. */
export const REMEMBERS = words('recall recalls recalled remember remembers remembered hear hears heard overheard');
/** "the scene | left her neighbour wondering": whom they bring to it. */
export const LEAVES = words('leave leaves left leaving');

/** "said the plan was late and | accused the board": what somebody does by words, and no thing does. */
export const DEEDS_OF_SPEAKERS = words(`accused urged blamed condemned criticised criticized praised thanked apologised apologized
  vowed pledged pleaded appealed denounced refused declined defended warned asked told advised invited instructed
  requested`);

/** Behind a comma, the same of whoever speaks for others: "said officers were searching, and | appealed for witnesses". */
export const APPEALS = words('appealed urged thanked apologised apologized');

/** The same behind the one spoken of: "said Lut was rude and | called him a fool". */
export const NAMES_PAST = words('called described dismissed labelled labeled branded dubbed mocked ridiculed');

/** "said the plan was late, *citing* a lack of money": what the speaker does by what is said. */
export const JUDGING = words('sharing posting citing blaming calling terming dubbing branding describing dismissing');

/** Tell of something, and quote what they call it: "| spoke of “a massacre”". */
export const SPEAKS_OF = words('spoke speaks warned warns complained complains talked talks boasted boasts told tells wrote writes');
/** The same of what they ask for: "| appealed for “calm”". */
export const CALLS_FOR = words('appealed appeals called calls pleaded pleads pressed');
