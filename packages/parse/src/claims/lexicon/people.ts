/**
 * Who can be harmed, beyond the roles and people of the shared lexicon, and what cannot. Source: own list, from the
 * usage of news agencies; endings by the word-formation of English.
 */
import { setOf, wordsOf } from './word-list.js';

/** Persons by trade, side and fate, singular; plurals are made by rule. */
export const persons = setOf(`
  soldier trooper serviceman servicewoman marine sailor airman guard guardsman bodyguard policeman policewoman
  constable cop sergeant officer deputy detective commando ranger sniper cadet recruit conscript reservist
  paratrooper infantryman fighter rebel militant insurgent gunman militiaman terrorist jihadi jihadist extremist
  separatist guerrilla guerilla naxal naxalite maoist cadre ultra bomber attacker assailant shooter robber burglar
  intruder suspect criminal offender gangster smuggler trafficker dealer kidnapper hijacker pirate warlord
  commander leader facilitator operative associate accomplice courier financier trainer member civilian villager
  resident inhabitant local citizen national foreigner tribesman elder peasant farmer labourer laborer worker
  miner builder driver passenger pedestrian motorist motorcyclist cyclist biker rider commuter traveller traveler
  tourist visitor pilgrim worshipper worshiper mourner shopper spectator fan bystander passerby onlooker
  demonstrator protester protestor rioter marcher activist dissident striker student pupil schoolchild schoolgirl
  schoolboy schoolteacher teacher professor doctor nurse medic paramedic surgeon patient firefighter rescuer
  responder volunteer employee staffer staff contractor engineer technician mechanic clerk cashier vendor trader
  shopkeeper merchant fisherman shepherd herder herdsman hunter tenant neighbour neighbor victim survivor casualty
  evacuee refugee migrant detainee prisoner inmate hostage captive convict fugitive defector deserter witness
  informer informant spy agent journalist reporter photographer cameraman correspondent editor broadcaster blogger
  author writer poet singer musician actor lawyer judge prosecutor magistrate attorney politician lawmaker
  parliamentarian legislator senator minister mayor governor councillor councilman official diplomat ambassador
  envoy consul candidate sarpanch mukhiya chief headman president vice-president priest nun monk cleric imam
  bishop pastor missionary rabbi preacher person man woman child boy girl baby infant toddler teenager teen youth
  adult kid brother sister son daughter father mother parent wife husband uncle aunt cousin nephew niece
  grandfather grandmother grandson granddaughter relative spouse fiance girlfriend boyfriend friend colleague
  crewman crew pilot copilot co-pilot captain conductor stewardess mercenary peacekeeper observer monitor
  inspector investigator caretaker watchman janitor cook chef waiter barber baker butcher tailor mason carpenter
  plumber electrician porter maid housewife widow orphan individual human male female head occupant holidaymaker
  reveller reveler partygoer churchgoer concertgoer festival-goer academic scientist researcher lecturer principal
  headmaster athlete player coach footballer swimmer climber skier hiker diver surfer mountaineer trekker
  executive director manager businessman businesswoman banker broker accountant secretary treasurer supporter
  follower sympathiser sympathizer henchman lieutenant general colonel major brigadier admiral corporal private
  naik havildar jawan personnel troop settler colonist newborn foetus fetus twin triplet sibling couple pair duo
  trio family household folk guest customer patron client bidder applicant asylum-seeker looter arsonist vandal
  trespasser expatriate compatriot native nomad bedouin militia enemy combatant non-combatant noncombatant
  belligerent adversary invader occupier collaborator soul militiamen self-defence unionist landowner landlord
  rancher developer breadwinner adolescent minor schoolmate classmate roommate housemate co-worker coworker warden
  prefect sheriff deckhand farmhand hand sherpa abbot novice usher steward cabbie docker stevedore acrobat gymnast
  beggar vagrant squatter pedlar chauffeur concierge entrepreneur apprentice trainee patriot convert adivasi
  tribal dalit muslim christian jew hindu sikh yazidi shiite shia sunni kurd copt uighur rohingya tutsi hutu
  jesuit franciscan servant attendant assistant participant descendant immigrant emigrant tribesperson layman
  clergyman churchman juror pensioner bargeman returnee deportee conscientious-objector au-pair babysitter nanny
  bride groom bridegroom godfather godmother in-law roofer foreman ringleader kingpin mobster thug hooligan
  pickpocket rapist murderer culprit perpetrator accused juvenile newcomer stranger drug-dealer prostitute addict
  drunk drunkard thief dacoit mob bandit vigilante loyalist royalist communist zonal ruler king queen prince
  princess emir monarch khwarij khawarij superintendent sub-inspector subinspector asi si commandant dsp sp
  inspector-general scout enforcer pimp carjacker`);

/** Plurals without -s, and words for several people at once. */
export const pluralPersons = setOf(`
  men women children people persons policemen policewomen servicemen gunmen militiamen tribesmen guardsmen
  fishermen businessmen crewmen airmen infantrymen clergymen councilmen countrymen herdsmen watchmen firemen
  cameramen congressmen spokesmen folk folks troops police personnel staff crew forces cadres youths
  schoolchildren grandchildren clergy militia youth others enemy servicewomen relatives kinsmen workmen seamen
  craftsmen policepersons elderly civilians media-persons mediapersons passers-by passersby commandos jawans
  prisoners-of-war pows paras paramilitary paramilitaries gendarmes carabinieri cops salesmen henchmen marksmen
  midwives wives housewives thieves loved-ones newlyweds in-laws mujahideen mujahedin fedayeen taliban
  mothers-to-be females males blacks whites kids elders chiefs naxals ultras rebels`);

/** What is counted in the same sentences and is nobody. */
export const things = setOf(`
  house home building apartment flat shop store school hospital clinic mosque church temple hotel market office
  factory plant warehouse vehicle car truck lorry bus tank jeep van motorcycle motorbike bike tractor train boat
  ship vessel plane aircraft helicopter jet drone uav tanker trailer convoy checkpoint outpost post camp base
  position bunker tunnel trench hideout compound village town city district province region county area street
  avenue boulevard island plaza governorate municipality road bridge dam well field farm tree crop hectare acre
  hill mountain rocket missile bomb shell mortar grenade round bullet shot gun rifle pistol weapon mine landmine
  explosive device ied cartridge magazine kilo kilogram kg gram tonne ton pound litre liter gallon bag box package
  parcel sack dog cat cow cattle sheep goat pig horse camel donkey chicken bird fish whale dolphin elephant lion
  tiger rhino bear wolf deer animal livestock buffalo ox oxen bull calf poultry hen duck turkey bee insect
  mosquito shark snake rat rhinoceros gorilla monkey seal bill law amendment proposal plan deal project program
  programme motion measure policy idea rumor rumour dream career chance hope job seat vote point goal penalty run
  wicket game match title set day week month year hour minute second decade century time night morning moment mile
  kilometre kilometer km metre meter foot feet yard inch thirds quarters fifths tenths percent per-cent % cent
  dollar euro rupee dinar lira rouble ruble peso franc yen attack strike airstrike raid operation clash battle
  explosion blast bombing incident case offence offense charge count crime violation cholera ebola malaria measles
  typhoid meningitis dengue covid covid-19 influenza pneumonia lightning tsunami cyclone typhoon tornado fire
  flood earthquake storm hurricane accident crash crossing border bank branch tower line server computer phone
  website account video photo picture image document page book film show song album state country nation
  government parliament reporter's paper newspaper station channel company firm institution industry economy
  currency price statement report letter question answer comment term word breath virus bacteria germ cell weed
  conversation debate momentum spirit engine motor light power generator mood appetite ship's vibe buzz demand
  growth inflation reform investigation inquiry probe flight hostage-taking detail details information name names
  fund funds proceeds asset assets money cash tape tapes water gas oil energy emission emissions arm leg finger
  eye shoulder chest stomach abdomen neck face thigh knee ankle wrist jaw lamb ewe foal mare stallion pony ram hog
  swine puppy kitten cub rabbit hare fox coyote moose elk bison crow pigeon swan goose geese eagle owl hawk salmon
  trout turtle tortoise crocodile alligator bat locust wildlife herd flock fishery coral shrub vineyard orchard
  zeitgeist heist waist twist playlist checklist shortlist blacklist watchlist wishlist specimen regimen omen
  estimate climate site satellite parasite suite favourite favorite opposite meteorite dynamite barn shed hut
  cabin tent dwelling kiosk stall structure container pipe pipeline cable`);

/** Ends of words for people: -ist, -man, -worker. */
const personEndings = wordsOf(`
  ist ists man men woman women ian ians eers iers goer goers crat crats ites people person persons worker workers
  holder holders fighter fighters keeper keepers maker makers seeker seekers hand hands mate mates mother mothers
  father fathers`);

/** -ist, -man, -worker. */
export const personEnding = new RegExp(`^[a-z-]{2,20}(?:${personEndings.join('|')})$`);

/** Who does something, by the ending: raider, surveyor. */
export const agentEnding = /^[a-z-]{3,20}(?:[^i]er|[^i]ers|or|ors)$/;

/** Words with that ending that do nothing of the kind. */
export const notAgents = setOf(`
  bigger better worse harder faster slower greater longer shorter wider broader deeper closer nearer tougher
  cheaper richer poorer fewer newer cleaner safer wiser louder quieter brighter darker warmer hotter colder softer
  sharper thinner fatter taller sooner clearer nicer freer truer rarer smarter accelerator after anchor another
  answer armor banner behavior blister bomber border buffer bunker burger butter calculator cancer capacitor
  carrier center centimeter chamber chapter character charter chopper cider clover cluster clutter color
  compressor computer consider container cooler copier copper corner counter cover cracker crater crossover
  cruiser crusher cylinder dagger danger december deliver destroyer detonator diameter differ dinner disaster door
  drawer dresser earlier either elevator ember enter error escalator ever exterior factor farther favor feather
  fever fiber fighter-bomber filler filter finger flavor floor flower folder footer forever former freezer
  freighter further gather gender generator ginger hammer hangover harbor heater helicopter higher honor horror
  hover however humor hunger incinerator indicator inner interior jumper junior kilometer labor ladder larger
  laser later latter launcher layer layover leather letter lever lighter liter liver loader locker lower lumber
  major makeover manner marker matter meter minor mirror monitor motor murder neither never newspaper november
  number october odor offer older order other otter over oyster panther paper parameter parlor pepper pier plaster
  platter pointer poker polymer poster power prayer predictor primer printer prior processor propeller proper
  quarter quicker rather reactor recorder refrigerator register remainder reminder resistor revolver river roller
  rooster rotor router rubber rumor saucer scanner sector semester senior sensor separator september server sewer
  shelter shoulder shower shutter silencer silver simulator sinister slaughter smaller snooker soccer spider
  starter stator steamer sticker stopper stronger suffer summer super superior supper surrender sweater takeover
  tanker temper tender terror theater thunder tiger timber timer together toner tower tractor trailer transfer
  transformer transistor transmitter trigger tumor turner turnover tweeter twitter under upper utter vapor vector
  ventilator voucher wafer washer water weaker weather whether whisper winter wonder wrapper yonder younger`);
