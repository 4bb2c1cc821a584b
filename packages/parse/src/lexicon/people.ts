/** People by title, office, trade and kind. Source: own list from the usage of news agencies. */
import { words } from './word-list.js';

/** Stand before a name and are no part of it. */
export const honorifics = words(`mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev.
  reverend fr fr. father sister brother sheikh sheik shaikh imam mullah ayatollah rabbi bishop archbishop cardinal pope
  prince princess king queen emperor sultan gen gen. general col col. colonel maj maj. major capt capt. captain lt lt.
  lieutenant pfc pfc. lcpl lcpl. ssgt ssgt. sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral cmdr cmdr. commander
  brig brig.
  brigadier marshal const constable supt superintendent insp inspector det det. detective cst cst. pte sen sen. senator
  rep rep. gov gov. governor pres president premier chancellor ambassador judge justice mayor congressman congresswoman
  councillor councilman councilwoman alderman hon hon. coach chief staff-sgt brig-gen maj-gen lt-gen hajji haji alhaji alhaja hajiya
  mallam ustad
  sayyid maulana begum messrs mme madam madame m. secretary-general minister pc wpc sp ssp dsp asp acp dcp cp dgp igp adgp sdpo dpo rpo ccpo oc cdo
  adig d.i.g. sho cllr cllr. coun baroness viscount magistrate sens. reps. govs. gens. drs. profs. sgt.-maj deputy lt.-col maj.-gen
  brig.-gen lt.-gen cpt dep dep. atty atty. spc spc. const. supt. insp. pte. cmdt. coun. ald ald. msgr monsignor msgr. ret. sub-lt. lt.-col.
  lt.-gen. lt.-cmdr. maj.-gen. brig.-gen. sgt.-maj. det.-sgt. det.-const. det.-insp. det.-supt. assemblyman assemblywoman assemblymember
  selectman selectwoman freeholder councilmember trooper patrolman airman archdeacon provost undersheriff duchess mufti chef mayor-elect
  governor-elect gov.-elect senator-elect taoiseach tánaiste tanaiste oba ooni alaafin asantehene datuk dato datin seri engr engr. barr
  barr. barrister snr asst comm comrade pastor apostle shri smt adv adv. advocate`);

/** In front of a title that is one no more: "of | former | President Omar Lut". */
export const formerly = words('former late ex ousted exiled deposed jailed disgraced outgoing');

/** Offices and trades (and "minster", the commonest misspelling of one): the head of "a police spokesman". */
export const roles = words(`president vice-president premier chancellor minister secretary ambassador envoy mediator
  negotiator diplomat consul spokesman spokeswoman spokesperson spokespeople spokesmen official officials officer
  officers chief head director director-general chairman chairwoman chairperson chair co-chair deputy leader leaders
  commander general colonel captain major lieutenant sergeant admiral brigadier governor mayor senator congressman
  congresswoman lawmaker lawmakers legislator parliamentarian mp mps mla mpp msp councillor councilor commissioner inspector
  superintendent supervisor supervisors detective sheriff marshal constable cop policeman policewoman policemen judge justice prosecutor
  prosecutors attorney lawyer lawyers solicitor barrister counsel advocate activist activists campaigner campaigners
  organiser organizer coordinator manager executive ceo cfo coo sp ssp dsp dgp igp adgp sdpo dpo rpo ccpo oc adig d.i.g. sho founder co-founder
  owner cs ps president-elect partner analyst analysts expert experts economist economists strategist scientist scientists
  researcher researchers professor lecturer teacher teachers principal student students pupil doctor doctors surgeon
  nurse nurses paramedic medic medics physician psychologist psychiatrist therapist pathologist coroner epidemiologist
  historian author writer novelist poet playwright editor publisher columnist journalist journalists reporter reporters
  correspondent correspondents photographer broadcaster presenter host anchor producer actor actress singer musician
  artist filmmaker designer architect engineer engineers technician pilot driver farmer farmers fisherman shopkeeper
  trader businessman businesswoman entrepreneur investor banker worker workers volunteer volunteers firefighter
  firefighters soldier soldiers veteran fighter fighters rebel rebels militant militants insurgent insurgents gunman
  commander-in-chief warlord mukhtar cleric imam ayatollah mullah patriarch pontiff bishop archbishop cardinal pope priest
  pastor rabbi monk nun chaplain king queen prince princess sultan emir president-general secretary-general
  undersecretary under-secretary under-secretary-general undersecretary-general mk mks aide aides adviser advisor advisers advisors assistant consultant representative representatives
  delegate delegates member members candidate candidates nominee contender incumbent coach player goalkeeper striker
  midfielder quarterback defender athlete referee umpire linesman
  trainer jockey champion witness witnesses eyewitness eyewitnesses
  survivor survivors victim resident residents neighbour neighbor neighbours neighbors relative relatives source sources
  insider whistleblower informant observer observers monitor monitors critic critics supporter supporters opponent
  opponents ally protester protesters demonstrator demonstrators patient patients customer client employee employees
  employer landlord tenant homeowner shopper voter voters passenger passengers tourist tourists traveller migrant
  migrants refugee refugees evacuee evacuees diver divers rescuer rescuers suspect defendant defendants plaintiff accused inmate prisoner
  prisoners administrator
  treasurer registrar trustee archaeologist biologist geologist meteorologist astronomer physicist chemist ecologist
  demographer pollster sociologist anthropologist vet veterinarian dentist pharmacist carer caregiver midwife librarian
  curator conductor choreographer comedian bureaucrat technocrat politician politicians statesman governor-general
  lieutenant-governor whip speaker premier-designate comptroller auditor ombudsman investigator
  investigators examiner organizers organisers operative surrogate pundit publicist minster democrat democrats republican
  republicans conservative liberal independent
  boss bosses gaffer plumber electrician welder florist grocer hairdresser farmhand janitor caretaker waiter waitress bartender
  barman courier postman bricklayer roofer mechanic lifeguard bookseller headmaster headmistress headteacher tutor bailiff paralegal
  notary juror radiographer physiotherapist zoologist botanist seismologist volcanologist herpetologist hydrologist climatologist forecaster
  mathematician statistician agent agents goalie netminder winger outfielder linebacker defenceman defenseman lobbyist realtor archivist
  virologist
  immunologist neuroscientist nutritionist dietitian geophysicist glaciologist toxicologist oncologist cardiologist pediatrician
  paediatrician radiologist criminologist philosopher theologian ethicist linguist sculptor blacksmith stonemason surveyor auctioneer
  cashier accountant actuary landlady stallholder trucker
  cabbie commuter hiker climber mountaineer alpinist surfer swimmer deckhand docker stevedore logger lumberjack gamekeeper poacher angler
  breeder practitioner practitioners depute predecessor successor rancher winemaker brewer distiller sarpanch chieftain
  taoiseach tánaiste tanaiste comhairle td tds besar collector tehsildar`);

/** Trades that are no surnames, in the singular; their plurals are added. */
export const trades = words(`acrobat adjudicator agronomist alumna alumnus anaesthetist anesthesiologist animator announcer apprentice arbitrator arborist
  astronaut ballerina barista bassist batsman beautician beekeeper biographer bodyguard bookkeeper bowler broker cadet cameraman
  canvasser cartographer cartoonist cattleman cellist cinematographer co-worker cobbler cofounder commentator composer congregant
  conscript conservationist constituent copywriter cornerback cosmonaut coworker craftsman decorator dermatologist devotee
  dispatcher dressmaker drummer educator engraver entertainer entomologist essayist evangelist exterminator farmworker filmgoer
  financier flautist footballer foreigner freelancer fullback fundraiser geneticist geographer ghostwriter goatherd goldsmith golfer
  groundskeeper groundsman guitarist gymnast gynaecologist gynecologist halfback handyman harbormaster harbourmaster heiress
  herbalist herdsman homemaker horticulturist hotelier housekeeper housewife illustrator impresario infantryman instructor
  interpreter islander jailer laborer labourer landowner landscaper liquidator locksmith lyricist machinist magician mailman
  manicurist marathoner masseuse mentor merchant metalworker microbiologist milkman missionary mortician naturalist naturopath
  neurologist neurosurgeon newscaster newsreader nightwatchman obstetrician oceanographer oilman ophthalmologist optician
  optometrist ornithologist orthodontist painter palaeontologist paleontologist paratrooper parishioner performer pharmacologist
  philanthropist photojournalist physiologist pianist podcaster postgraduate preacher probationer programmer psychotherapist
  publicist quarryman rapper receptionist reservist restaurateur reviewer rheumatologist rower salesman salesperson saleswoman
  scaffolder scholar screenwriter scriptwriter seaman seamstress serviceman servicewoman shipowner shipwright shoemaker showrunner
  signalman skater skier snowboarder songwriter soprano sportscaster sprinter stationmaster steelworker steeplejack stenographer
  stockbroker stockman stuntman stylist taxpayer teammate technologist translator trawlerman triathlete typist undergraduate
  undertaker underwriter upholsterer urologist vicar vintner violinist vocalist warehouseman watchmaker watchman wicketkeeper
  woodcutter woodworker wrestler yachtsman zookeeper`);

/** People, not by office. */
export const people = words(`man men woman women boy boys girl girls child children kid kids baby babies infant infants
  toddler teenager teenagers teen teens youth youths adult adults person people persons individual individuals human
  humans father mother dad mum mom parent parents son sons daughter daughters brother brothers sister sisters sibling
  siblings husband wife spouse fiance fiancee boyfriend girlfriend uncle aunt nephew niece cousin grandfather
  grandmother grandparents mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law in-laws grandson
  granddaughter stepfather stepmother widow widower family families couple twins
  friend friends colleague colleagues counterpart counterparts classmate roommate villager villagers civilian civilians citizen citizens
  elder elders inhabitants locals pensioner pedestrian pedestrians bystander bystanders passerby passers-by crowd crowds mourners
  worshippers pilgrims shoppers spectators commuters motorist motorcyclist cyclist lady gentleman guy guys native
  natives immigrant expatriate expatriates captive captives hostage hostages others troops personnel manager victims`);

/** What the abbreviation in front of a name is called without it: "Gen. Lut … the general". */
export const titlesInFull: ReadonlyMap<string, string> = new Map(words(`gen:general col:colonel maj:major capt:captain
  cpt:captain lt:lieutenant sgt:sergeant cpl:corporal adm:admiral cmdr:commander brig:brigadier supt:superintendent
  insp:inspector det:detective const:constable sen:senator rep:representative gov:governor pres:president dr:doctor
  prof:professor rev:reverend dep:deputy amb:ambassador atty:attorney`)
  .map((pair) => pair.split(':') as [string, string]));
