/** News agencies as credits and datelines write them. Source: own list. */
export const agencies: ReadonlySet<string> = new Set(`AP|The Associated Press|Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|UPI|dpa|DPA|EFE|ANSA|Xinhua|Kyodo|Kyodo News|
Yonhap|PTI|ANI|IANS|Interfax|Itar-Tass|TASS|Tass|RIA Novosti|RIA-Novosti|Bloomberg|Bloomberg News|Anadolu|Anadolu Agency|SANA|IRNA|Fars|MENA|WAFA|APA|BTA|CTK|PAP|
The Canadian Press|Canadian Press|CP|AAP|Press Association|PA|PA Media|Belga|ANP|NTB|TT|Ritzau|STT|Ukrinform|UNIAN|Tanjug|Hina|MTI|Agerpres|Antara|Bernama|VNA|KCNA|
McClatchy|Knight Ridder|Scripps Howard|Tribune News Service|Inter Press Service|IPS|Deutsche Presse-Agentur`.split(/\s*\|\s*/));
