/**
 * The rules of attribution, first that reads a cue wins. Who is quoted goes before who quotes; content before the speaker goes next: its
 * shape (a comma or a quotation right before the speaker, nothing behind the verb) is the narrower one. Verbs that are no cue come last.
 */
import type { QuoteRule } from '../statement.js';
import { accordingTo } from './according-to.js';
import { addingThat } from './adding-that.js';
import { asToldBy } from './as-told-by.js';
import { contentThenSpeaker } from './content-then-speaker.js';
import { describedBy } from './described-by.js';
import { describesAs } from './describes-as.js';
import { headlineColon } from './headline-colon.js';
import { nameColon } from './name-colon.js';
import { nounCue } from './noun-cue.js';
import { putIt } from './put-it.js';
import { quotationThenAnyVerb } from './quotation-then-any-verb.js';
import { quotedSomebody } from './quoted-somebody.js';
import { speakerThenContent } from './speaker-then-content.js';
import { spokeOf } from './spoke-of.js';
import { toldBy } from './told-by.js';
import { urgedTo } from './urged-to.js';

export const quoteRules: readonly QuoteRule[] = [
  quotedSomebody,
  contentThenSpeaker,
  speakerThenContent,
  addingThat,
  urgedTo,
  describesAs,
  describedBy,
  spokeOf,
  accordingTo,
  asToldBy,
  toldBy,
  putIt,
  nounCue,
  headlineColon,
  nameColon,
  quotationThenAnyVerb,
];
