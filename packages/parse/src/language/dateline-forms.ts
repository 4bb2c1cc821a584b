/** How a dateline may be written, as patterns with examples: “BEIRUT – …”, “(Beirut, June 3, 2015) – …”. */

/** A place in capitals, with the land behind it. */
export const SHOUTED = String.raw`(?<place>\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?:, ?\p{Lu}[\p{L}\p{M}.'’ -]{1,30}){0,2})`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
/** One to three words with a capital. */
export const WORDS = String.raw`${WORD}(?: ${WORD}){0,2}`;
const NAMED = String.raw`(?<place>${WORDS}(?:, ?${WORDS}){0,2}?)`;
/** “Jan 17, 2013”, “Jan 17 2013”, “17 January 2013”. */
export const WRITTEN = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:(?:, ?| )\d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?)`;
const DAY = String.raw`(?:(?:, ?| )(?<day>${WRITTEN}))?`;
const INSIDE = String.raw`\((?<inside>[^()]{2,40})\)`;
/** “Velis (N/R)”: the region behind the town. */
const REGION = String.raw`(?: \(\p{Lu}[\p{L}/. ]{0,8}\))?`;
/** The report’s first word. */
const REPORT = String.raw`(?=["“‘'[]?[\p{Lu}\d])`;
/** What parts a dateline from the report; some pages lose the space behind it. */
const DASH = String.raw`(?: ?(?:[–—―_-]{1,2}|:|//|•) ${REPORT}| ?[–—](?:${REPORT}|$))`;

/** One way to write a dateline. */
export interface Form {
  readonly id: string;
  readonly pattern: RegExp;
  /** Whether an agency or a day must be named: a person’s party and a unit’s name stand in brackets too. */
  readonly vouched: boolean;
  /** Whether the place, or the land behind its comma, must be one that the lists hold; a land tells what a line is about as well. */
  readonly known?: boolean | 'town';
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

/** The first that holds counts; those that need more to be said come later. */
export const datelineForms: readonly Form[] = [
  {
    id: 'capitals-then-dash',
    pattern: new RegExp(String.raw`^${SHOUTED}${DAY}(?:,? ?${INSIDE})?${DASH}`, 'u'),
    vouched: false,
    examples: [
      'BEIRUT – The talks', 'DAMASCUS, Syria (AP) — The talks', 'KORVO, Jan 17 (Reuters) - The talks', 'NEW VELIS: The talks',
      'ASMER, APRIL 17 (VALLEY WIRE) - THE TALKS', 'MERAN, (ONA) – The talks', 'KATRA, Oruland -- The talks',
      'ASMER/KORVO (Reuters) - The talks', 'NEW VELIS // The talks', 'NEW VELIS —The talks', 'NEW VELIS—“The talks', 'NEW VELIS —',
      'NEW VELIS • The talks', 'ASMER, Dec 9 ― The talks', 'KATRA, Oruland, Mar 25 2017 – The talks',
    ],
    nonExamples: [
      'The talks – so far', 'BREAKING: The talks', 'FILE - The talks', 'UPDATE – The talks', 'A-10 – The talks', 'AK-47—The talks',
      'MS. KARAM: The talks', 'RAID UPDATE—', 'THE TALKS – NOW IN FULL', 'VELIS // the talks',
      'UNHCR — which leads the talks — said', 'STATEMENT BY THE MINISTER, 9 October 2008 – The talks', 'RESCUE OF THE ORSA – The talks',
    ],
  },
  {
    id: 'capitals-then-brackets',
    pattern: new RegExp(String.raw`^${SHOUTED}${DAY}:? ?${INSIDE}(?=.)`, 'u'),
    vouched: false,
    examples: ['KABUL, Afghanistan (Jan. 25, 2013) The talks', 'NEW VELIS (AP)The talks', 'NEW VELIS: (Daily Clarion) The talks'],
    nonExamples: ['The UNHCR (Geneva) said', 'FERRY-VELIS (URGENT)'],
  },
  {
    id: 'name-then-agency',
    pattern: new RegExp(String.raw`^${NAMED}${DAY},? ?${INSIDE}(?:${DASH})`, 'u'),
    vouched: true,
    examples: [
      'Port Velis, 4 May 2016 (Itar-Tass) - The talks', 'Moscow, May 4 (TASS) — The talks', 'Damascus (SANA) – The talks',
      'Malanga (Agenzia Lume) - The talks', 'Lunden, 3 March (Valley Wire) -- The talks', 'Damascus, (SANA)_ The talks',
    ],
    nonExamples: ['Nadia Karam (Harbour Party) – the minister', 'Kessu (11 dead) – the worst raid'],
  },
  {
    id: 'capitals-then-strokes',
    pattern: new RegExp(String.raw`^${SHOUTED}(?:, ?(?<day>${WRITTEN})\.?)? \/(?<inside>[^/()]{2,40})\/(?: ?[–—-]{1,2} |\. )`, 'u'),
    vouched: false,
    examples: [
      'NEW VELIS, Oct. 2, 2019 /ReleaseWire/ -- The talks', 'NEW VELIS, October 9 /TASS/. The talks',
      'NEW VELIS, October 9. /TASS/. The talks',
    ],
    nonExamples: ['NEW VELIS /or so/ was told'],
  },
  {
    id: 'name-then-agency-then-report',
    pattern: new RegExp(String.raw`^${NAMED}, ?(?<day>${WRITTEN}),? \((?<inside>[^()]{2,40})\) (?=["“‘]?\p{Lu})`, 'u'),
    vouched: true,
    examples: ['Port Velis, Oct 9 (IANS) The talks'],
    nonExamples: ['Nadia Karam, 4 May (Harbour Party) the minister', 'Port Velis, Oct 9 (IANS) said'],
  },
  {
    id: 'name-then-bare-agency',
    pattern: new RegExp(String.raw`^${NAMED}${REGION}, ?(?:(?<day>${WRITTEN}), ?)?(?<inside>\p{Lu}{2,8}) [–—-]{1,2} ${REPORT}`, 'u'),
    vouched: true,
    examples: ['Damascus, SANA – The talks', 'Damascus, SANA - The talks', 'Damascus, SANA – 25 people', 'Velis, Dec 27, IRNA -- The talks', 'Velis (N/R), July 11, GNA – The talks'],
    nonExamples: ['Damascus, UNHCR – The talks', 'Velis, Dec 27, UNHCR -- the talks', 'Damascus, SANA – the talks'],
  },
  {
    id: 'known-place-then-dash',
    pattern: new RegExp(String.raw`^${NAMED}(?: [–—-]|[–—-]{1,2}) (?=["“‘]?\p{Lu})`, 'u'),
    vouched: false,
    known: true,
    examples: ['Maiduguri - The talks', 'Damascus – The talks', 'Velis, Nigeria - The talks', 'Durban - The talks', 'Durban- The talks'],
    nonExamples: ['Velis - The talks', 'Nadia Karam – The minister', 'Damascus – the talks', 'Damascus-based groups'],
  },
  {
    id: 'known-town-then-desk',
    pattern: new RegExp(String.raw`^${NAMED},? \((?<desk>\p{Lu}[\p{Lu}\d. -]{2,20}|(?:\p{Lu}\p{L}+ )?(?:Desk|Report|Online|Staff Reporter|Correspondent))\)(?:${DASH}|: ?(?=["“‘]?\p{Lu}))`, 'u'),
    vouched: false,
    known: 'town',
    examples: ['Velis, Nigeria, (CLARION ONLINE):The talks', 'Karachi (Staff Reporter): The talks', 'Lahore (Web Desk) – The talks'],
    nonExamples: ['Velis (Staff Reporter): The talks', 'Nadia Karam, Nigeria (CLARION): The talks', 'Karachi (Staff Reporter) the talks'],
  },
  {
    id: 'between-bars',
    pattern: new RegExp(String.raw`^(?<place>${WORDS}, ${WORDS}) \| (?<inside>\p{Lu}[\p{Lu} .]{2,40}) \| ${REPORT}`, 'u'),
    vouched: false,
    known: true,
    examples: ['Port Sele, Uganda | THE CLARION | The talks', 'Port Sele, Uganda | NADIA KARAM | The talks'],
    nonExamples: ['Port Sele, Oruland | THE CLARION | The talks', 'Port Sele | THE CLARION | The talks'],
  },
  {
    id: 'known-town-then-colon',
    pattern: new RegExp(String.raw`^${NAMED} ?: (?=["“‘(]?\p{Lu})`, 'u'),
    vouched: false,
    known: 'town',
    examples: ['Islamabad: The talks', 'New Delhi: The talks', 'Maiduguri: “The talks', 'Port Sele, Nepal: The talks'],
    nonExamples: ['Velis: The talks', 'Syria: The talks', 'Nadia Karam, Velis: The talks', 'Nadia Karam, Nepal: The talks', 'Islamabad: the talks', 'Islamabad: 14'],
  },
  {
    id: 'known-town-then-day',
    pattern: new RegExp(String.raw`^(?<place>${WORD}(?: ${WORD}){0,2}?) (?<day>\p{Lu}\p{L}{2,8}\.? \d{1,2}, ?\d{4}) ?[–—-]{1,2} (?=["“‘]?\p{Lu})`, 'u'),
    vouched: false,
    known: 'town',
    examples: ['New York March 14, 2011 – The talks'],
    nonExamples: ['Velis March 14, 2011 – The talks', 'New York March 14, 2011 – the talks'],
  },
  {
    id: 'day-then-capitals-in-brackets',
    pattern: new RegExp(String.raw`^(?<day>${WRITTEN}) \((?<place>\p{Lu}[\p{Lu} '’-]{2,30})\) ?[–—-]{1,2} `, 'u'),
    vouched: false,
    examples: ['October 9, 2008 (PORT VELIS) – The talks'],
    nonExamples: ['October 9, 2008 (Friday) – The talks', 'October 9, 2008 (PORT VELIS) the talks'],
  },
  {
    id: 'name-then-agency-glued',
    pattern: new RegExp(String.raw`^${NAMED},? ?(?:\((?<day>${WRITTEN})\)|${INSIDE})(?=["“‘]?\p{Lu}|$)`, 'u'),
    vouched: true,
    examples: ['Port Velis (Reuters)The talks', 'Velis, Oruland (AP)“The talks', 'Port Velis (Reuters)', 'VELIS (Sept. 3)'],
    nonExamples: ['Nadia Karam (Harbour Party)The minister', 'Port Velis (Reuters) The talks'],
  },
  {
    id: 'name-then-day',
    pattern: new RegExp(String.raw`^(?!\p{L}+day\b)${NAMED}${REGION}, ?(?<day>${WRITTEN})${DASH}(?=["“‘]?\p{Lu})`, 'u'),
    vouched: false,
    examples: ['Velis, 3 June 2014 – The talks', 'Port Velis, June 3 — “The talks', 'Velis, 3 June 2014: The talks', 'Velis (OR), March 12: The talks'],
    nonExamples: ['On Tuesday, June 3 – The day', 'Tuesday, 3 June 2014: The talks', 'Velis, 3 June 2014 – the day of the talks'],
  },
  {
    id: 'archive-record',
    pattern: new RegExp(String.raw`^${SHOUTED}(?: \(\p{Lu}[\p{Lu} ]{2,30}\))?, ?(?<day>\d{1,2} \p{Lu}{3,9} \d{2,4})(?: ${INSIDE})? ?--(?: \[[^[\]]{2,40}\])* ?(?=.)`, 'u'),
    vouched: false,
    examples: [
      'NEW VELIS, 4 JAN 90 -- [TEXT] THE TALKS', 'VELIS (ORULAND), 9 SEP 89 (VALLEY WIRE) -- [ARTICLE] [TEXT] THE TALKS',
    ],
    nonExamples: ['NEW VELIS, 4 men 90 -- the talks'],
  },
  {
    id: 'in-brackets-with-day',
    pattern: new RegExp(String.raw`^\(${NAMED},? ?(?<day>${WRITTEN})\) ?[–—-]{1,2} `, 'u'),
    vouched: false,
    examples: ['(Beirut, June 3, 2015) – The talks', '(PORT VELIS, 14 June 2017) – The talks'],
    nonExamples: ['(June 3, 2015) – The talks', '(Beirut, June 3, 2015) The talks'],
  },
  {
    id: 'in-brackets',
    pattern: new RegExp(String.raw`^\((?=\p{Lu}\p{Ll})${NAMED}\) ?[–—-]{1,2} `, 'u'),
    vouched: false,
    examples: ['(New Velis) – The talks'],
    nonExamples: ['(Reuters) - The talks', '(AP) — The talks', '(CNN) – The talks', '(Updated) – The talks', '(Beirut) The talks'],
  },
];
