/** What papers and sites are called behind their town’s or subject’s name: “Orsa Herald”, “Harbour Insider”. Source: own list. */
const words = [
  'News', 'Times', 'Post', 'Herald', 'Radio', 'Wire', 'Tribune', 'Gazette', 'Journal', 'Enquirer', 'Inquirer', 'Leader', 'Courier', 'Chronicle', 'Examiner',
  'Observer', 'Register', 'Reporter', 'Republic', 'Sentinel', 'Standard', 'Star', 'Telegram', 'Telegraph', 'Dispatch', 'Democrat', 'Advocate', 'Press',
  'Record', 'Insider', 'Magazine', 'Review', 'Today', 'Weekly', 'Daily', 'Monitor', 'Mirror', 'Mail', 'Media', 'Network', 'Xpress', 'Newspapers',
];
/** One of them, as a pattern. */
export const PAPER_WORD = `(?:${words.join('|')})`;
