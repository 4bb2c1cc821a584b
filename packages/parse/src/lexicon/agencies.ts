import { phrases } from './word-list.js';

/** News agencies, and broadcasters that sign as agencies do, as credits and datelines write them. Source: own list. */
export const agencies: ReadonlySet<string> = new Set(phrases(`AP|The Associated Press|Associated Press|Reuters|REUTERS|
  Thomson Reuters|AFP|Agence France-Presse|Agence France Presse|AGENCE FRANCE-PRESSE|UPI|United Press International|dpa|DPA|EFE|ANSA|Xinhua|Kyodo|Kyodo News|Yonhap|PTI|ANI|IANS|Interfax|
  Itar-Tass|ITAR-TASS|TASS|Tass|Interfax-Ukraine|RIA Novosti|RIA-Novosti|Bloomberg|Bloomberg News|Anadolu|Anadolu Agency|SANA|IRNA|Fars|MENA|WAFA|
  APA|BTA|CTK|PAP|The Canadian Press|Canadian Press|CP|AAP|Press Association|PA|PA Media|Belga|ANP|NTB|TT|Ritzau|STT|
  Ukrinform|UNIAN|Tanjug|Hina|MTI|Agerpres|Antara|Bernama|VNA|KCNA|McClatchy|Knight Ridder|Scripps Howard|
  Tribune News Service|TNS|BNA|SPA|CMC|Sputnik|Dow Jones Newswires|
  Dow Jones News Service|Adnkronos|Inter Press Service|IPS|Deutsche Presse-Agentur|IRIN|KUNA|SUNA|NINA|Petra|UNI|QNA|WAM|ISNA|Tasnim|AKI|Pajhwok|
  Pajhwok Afghan News|FNA|UNB|CNN|CNN Business|NAN|News Agency of Nigeria|APP|Associated Press of Pakistan|BSS|PNA|
  Philippine News Agency|Press Trust of India|Prensa Latina|Mehr|Mehr News Agency|Xinhua News Agency|XINHUA|Xinhuanet|XINHUANET|
  GNA|Ghana News Agency|BelTA|Armenpress|Azertac|Kazinform|Lusa|Saudi Press Agency|National News Agency`));

/** Agencies that sign with several names: the one that they are told apart by, and the others. */
const aliases: readonly (readonly [string, ...string[]])[] = [
  ['AP', 'The Associated Press', 'Associated Press'],
  ['Reuters', 'REUTERS', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AGENCE FRANCE-PRESSE'],
  ['UPI', 'United Press International'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['Kyodo', 'Kyodo News'],
  ['TASS', 'Itar-Tass', 'ITAR-TASS', 'Tass'],
  ['RIA Novosti', 'RIA-Novosti'],
  ['Bloomberg', 'Bloomberg News'],
  ['Anadolu', 'Anadolu Agency'],
  ['Canadian Press', 'The Canadian Press', 'CP'],
  ['Press Association', 'PA', 'PA Media'],
  ['Inter Press Service', 'IPS'],
  ['Pajhwok', 'Pajhwok Afghan News'],
  ['CNN', 'CNN Business'],
  ['NAN', 'News Agency of Nigeria'],
  ['APP', 'Associated Press of Pakistan'],
  ['PNA', 'Philippine News Agency'],
  ['PTI', 'Press Trust of India'],
  ['Mehr', 'Mehr News Agency'],
  ['Xinhua', 'Xinhua News Agency', 'XINHUA', 'Xinhuanet', 'XINHUANET'],
  ['GNA', 'Ghana News Agency'],
  ['Tribune News Service', 'TNS'],
  ['Dow Jones Newswires', 'Dow Jones News Service'],
  ['Saudi Press Agency', 'SPA'],
];
const ownName: ReadonlyMap<string, string> = new Map(
  aliases.flatMap(([own, ...others]) => others.map((other) => [other, own] as const)),
);

/** The same for "AP" and "The Associated Press". */
export const agencyBehind = (name: string): string => ownName.get(name) ?? name;
