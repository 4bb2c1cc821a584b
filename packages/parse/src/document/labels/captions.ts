/** Lines of pictures: what is seen, and who took it, behind the caption or on a line of its own. */
import { agencies } from '../../lexicon/agencies.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';

const PHOTO = bitsOf('photo');
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`, NAMES = String.raw`${WORD}(?: ${WORD}){0,3}`;
const PICTURE_BY = '(?:Photo(?:graph)?|Picture|Image|Credit|Source)s?:? ?(?:by )?';
const NAME_AND_BODY = new RegExp(String.raw`^\(?${NAMES}(?: ?[/|] ?| for | via |, for )(?:[Tt]he )?${NAMES}\)?$`, 'u');
const LONGEST_CREDIT = 10; // words

/** “Nadia Karam/Harbour Times”, “Nadia Karam for The Harbour Times”, “Photo by Nadia Karam”: who took the picture above. */
export const isPhotoCredit = (line: Line): boolean =>
  line.words <= LONGEST_CREDIT && !line.ends && (gives(line, PHOTO) || NAME_AND_BODY.test(line.text));

const LONGEST_CAPTION = 45; // words

/** “Soldiers pass buckets of rubble from hand to hand in Bressa.”: a sentence tells what is seen; news tells what was. */
export const tellsOfSight = (line: Line): boolean =>
  line.words >= 5 && line.words <= LONGEST_CAPTION && line.ends && !line.opensInPast && !line.quoted && !line.reports && !gives(line, YOU);
const YOU = bitsOf('you');

/** A sentence that tells of a sight, and below it who took the picture (2 of 78 such lines on the development pages are body). */
export const isCreditedBelow = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n], below = lines[n + 1];
  if (line === undefined || below === undefined) return false;
  return isPhotoCredit(below) && (tellsOfSight(line) || (CALLS_ITSELF_CREDIT.test(below.text) && isStopless(line)));
};
/** “(Photo credit: Reuters)”, and above it what is seen, without a stop. */
const CALLS_ITSELF_CREDIT = /^\((?:photo|image|picture) credit\b/i;
const isStopless = (line: Line): boolean =>
  line.words >= 5 && line.words <= LONGEST_CAPTION && !line.ends && !line.quoted && !line.reports && line.function >= TELLING;
/** Share of function words that titles, the items of a list, seldom have. */
const TELLING = 0.25;

const NAME_BEHIND_STOP = /[.!?]["”’]? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: ?\/ ?[\p{L} ]{2,30})?$/u;

/** “Crowds in the square on Monday. Nadia Karam”: the photographer’s name after the full stop. */
export const endsInName = (line: Line): boolean => !line.ends && line.words <= 60 && NAME_BEHIND_STOP.test(line.text.slice(-80));

const NAME_AND_AGENCY = String.raw`${NAMES}(?: ?[/|] ?| via |, via )(?:[Tt]he )?${NAMES}`;
const CREDIT_BEHIND_STOP = new RegExp(String.raw`[.!?)"”’] \(?(?:${PICTURE_BY})?${NAME_AND_AGENCY}\)?$`, 'u');

/** “… the ruins of the ward, April 28. © 2016 Valley Wire”, “… a bridge in Orsa on Friday. | AFP”, “… of crashes. Courtesy Orsa Police” */
const RIGHT_BEHIND_STOP = /[.!?]["”’]? (?:© ?(?:(?:19|20)\d\d )?|\| |[Cc]ourtesy (?:of )?)\p{Lu}[\p{L} .’'/-]{1,50}$/u, RESERVED = /\breserved\b/i;

/** “Rescue workers carry a survivor, May 14. NORTHERN WIRE/Paulo Anand” (of 54 such lines on the development pages none is body). */
export const endsInCredit = (line: Line): boolean => {
  if (line.words < 6 || line.words > 60) return false;
  const end = line.text.slice(-120);
  return CREDIT_BEHIND_STOP.test(end) || (RIGHT_BEHIND_STOP.test(end) && !RESERVED.test(line.text));
};

const WHO = String.raw`${WORD}(?:(?: | ?[/|] ?| via | for )${WORD}){0,5}(?: file| photo)?`;
const GLUED = new RegExp(String.raw`(?:\p{Ll}{2}|\d{4})[.!?]["”’)]?(?=\p{Lu}\p{Ll})${WHO}$`, 'u');

/** “A crane lifts the wreck from the harbour.Nadia Karam/Valley Wire”: the page has lost what parts a caption from its credit. */
export const endsInGluedCredit = (line: Line): boolean =>
  line.words >= 5 && line.words <= 60 && !line.ends && GLUED.test(line.text.slice(-120));

const STOPLESS = /[\p{L}\d] [([][^()[\]]*[)\]]$/u;
const BRACKETED = /[([] ?(\p{L}[^()[\]]{1,80})[)\]]$/u;
/** “(Source: Harbour Radio)”, “(photo: Leila Farah)” */
const CALLS_SOURCE = /^(?:source|photo|picture|image|credit|pic)s?(?: by)?: ?\p{Lu}/iu;

/**
 * “A crane lifts the wreck from the harbour (Nadia Karam/Valley Wire)”, “… the harbour. (AP)”: what is seen, and whence the picture is;
 * “Workers said that they had been warned [Reuters]”: a sentence of the text would have its stop.
 */
export function endsInBracketedCredit(line: Line): boolean {
  if (line.words < 5 || line.words > 60) return false;
  const end = line.text.slice(-120), credit = BRACKETED.exec(end)?.[1] ?? '';
  if (agencies.has(credit) && STOPLESS.test(end)) return true;
  if (/ via \p{Lu}/u.test(credit) && agencies.has(credit.split('/').at(-1) ?? '')) return true;
  if (line.opensInPast || line.quoted || line.reports) return false;
  return /^\p{Lu}.*\//u.test(credit) || CALLS_SOURCE.test(credit) || (agencies.has(credit) && line.text.endsWith(')'));
}

/** “Rescuers at the quay (Orsa Harbour Office)”, right above the text: what is seen, and whose picture it is; a sentence has its stop. */
export const isCreditedToBody = (line: Line): boolean =>
  line.words <= LONGEST_SEEN && line.auxiliaries === 0 && !line.quoted && !line.reports && BODY_IN_BRACKETS.test(line.text);
const LONGEST_SEEN = 20; // words
const BODY_IN_BRACKETS = /[\p{L}\d] [([](?:\p{Lu}[\p{L}.'’-]*)(?: (?:of|the|and|for|\p{Lu}[\p{L}.'’-]*)){1,6}[)\]]$/u;

/** “Nadia Karam / Harbour Times” (of 91 such lines within or beside the development pages’ articles none is body). */
export const namesPhotographer = (line: Line): boolean =>
  line.words <= LONGEST_CREDIT && !line.ends && line.text.includes('/') && NAME_AND_BODY.test(line.text);

/** “Ida Welles Submitted photo”, “Courtesy photo” */
const OF_PHOTO = /\b(?:submitted|courtesy|file|staff|contributed|handout) (?:photo|image|picture)s?$/i;
/** “[Nadia Karam/EPA]”, “Pix: Nadia Karam”, “Screengrab: Harbour Radio” */
const BRACKETED_CREDIT = new RegExp(`^\\[${NAMES} ?/ ?${NAMES}\\]$`, 'u'), PIX = new RegExp(`^(?:Pi(?:x|cs?)|Screen(?:grab|shot)): ?${NAMES}$`, 'u');
export const isCreditOfPhoto = ({ words, text }: Line): boolean =>
  words <= LONGEST_CREDIT && (OF_PHOTO.test(text) || BRACKETED_CREDIT.test(text) || PIX.test(text));

/** “2 of 6 | Children release lanterns”, “1/6”: a picture of a series by its number. */
const NUMBERED = /^\d{1,3} ?(?:of|\/) ?\d{1,3}(?:\W*$| ?[|:–—-] )/i;
/** “Image caption The harbour at dusk”, “Media captionWho is the new mayor?” */
const CALLED = /^(?:image|media|photo|picture|video) ?caption,? ?(?=[\p{Lu}\d“‘"'])/iu;
/** “Caption: The harbour at dusk”, “Above: The mayor arrives”, “Handout picture of …”, “The harbour at dusk (file photo)” */
const OPENS_CAPTION = /^(?:(?:photo )?caption: |above: \p{Lu}|(?:handout|undated|file) (?:picture|photo|image) of )/iu;
const FILE_PHOTO = /\((?:file (?:photo|picture|image)|handout)\)$/i;
/** “Lidia Moran, shown in an undated photo, was held on Jan. 9. HANDOUT”, “Rescue teams outside the mine late on Nov. 26. AA photo”, “… look on. — AA pic” */
const HANDED_OUT =
  /[.!?]["”’]? (?:[–—-] )?(?:HANDOUT|Handout|FILE(?: PHOTO)?|File [Pp]hoto|SUPPLIED|Supplied|COURTESY|\p{Lu}\p{L}{1,12} (?:photo|Photo|PHOTO|pic|Pic))$/u;
/** “Residents at the shore on May 10, 2016. PHOTO | LENA HARTWIG | HARBOUR TIMES”, “… PHOTO/FILE”, “… on Friday. Photo: Orsa Police” */
const PHOTO_BAR = /[.!?\d]["”’)]? (?:FILE |File )?(?:PHOTO|Photo|PICTURE|Picture|IMAGE|Image)[Ss]?(?: ?[|/:] ?|(?: by| courtesy(?: of)?|)[: ] ?)(?:\p{Lu}[\p{L} .|/’'-]{1,60}|@\w{2,30})$/u;
/** “Representative image”, “Soldiers on patrol used to illustrate the story” */
const ILLUSTRATES = new RegExp(String.raw`${[
  String.raw`^(?:representative|representational|illustrative) (?:image|photo|picture)\b`, String.raw`\bused to illustrate (?:the|this) story$`,
  String.raw`^(?:image|photo|picture)s?(?: used)? for (?:representation|representational purposes?|illustration)\b`,
].join('|')}`, 'i');
export const callsItselfCaption = ({ text, ends }: Line): boolean =>
  NUMBERED.test(text) || CALLED.test(text) || (!ends && (OPENS_CAPTION.test(text) || ILLUSTRATES.test(text.slice(0, 200)))) || FILE_PHOTO.test(text.slice(-20))
  || HANDED_OUT.test(text.slice(-24)) || PHOTO_BAR.test(text.slice(-90));

const IN_FULL = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, |\d{1,2} \p{Lu}\p{Ll}{2,8} )(?:19|20)\d\d`, ON_DAY = new RegExp(`, ${IN_FULL}$`, 'u');
/** “Ruins of a school after the shelling of Kessu, July 4, 2019”: what is seen, and when; a title has no day of its own. */
export const isSeenOnDay = (line: Line): boolean =>
  line.words >= 8 && line.words <= LONGEST_CAPTION && !line.ends && !line.opensInPast && !line.quoted && !line.reports
  && ON_DAY.test(line.text.slice(-40));

/** “A man walks past a burning bus in Kessu after the shelling”: somebody unnamed is seen at something; a title would leave the article out. */
export const showsSomebody = (line: Line): boolean =>
  !line.ends && line.words >= SHORTEST_SIGHT && line.words <= LONGEST_CAPTION && line.function >= TELLING && !line.opensInPast && !line.quoted && !line.reports
  && isSeenDoing(line.text);
const SHORTEST_SIGHT = 7; // words
const SEEN = /^An? (?:[\p{L}’'-]+ ){1,4}?(?<verb>\p{Ll}+s) (?:\S+ )+/u;
const isSeenDoing = (text: string): boolean => {
  const verb = SEEN.exec(text.slice(0, SIGHT))?.groups?.['verb'];
  return verb !== undefined && (tagsOf(verb) & Tag.VerbPresent) !== 0;
};
/** UTF-16 units among which the verb stands. */
const SIGHT = 80;

/** What stands below “Image caption,” */
export const isCalledCaption = (lines: readonly Line[], n: number): boolean =>
  /^(?:image |photo |picture )?caption\W*$/i.test(lines[n - 1]?.text ?? '');
