/**
 * Reporting verbs, by how much they prove; their irregular forms are in verbs.ts. Source: own list; the long tail was
 * checked against the coverage figures published for news corpora (say is 53–61 % of all cues, the first thirty verbs
 * 80–93 %).
 */
import { words } from './word-list.js';

/** How a verb reports. */
export type CueClass =
  /** say: always reports, with or without "that", before, after and inside its content. */
  | 'speech'
  /** argue, suggest: reports a clause only after "that", or beside a quotation. */
  | 'that'
  /** ask: reports after whether / if / why / how, or beside a quotation. */
  | 'question'
  /** continue, joke: reports only beside a quotation. */
  | 'quotation';

export const cueVerbs: Readonly<Record<CueClass, readonly string[]>> = {
  speech: words(`say tell add state declare announce claim insist explain warn confirm acknowledge admit allege assert
    contend stress emphasize emphasise maintain reiterate remark reply concede deny disclose report repeat testify argue
    note caution tweet write complain estimate predict clarify quip retort counter affirm attest boast recount profess
    proclaim exclaim opine lament muse interject blog aver avow divulge`),
  that: words(`suggest reveal indicate promise vow pledge conclude observe point recall respond signal imply remind
    advise assure inform notify apprise stipulate speculate hint mention comment agree swear show find rule joke argue
    demand propose recommend accuse convince post message theorize theorise posit text charge submit confess confide fret gripe grouse
    bemoan concur object protest venture reaffirm certify surmise forecast crow gloat scoff reassure decree
    pronounce reckon hypothesize hypothesise underscore underline brag intimate specify grumble`),
  question: words('ask wonder inquire enquire question'),
  quotation: words(`continue begin start go laugh joke smile sigh shout yell cry scream whisper mutter mumble murmur
    grumble nod recite chant sing call describe praise criticize criticise slam blast condemn denounce hail label dub
    cite quote express echo sum characterize characterise brand deem dismiss refer urge demand thank apologize apologise
    interrupt offer answer press conclude open close end chime shrug snap gush rave fume weigh think believe hope fear
    worry feel know figure guess understand expect doubt hear learn read request elaborate reflect reason implore plead
    vent deadpan enthuse beg bellow roar tout accuse reject decry deplore blame term defend share pen marvel grin chuckle
    instruct encourage exhort threaten welcome deride ridicule mock sneer bark rage chide scold tease taunt drawl sob weep groan
    moan stammer stutter growl giggle chortle boom thunder holler intone hiss snarl`),
};
