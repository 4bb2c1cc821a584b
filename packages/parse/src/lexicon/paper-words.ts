/** What papers and sites are called behind their town’s or subject’s name: “Orsa Herald”, “Harbour Insider”. Source: own list. */
const words = [
  'News', 'Times', 'Post', 'Herald', 'Radio', 'Wire', 'Tribune', 'Gazette', 'Journal', 'Enquirer', 'Inquirer', 'Leader', 'Courier', 'Chronicle', 'Examiner',
  'Observer', 'Register', 'Reporter', 'Republic', 'Sentinel', 'Standard', 'Star', 'Telegram', 'Telegraph', 'Dispatch', 'Democrat', 'Advocate', 'Press',
  'Record', 'Insider', 'Magazine', 'Review', 'Today', 'Weekly', 'Daily', 'Monitor', 'Mirror', 'Mail', 'Media', 'Network', 'Xpress', 'Newspapers',
];
/** One of them, as a pattern. */
export const PAPER_WORD = `(?:${words.join('|')})`;

/** Those that name papers alone: sites call their sections and boxes “World News”, “Auto Review”, “Local Leader”, too. Source: own list. */
const ownWords = [
  'Times', 'Herald', 'Tribune', 'Gazette', 'Enquirer', 'Inquirer', 'Courier', 'Chronicle', 'Examiner', 'Observer', 'Sentinel', 'Telegram',
  'Telegraph', 'Dispatch', 'Free Press', 'Mail',
];
const DAILY = `Daily (?:${words.filter((word) => word !== 'Daily').join('|')}|Nation)`;
/** “Harbour Tribune”, “The Orsa Free Press”, “Daily Mirror” and nothing else. */
export const NAME_OF_PAPER = new RegExp(
  String.raw`^(?:The )?(?:(?:\p{Lu}[\p{L}\p{M}.'’&-]*(?:[ -]| and )){1,4}(?:${ownWords.join('|')})|(?:\p{Lu}[\p{L}\p{M}.'’&-]* ){0,2}${DAILY})$`, 'u');
