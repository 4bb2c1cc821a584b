/**
 * Joining words, and the words behind which a search stops: each rule looks for other things, so each stops elsewhere.
 * Source: own list, from reading news.
 */
import { setOf } from './word-list.js';

/** "killed in the raid | were named by the police": no "by" behind these is the verb's own. */
export const agentEnds = setOf('and but , ; who which that when after while');

/** "held nine men | and …": no "hostage" behind these is the verb's own. */
export const captivityEnds = setOf(', ; and but when after');

/** "two hikers missing | and …": "found alive" behind these is said of others. */
export const foundSafeEnds = setOf(', ; and but');

/** Ends the search for where a list began. */
export const listStops = setOf('. ; :');

/** "…, of Pelm, | was": closes what was put in between. */
export const insertionEnds = setOf(', )');

/** "was abducted | and killed": a second verb of the same subject. */
export const verbJoints = setOf('and but then or');

/** "killed | or wounded". */
export const pairJoints = setOf('and or');

export const sentenceEnds = setOf('. ! ?');

/** "12 killed - | monitor". */
export const dashes = setOf('- – — --');

/** "six in Orsa, | three in Veyl and | two in Marn": parts of a list. */
export const listMarks = setOf(', and ;');

/** "puts it at 22 | *and* the opposition at 35". */
export const secondJoints = setOf(', ; and while but whereas');

/** "the Orsa/Pelm war": marks that do not end a clause. */
export const innerMarks = setOf(`’ ' & / -`);

/** "nine died, the mayor said, | after 12 were hurt": what the one named in between need not have said. */
export const asideEnds = setOf('; : after before since until when while as amid despite following');

/** "police believe the man | who killed two | fled": what lies behind is not what they believe. */
export const beliefEnds = setOf('; : who whom whose which when where while after before since but because');

/** "since Tuesday | and …": ends what "since" rules. */
export const sinceEnds = setOf('and but while including according');

/** "a girl was killed | and her mother injured": a second clause. */
export const clauseJoints = setOf('and but while');

/** "a bomb killed 12 | and another wounded nine". */
export const secondHarmJoints = setOf('and while but ;');

/** "killed nine | and a day later …": "a day" behind these is no rate. */
export const rateEnds = setOf(', ; and but in on when');

/** "killed nine, | ten years ago": an "ago" behind these is said of something else. */
export const agoEnds = setOf(', ; but');

/** "a week after | a mine killed 17": ends the clause that "after" opened. */
export const afterClauseEnds = setOf(', ; : before until');

/** "five soldiers were killed | and 17 hurt": what follows may count the same people. */
export const sharedNounJoints = setOf(', and but while ;');

/** "killed in | the government's crackdown": what did it is named before these. */
export const deedEnds = setOf(', ; and but who which');

/** "soldiers | and police": joins nouns. */
export const nounJoints = setOf('and or ,');

/** "29 nuns, | 16 tailors and | nine guards": parts of a list within one clause. */
export const listJoints = setOf(', and');

/** "the toll rose to 9, | while 12 …": numbers behind these are not the toll's. */
export const tollEnds = setOf('; who which but while');

/** "killed | while fighting alongside": "alongside" behind these is of another verb. */
export const alongsideEnds = setOf('; : and but who which that while when');

/** "abducted four | and killed them". */
export const sequels = setOf('and then before');

/** "four drivers | who …": no people before these are "them". */
export const antecedentEnds = setOf('; but who which');

/** "… | and taken to a clinic with": the treatment of others. */
export const treatmentEnds = setOf(', ; and but who');

/** "three soldiers | and a guide": joins people that are one subject. */
export const subjectJoints = setOf('and or & plus');

/** "killed | or wounded", "killed | and/or wounded": joins two verbs of harm. */
export const harmJoints = setOf('and or and/or / , but');

/** Words that open a clause of their own, or tell what somebody said. */
export const clauseOpenings = setOf(`
  who which that where when whose after before how while because as if although though since until ; :`);

/** "shot | and killed", "shot, | then killed": joins a verb to the one before it. */
export const partnerJoints = setOf('and or , / then');

/** "20 injured | , 5 critical": before the number of those hurt badly. */
export const badlyLeads = setOf(', and with - – — (');

/** "Four guards were shot | , one fatally": before the number of those who died. */
export const fatallyLeads = setOf(', and - – — (');

/** "40 dead | and wounded". */
export const fateJoints = setOf('and or /');
