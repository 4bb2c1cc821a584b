/** Words that join a clause to what stands before it. Source: own lists, from the standard grammars' inventories. */
import { phrases } from '../../lexicon/word-list.js';
import { words } from './words.js';

/** Link a sentence to the one before, and say nothing by themselves. */
export const LINKS: ReadonlySet<string> = new Set(phrases(`what's more|in any case|in any event|for example|for instance|in fact|in addition|
  in other words|in short|in particular|on the other hand|by contrast|in contrast|as a result|in turn|even so|above all|to be sure|
  of course|after all|at least|in general|in theory|in practice|more importantly|most importantly|on top of that|at the same time|in the end|all in all|in sum`));

/** Ask for something: "explained | how". */
export const QUESTION_WORDS = words('how why what where when who');

/** Ask for yes or no. */
export const YES_OR_NO = words('whether if');

/** Open the clause that a verb reports: "said | that", "asked | why". */
export const CONNECTORS: ReadonlySet<string> = new Set([...QUESTION_WORDS, ...YES_OR_NO, 'that']);

/** Describe the phrase before them; "that" joins as often as it describes. */
export const RELATIVES = words('who which that');

/** ", a farmer | whose land was flooded,", ", a town | where nobody lives,": relatives that are not the subject of their clause. */
export const RELATIVES_OF_MORE = words('whose where whom');

/** Describe the phrase before a comma, the subject or the object of their clause. */
export const RELATIVES_BEHIND_COMMA = words('who which');
/** The same, and whose it is. */
export const RELATIVES_WITH_OWNER = words('who whose which');
/** The object of their clause, or whose it is: ", | whom the mayor called". */
export const RELATIVES_AS_OBJECT = words('which whom whose');

/** Nobody has said yet what stands behind them: "if the mayor says". */
export const CONDITIONS = words('if unless whether');

/** "The mill may close, she said, | *unless* the price falls": go on with what was said, behind whoever said it. */
export const REASONS = words('because unless if until');

/** Go on with what was said. */
export const AND_BUT = words('and but');
export const AND_OR_BUT = words('and or but');

/** Open a new main clause before another reporting clause: ", | but X said", "; Y said". */
export const NEW_CLAUSE = words('but and while whereas though although yet as');
/** Lead to what the speaker did not say: ", | but declined". */
export const SILENCE_JOINTS = words('but and although though');
/** Lead to another source's count: ", | while the union puts the number at 60". */
export const RIVAL_JOINTS = words('while but and whereas though');

/** Open a clause of time in front of a further clause: "said | as the convoy came near, the guards ran". */
export const TIME_CLAUSE = words('when after as while');
/** The same before a participle without a subject: ", | when reached by phone,". */
export const SHORT_CLAUSE = words('when while if once after before');

/** "those who came early; | *specifically*, those who were old": goes on with what stands in front of the mark. */
export const SPECIFIES = words('specifically namely notably especially particularly chiefly mainly');

/** Set what is told in front against what is said: "| *While* it did not please Lut, she said". What "if" opens is said, too. */
export const CONTRASTS = words('while although though whereas');

/** "in *fact*": weighs the clause to come. */
export const TRUTHS = words('fact truth reality effect');

/** Open a clause, and end none: "She left | because, she said, the roof leaked". */
export const OPENS_REST = words('because if when while whether unless although who whose');
