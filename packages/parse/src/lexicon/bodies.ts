/** Bodies that speak: heads of names ("Foreign Ministry") and of descriptions ("the company"). Source: own list. */
import { words } from './word-list.js';

export const bodies = words(`administration agency alliance ambulance army assembly association authority authorities bank
  battalion board brigade brigades bureau cabinet campaign centre centres center centers chamber charity church city clinic club
  coalition college command commission committee commonwealth company confederation conference congress consortium
  constabulary corporation council court courts delegation department division embassy emirate enterprise executive
  federation firm force forces foundation front fund government governments group groups guard guild hospital hospitals
  house institute institution joint-stock junta kingdom laboratory league legislature mayor's military militia ministry
  mission monarchy mosque movement museum navy network ngo nation nations observatory office organisation organization
  panel parliament parliament's partnership party police prefecture presidency presidium programme program regime
  regiment republic school schools secretariat senate service services side society squad staff state states station
  syndicate taskforce team think-tank tribunal trust union unit unit's university watchdog watchdogs regulator regulators workers' kremlin pentagon
  vatican opposition rebels taliban hamas fatah oxfam greenpeace shabab shabaab al-shabab al-shabaab haram helmets
  houthis borders frontières frontieres hezbollah nato un eu al-qaeda al-qaida qaeda isis isil daesh osce unhcr ocha iom icrc msf wfp unicef unesco interpol w.h.o. crown defence defense prosecution
  leadership management majority minority industry commissioner's white-house task-force ombudsman's newsroom studio
  label band chain airline insurer retailer manufacturer supplier operator developer startup amnesty committees councils
  coalitions agencies ministries battalions militias parties unions associations federations brotherhood caucus
  politburo directorate inspectorate judiciary gendarmerie coastguard corps squadron wing jury country countries utility
  carmaker automaker chipmaker drugmaker planemaker zoo aquarium féin fein fáil cymru conglomerate nonprofit non-profit consultancy
  consultancies brokerage brokerages`);

/** Those who pass news on. */
export const media = words(`newspaper newspapers newswire daily weekly magazine journal broadcaster channel website site
  blog outlet outlets media press television tv radio station newsletter tabloid gazette agency agencies reuters afp ap
  xinhua itar-tass tass interfax bloomberg bbc cnn nbc abc cbs cbc npr pbs fox msnbc politico breitbart times post
  tribune herald guardian telegraph chronicle globe mail observer independent mirror sun standard lancet al-jazeera jazeera
  al-arabiya sana irna fars anadolu dpa efe kyodo yonhap pti kommersant izvestia haaretz wikinews wikileaks ledger beacon inquirer enquirer sentinel bugle argus advertiser twitter
  facebook report documents dossier ctv monde país figaro stampa repubblica spiegel mundo vanguardia libération liberation parisien pravda
  hürriyet hurriyet cumhuriyet shimbun zeitung volkskrant telegraaf aftenposten jyllands-posten al-ahram al-hayat asharq`);
