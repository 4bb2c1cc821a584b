import { vocabulary, type TermOf } from './vocabulary.js';

// The closed vocabularies of the dataset. A value added here reaches the types, the JSON Schemas and the codebook at once.

export const paragraphKind = vocabulary('paragraph_kind', 'What a stretch of the raw document is.', {
  headline: 'The title of the article as the page shows it. Part of articles.text.',
  byline: 'Names who wrote the article.',
  dateline: 'A line of its own that gives the place, the date or both.',
  credit: 'Names who made or passed on a photograph or the text: an agency, a photographer.',
  caption: 'Describes a photograph, map or video.',
  body: 'A paragraph of the article itself. Part of articles.text.',
  repeat: 'Says again what another paragraph of the page says: a headline in a menu, a lead shown twice.',
  boilerplate: 'Of the site, not of the article: menus, appeals, adverts, links, comments, copyright lines.',
});
export type ParagraphKind = TermOf<typeof paragraphKind>;

export const publishedBasis = vocabulary('published_basis', 'Where articles.published was read.', {
  source: 'In raw/sources.csv, from outside the text.',
  text: 'In the raw document itself.',
});

export const quoteType = vocabulary('quote_type', 'How the words are reported.', {
  direct: 'The speaker’s own words, between quotation marks.',
  indirect: 'Reported speech without quotation marks: she said that the road was closed.',
  mixed: 'Reported speech with some of the speaker’s own words between marks: she called the road “a trap”.',
});
export type QuoteType = TermOf<typeof quoteType>;

export const speakerKind = vocabulary('speaker_kind', 'What sort of source speaks or claims.', {
  person: 'A human being, named or described by a role: a minister, a doctor, Leila Haddad.',
  organisation: 'A body that is not a state’s: an aid agency, a monitoring group, the United Nations, a company.',
  government: 'A state or a part of it speaking as one: a ministry, an army, “Damascus”.',
  group: 'Several people or an armed or political side without one name: rebels, residents, opposition activists.',
  media: 'A newspaper, agency, broadcaster or report of one, speaking for itself.',
  document: 'A written text: a statement, a resolution, a leaked cable.',
  anonymous: 'Somebody whom the text keeps unnamed: a source, an official who asked not to be named.',
});
export type SpeakerKind = TermOf<typeof speakerKind>;
/** Who claims a number is described by the same kinds as who speaks. */
export type ClaimantKind = SpeakerKind;

export const harm = vocabulary('harm', 'What happened to the people counted.', {
  killed: 'Died through violence or as its consequence.',
  wounded: 'Hurt and alive.',
  casualties: 'Killed and wounded together, where the text gives one number for both.',
  missing: 'Their whereabouts are unknown.',
  detained: 'Held by a state or its forces: arrested, imprisoned.',
  abducted: 'Taken by force by somebody other than a state’s forces at work as such: kidnapped, held hostage.',
  refugees: 'Driven from home across a border.',
  internally_displaced: 'Driven from home within their country.',
  displaced: 'Driven from home; the text does not say whether across a border.',
  surrendered: 'Laid down arms or gave themselves up.',
  released: 'Set free from detention or captivity.',
});
export type Harm = TermOf<typeof harm>;

export const qualifier = vocabulary('qualifier', 'How the number is hedged; it decides count, count_min and count_max.', {
  exact: 'A plain number (“12 people”): count, count_min and count_max are the same.',
  at_least: '“at least 12”: count 12, count_min 12, count_max empty.',
  more_than: '“more than 12”: count 12, count_min 12, count_max empty.',
  about: '“about 12”: count 12, count_min and count_max empty.',
  nearly: '“nearly 12”: count 12, count_min empty, count_max 12.',
  up_to: '“up to 12”: count 12, count_min empty, count_max 12.',
  fewer_than: '“fewer than 12”: count 12, count_min empty, count_max 12.',
  range: '“between 20 and 30”: count empty, count_min 20, count_max 30.',
  vague: '“dozens”: count empty, bounds by the table of vague numbers; a bare plural (“soldiers were killed”) is 2 or more.',
});
export type Qualifier = TermOf<typeof qualifier>;

export const victimClass = vocabulary('victim_class', 'Who the people harmed are, where the text says.', {
  civilian: 'Called civilians, or people named by everyday life: residents, villagers, worshippers.',
  combatant: 'Fight for a side that is not a state: rebels, militants, gunmen.',
  security_forces: 'Soldiers, police or other forces of a state.',
  protester: 'Take part in a protest.',
  child: 'Children or young people under age.',
  journalist: 'Reporters, photographers and others who work for media.',
  medical: 'Doctors, nurses, ambulance crews.',
  aid_worker: 'Work for an aid organisation.',
  official: 'Hold a civil or political office.',
  prisoner: 'Were held when harmed.',
  mixed: 'The one number counts people of several of these classes.',
});
export type VictimClass = TermOf<typeof victimClass>;

export const scope = vocabulary('scope', 'What stretch of events the number covers.', {
  incident: 'One event or one day’s events that the article reports.',
  cumulative: 'A total over a longer time: since the war began, this year, so far.',
  background: 'An earlier event that the article recalls.',
});
export type Scope = TermOf<typeof scope>;

export const stance = vocabulary('stance', 'How the text stands to the claim.', {
  asserted: 'The article states it as a fact, in its own voice.',
  reported: 'The article attributes it to somebody.',
  denied: 'Somebody says that it is not so.',
  feared: 'Somebody fears or believes it, without knowing.',
  hypothetical: 'It has not happened: a threat, a plan, a condition, a forecast.',
});
export type Stance = TermOf<typeof stance>;

export const severity = vocabulary('severity', 'How much a problem matters.', {
  error: 'The dataset would be wrong: nothing is published until it is mended.',
  warning: 'Worth a look; the dataset is published.',
});
export type Severity = TermOf<typeof severity>;

export const alteration = vocabulary('alteration', 'Why a cell of spreadsheet/ differs from the strict set.', {
  formula: 'It begins with a sign that starts a formula (= + - @): an apostrophe stands before it.',
  number_or_date: 'It is text that a spreadsheet would take for a number, a date or a truth value: an apostrophe stands before it.',
  line_break: 'It holds line breaks: each is shown as one visible sign (⏎ ␍ ␤), so offsets stay.',
  control_character: 'It holds characters that spreadsheets drop or cannot hold: each is shown as one visible sign.',
  too_long: 'It is longer than the 32,767 characters that a cell can hold: it is cut and says so. The whole text is in csv/.',
});
export type Alteration = TermOf<typeof alteration>;

export const changeKind = vocabulary('change_kind', 'What happened to a record since the release before.', {
  added: 'It is new.',
  changed: 'One of its fields says something else.',
  removed: 'It is no longer there.',
});

/** Every vocabulary, in the codebook’s order. */
export const vocabularies = [
  paragraphKind, publishedBasis, quoteType, speakerKind, harm, qualifier, victimClass, scope, stance, severity, alteration, changeKind,
] as const;
