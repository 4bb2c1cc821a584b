/** Words that are nouns as often as reporting verbs. Source: own lists, from reading news. */
import { withPlurals, words } from './words.js';

/** In the present tense: "the | report", "a | claim that", "its | shows". */
export const PRESENT_TENSE_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(`report claim state note comment charge promise offer answer question demand request estimate hope fear blog tweet
    post message quote point doubt call remark concern complaint show wonder vow pledge warrant yell smile sound record end rule figure`),
  ...words('guess guesses praise blame cries press thinks denies'),
]);

/** "*counter* terrorism": what is fought, and not answered. */
export const COUNTERED = words('terrorism terror insurgency narcotics intelligence extremism espionage');

/** Behind a word for a thing they are nouns: "cut its sales | forecast". */
export const NOUNS_BEHIND_NOUNS = words('forecast forecasts');

/** In front of one of these it is a noun: "Lut's false | claims". */
export const QUALIFIES_REPORT = words(`false baseless bogus unfounded unproven unverified unconfirmed repeated recurring recent latest new early
  earlier later subsequent further initial preliminary previous past similar conflicting contradictory numerous strong strange odd clear
  public wild exaggerated outlandish misleading angry positive negative final daily weekly monthly annual quarterly written detailed
  brief mixed warning distress anonymous threatening opening closing concluding prepared keynote`);

/** "the most | commented threads", "the average | reported loss": behind one of these a past form describes a noun. */
export const MEASURED = words(`most least average mean median typical usual total overall annual monthly weekly daily highest lowest largest smallest
  latest`);

/** They report only with "that" or a quotation. */
export const REPORTS_ONLY_WITH_THAT: ReadonlySet<string> = new Set([
  ...withPlurals('state report comment blog tweet post text message complaint'),
  ...words('claims notes'),
]);

/** Nouns that say that somebody spoke; after the verbs of `cues.ts`. */
export const SPOKEN = words(`claim claims statement statements warning warnings assertion assertions allegation allegations accusation
  accusations announcement announcements comment comments remark remarks suggestion suggestions insistence admission argument complaint
  complaints denial denials declaration report reports assurance assurances`);

/** What a writer calls somebody's words: ", | a claim the army denied". */
export const VERDICTS = words(`claim charge allegation accusation assertion contention statement suggestion reference allusion swipe jab dig nod`);

/** Surveys and figures show, they do not speak. */
export const SHOWING: ReadonlySet<string> = new Set([
  ...withPlurals('image photo photograph picture video map chart graph survey poll figure belief number result trend sign'),
  ...words('study studies footage data evidence statistics research findings history analysis this that it which'),
]);

/** They let something be seen, whatever else is told of them: "| images of shells | indicate". */
export const PICTURES: ReadonlySet<string> = new Set(withPlurals('image photo photograph picture map chart graph curve diagram sign trend pattern'));

/** What something is sorted or done by: "according to | type of boat", "per | the donor's instructions". */
export const MEASURES = words(`type types size kind age ages rank height weight taste need needs custom tradition income severity urgency
  priority seniority instructions rules terms conditions wishes requirements specifications criteria preferences`);

/** "claimed | responsibility": what is claimed is a thing. */
export const CLAIMED_THINGS = words('responsibility credit victory ownership asylum benefits lives');

/** What somebody says without telling anything: "said | his prayers", "said | the words". */
export const SAID_THINGS = words(`prayer prayers word words thing things thanks goodbye goodbyes farewell farewells hello hellos line lines
  name names vow vows grace mass rosary sorry nothing something anything everything much little more same opposite truth lie lies piece`);

/** What somebody scoffs at or wonders about, whosever it is: "at the | idea | that". */
export const IDEAS = words('idea notion thought suggestion suggestions claim claims prospect possibility fact theory belief view');
