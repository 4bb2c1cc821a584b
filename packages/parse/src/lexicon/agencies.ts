/** News agencies as credits and datelines write them. Source: own list. */
export const agencies: ReadonlySet<string> = new Set(`AP|The Associated Press|Associated Press|Reuters|REUTERS|Thomson Reuters|AFP|Agence France-Presse|UPI|dpa|DPA|EFE|ANSA|Xinhua|Kyodo|Kyodo News|
Yonhap|PTI|ANI|IANS|Interfax|Itar-Tass|TASS|Tass|RIA Novosti|RIA-Novosti|Bloomberg|Bloomberg News|Anadolu|Anadolu Agency|SANA|IRNA|Fars|MENA|WAFA|APA|BTA|CTK|PAP|
The Canadian Press|Canadian Press|CP|AAP|Press Association|PA|PA Media|Belga|ANP|NTB|TT|Ritzau|STT|Ukrinform|UNIAN|Tanjug|Hina|MTI|Agerpres|Antara|Bernama|VNA|KCNA|
McClatchy|Knight Ridder|Scripps Howard|Tribune News Service|Inter Press Service|IPS|Deutsche Presse-Agentur`.split(/\s*\|\s*/));

/** Names of one agency, by the name that they are told apart by. */
const otherNames: ReadonlyMap<string, string> = new Map([['The Associated Press', 'AP'], ['Associated Press', 'AP'], ['REUTERS', 'Reuters'], ['Thomson Reuters', 'Reuters'],
  ['Agence France-Presse', 'AFP'], ['DPA', 'dpa'], ['Deutsche Presse-Agentur', 'dpa'], ['Kyodo News', 'Kyodo'], ['Itar-Tass', 'TASS'], ['Tass', 'TASS'],
  ['RIA-Novosti', 'RIA Novosti'], ['Bloomberg News', 'Bloomberg'], ['Anadolu Agency', 'Anadolu'], ['The Canadian Press', 'Canadian Press'], ['CP', 'Canadian Press'],
  ['PA', 'Press Association'], ['PA Media', 'Press Association'], ['IPS', 'Inter Press Service']]);

/** The same for "AP" and "The Associated Press". */
export const agencyBehind = (name: string): string => otherNames.get(name) ?? name;
