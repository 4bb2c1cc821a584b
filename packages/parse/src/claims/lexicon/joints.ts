/**
 * Joining words, and the words behind which a search stops: each rule looks for other things, so each stops elsewhere.
 * Source: own list, from reading news.
 */
import { wordSet } from '../../lexicon/word-list.js';

/** "killed in the raid | were named by the police": no "by" behind these is the verb's own. */
export const agentEnds = wordSet('and but , ; who which that when after while');

/** "held nine men | and …": no "hostage" behind these is the verb's own. */
export const captivityEnds = wordSet(', ; and but when after');

/** "two hikers missing | and …": "found alive" behind these is said of others. */
export const foundSafeEnds = wordSet(', ; and but');

/** Ends the search for where a list began. */
export const listStops = wordSet('. ; :');

/** "…, of Pelm, | was": closes what was put in between. */
export const insertionEnds = wordSet(', )');

/** "was abducted | and killed": a second verb of the same subject. */
export const verbJoints = wordSet('and but then or');

/** "killed | or wounded". */
export const pairJoints = wordSet('and or');

export const sentenceEnds = wordSet('. ! ?');

/** "12 killed - | monitor". */
export const dashes = wordSet('- – — --');

/** "six in Orsa, | three in Veyl and | two in Marn": parts of a list. */
export const listMarks = wordSet(', and ;');

/** "puts it at 22 | *and* the opposition at 35". */
export const secondJoints = wordSet(', ; and while but whereas');

/** "the Orsa/Pelm war": marks that do not end a clause. */
export const innerMarks = wordSet(`’ ' & / -`);

/** "nine died, the mayor said, | after 12 were hurt": what the one named in between need not have said. */
export const asideEnds = wordSet('; : after before since until when while as amid despite following');

/** "police believe the man | who killed two | fled": what lies behind is not what they believe. */
export const beliefEnds = wordSet('; : who whom whose which when where while after before since but because');

/** "since Tuesday | and …": ends what "since" rules. */
export const sinceEnds = wordSet('and but while including according');

/** "a girl was killed | and her mother injured": a second clause. */
export const clauseJoints = wordSet('and but while');

/** "said | that". */
export const thatAlone = wordSet('that');

/** "died in 1984, | while | two others were shot". */
export const contrasts = wordSet('while whereas');

/** "a bomb killed 12 | and another wounded nine". */
export const secondHarmJoints = wordSet('and while but ;');

/** "killed nine | and a day later …": "a day" behind these is no rate. */
export const rateEnds = wordSet(', ; and but in on when');

/** "killed nine, | ten years ago": an "ago" behind these is said of something else. */
export const agoEnds = wordSet(', ; but');

/** "a week after | a mine killed 17": ends the clause that "after" opened. */
export const afterClauseEnds = wordSet(', ; : before until');

/** "five soldiers were killed | and 17 hurt": what follows may count the same people. */
export const sharedNounJoints = wordSet(', and but while ;');

/** "killed in | the government's crackdown": what did it is named before these. */
export const deedEnds = wordSet(', ; and but who which');

/** "soldiers | and police": joins nouns. */
export const nounJoints = wordSet('and or , along alongside');

/** "29 nuns, | 16 tailors and | nine guards": parts of a list within one clause. */
export const listJoints = wordSet(', and');

/** "the toll rose to 9, | while 12 …": numbers behind these are not the toll's. */
export const tollEnds = wordSet('; who which but while');

/** "killed | while fighting alongside": "alongside" behind these is of another verb. */
export const alongsideEnds = wordSet('; : and but who which that while when');

/** "abducted four | and killed them". */
export const sequels = wordSet('and then before');

/** "four drivers | who …": no people before these are "them". */
export const antecedentEnds = wordSet('; but who which');

/** "… | and taken to a clinic with": the treatment of others. */
export const treatmentEnds = wordSet(', ; and but who');

/** "three soldiers | and a guide": joins people that are one subject. */
export const subjectJoints = wordSet('and or & plus');

/** "killed | or wounded", "killed | and/or wounded": joins two verbs of harm. */
export const harmJoints = wordSet('and or and/or / , but');

/** Words that open a clause of their own, or tell what somebody said. */
export const clauseOpenings = wordSet(`
  who which that where when whose after before how while because as if although though since until ; :`);

/** "shot | and killed", "shot, | then killed": joins a verb to the one before it. */
export const partnerJoints = wordSet('and or , / then');

/** "20 injured | , 5 critical": before the number of those hurt badly. */
export const badlyLeads = wordSet(', and with - – — (');

/** "Four guards were shot | , one fatally": before the number of those who died. */
export const fatallyLeads = wordSet(', and - – — (');

/** "40 dead | and wounded". */
export const fateJoints = wordSet('and or /');

/** "| and | in Orsa gunmen killed": open a clause in front of its place. */
export const frontJoints = wordSet('and while whereas but');

/** One word by itself, for a search near a place. */
export const commaAlone = wordSet(',');
export const andAlone = wordSet('and');

/** "killed | when | gunmen stormed a bus": opens the clause that tells how. */
export const attackJoints = wordSet('when after as');
