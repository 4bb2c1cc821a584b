/** Documents and works. Source: own lists, from reading news. */
import { withPlurals, words } from './words.js';

/** "*This article* explains": the text itself. */
export const OWN_TEXTS = words('article post guide blog column story piece chapter page newsletter series');

/** What says something in somebody's place: "the report | says". */
export const WRITINGS: ReadonlySet<string> = new Set([
  ...withPlurals(`report statement document letter survey poll indictment affidavit complaint lawsuit memo release message response
    reply filing dossier order website post tweet email note poem resolution cable bulletin communique decision ruling page
    motion petition brief warrant article caption review column draft alert comment
    decree injunction pamphlet leaflet flyer investigation
    inquiry probe audit autopsy inspection assessment book obituary eulogy tribute testimony passage headline editorial op-ed essay story
    transcript manifesto account counterproposal proposal`),
  ...words('study studies documentary records papers analysis analyses'),
]);

/** Tell what somebody has found out by asking: "the *report* found". */
export const FINDINGS = words('report investigation inquiry probe audit autopsy inspection assessment review ruling');

/** Writings that speak for the body whose name stands before them; a poll speaks for those whom it asked. */
export const ISSUED = words(`report statement letter release website post tweet email memo filing dossier bulletin communique study
  page records article story analysis investigation review audit`);

/** They tell what many said, whoever asked them. */
export const SURVEYS = words('poll polls survey surveys');

/** What somebody has counted: it speaks for whoever did. */
export const FIGURES = words(`tally tallies count counts figures data statistics numbers estimate estimates breakdown research polling`);
/** What came of a count, a poll or a study. */
export const RESULTS = words('results findings returns');
/** How it came to be: "data | compiled by the clinic". */
export const MADE = words(`compiled collected gathered collated prepared kept maintained tracked released published issued provided supplied
  conducted carried written drafted authored produced`);

/** What stands between such a writing and the name: "a Harbour Office | press | release". */
export const SENT_OUT = words('press news media social blog written');

/** What lets somebody be heard: "footage of her | saying". */
export const RECORDINGS = words('footage video videos clip clips recording recordings audio tape tapes');

/** Words that are seen, and that nobody says: "the title of the report | is plain". */
export const SEEN = words('title titles cover slogan logo');

/** Words that somebody sends out in his own name: "the post read" speaks for the one who spoke before. */
export const MESSAGES = words('statement letter post tweet email memo note release message response reply');

/** What has a title: behind one of these even a full stop inside the marks ends the sentence around them. */
export const WORKS = words(`podcast book song film movie album show series essay article novel play column documentary single track
  memoir poem ballad anthem hymn sitcom drama musical opera novella pamphlet exhibition hit`);

/** Where anybody writes: "a Facebook | post" is not the firm's. */
export const PLATFORMS = words(`facebook twitter instagram x twitter/x x/twitter tiktok youtube telegram whatsapp linkedin reddit snapchat
  threads bluesky mastodon weibo`);
