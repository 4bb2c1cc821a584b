/**
 * The commonest words of languages in Latin letters, by ISO 639-1 code: the shortest news item holds some of them, where letters alone
 * tell too little. “ms” is Indonesian too. Source: own lists.
 */
const LISTS: Readonly<Record<string, string>> = {
  fr: 'le la les des du un une et est sont dans pour que qui ne pas sur avec ce cette ces il ils elle elles nous vous au aux '
    + 'par ont été selon mais leur leurs plus avait était dit déclaré après qu lundi mardi mercredi jeudi vendredi samedi '
    + 'dimanche',
  de: 'der das den dem des und ist sind ein eine einen einem einer nicht mit von zu im auf für sich sie wir ihr ich wurde '
    + 'wurden haben hat sagte sagten nach bei wie aus auch dass als um über noch am vom zum zur',
  es: 'el la los las del un una unos unas y que es son en con por para se su sus al lo como más pero ha han fue fueron dijo '
    + 'según está este esta nos nunca desde hasta sobre entre muy',
  it: 'il lo la gli le di del della dei delle dello un una che è sono e non con per si da dal dalla nel nella al alla ha hanno '
    + 'ai più ma anche come questo questa detto dopo stato stati abbiamo',
  pt: 'os as da dos das um uma que é são em não com por para se seu sua ao à na nas mais mas foi foram disse segundo ele ela '
    + 'nós este esta isso também depois desde até',
  nl: 'het een en van ik te dat niet zijn op aan met er hij zij ze wij bij ook voor om uit naar heeft hebben werd werden zei '
    + 'volgens maar deze dit nog geen wordt',
  sv: 'och att det som en ett är av på för med den inte till har de jag vi han hon om från men var efter sade säger blev över '
    + 'sig',
  da: 'og at det som en et er af på for med den ikke til har de jeg vi han hun om fra men efter sagde siger blev over sig ved',
  no: 'og at det som en et er av på for med den ikke til har de jeg vi han hun om fra men etter sa sier ble over seg ved',
  fi: 'ja on ei se että oli hän ovat mutta kun joka myös ole kuin mukaan sanoi olivat jotka sen tämä niin',
  pl: 'nie się na jest że do to jak za od przez dla po ale są był była było które który powiedział oraz jego już ich',
  cs: 'je se na že to do za od pro ale jsou byl byla bylo který která které řekl po jako při jeho také není',
  hu: 'az és hogy nem egy is volt meg de csak már mint azt van ez szerint mondta közölt után még',
  ro: 'și în de la cu nu este sunt pe un o care pentru din că mai a fost au spus după dar sau lui',
  tr: 've bir bu için da de ile olarak çok daha ne gibi kadar sonra dedi olan oldu var ama en söyledi göre',
  ms: 'yang dan di dari dengan untuk ini itu tidak pada dalam akan telah oleh juga adalah kata mereka kami kepada bahwa',
  ca: 'el els les un una i que és són en amb per se del dels al als no més però ha han va van segons dit aquest aquesta',
};

/** Words that English has too. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  ('the of and that with from by was were this which his their they has had been said would for at its it he she we are not have more '
    + 'than two an as on to is in a i me or so no do am her him men over per plus some ten den war die will main man').split(' '),
);

/** For each language the words that it does not share with English. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' ').filter((word) => !ENGLISH_TOO.has(word)))]),
);

/** The words of all of them. */
export const COMMON_ELSEWHERE: ReadonlySet<string> = new Set([...COMMON_WORDS.values()].flatMap((words) => [...words]));
