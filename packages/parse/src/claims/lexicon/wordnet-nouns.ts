// Made by scripts/wordnet-nouns.mjs; not edited by hand.
/**
 * Nouns as WordNet has them. Source: WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved; its
 * licence stands in NOTICE.
 */
import { wordSet } from '../../lexicon/word-list.js';

/** Nouns in the singular that mean a person first. */
export const wordnetPersons = wordSet(`
  abator abbe abbess abbot abbreviator abdicator abductor abecedarian abetter abettor abhorrer abiogenist abjurer
  abnegator abolitionist abomination abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler
  absentee absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academician
  accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
  accumulator accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress actuary adapter
  adder addict addle-head addlehead addressee adducer adherent adjudicator adjuster adjustor adjutant adman
  administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer
  adulteress advancer adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocator aeon
  aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant affiliate affine affirmer affluent aficionado
  agent-in-place aggravator aggregator aggressor agitator agnate agnostic agonist agriculturalist agriculturist
  agronomist aide aide-de-camp aircraftman aircraftsman aircrewman airhead airman airwoman alarmist albino alcalde
  alchemist alcoholic alderman alexic algebraist alien alienator alienee alienist alienor aliterate alky all-rounder
  allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner almsgiver alphabetiser
  alphabetizer alpinist also-ran alto altoist altruist alumna alumnus amah amalgamator amanuensis amateur amazon
  ambassador ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amphisbaena
  amputator amputee anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema
  anatomist ancestor ancestress anchorite anchorman anchorperson androgyne anecdotist anesthesiologist anesthetist
  angel angiologist angler anglophil anglophile anglophobe animator animist annalist annihilator annotator announcer
  annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist antecedent antediluvian anthologist
  anthropoid anthropologist anthropophagite anthropophagus anticipant anticipator antifeminist antihero antinomian
  antipope antiquarian antiquary apache ape-man aper aphakic aphasic aphorist apiarist apiculturist apologist apostate
  apostle apothecary apotheosis apparatchik apparition appeaser appellant applauder applicant applier appointee
  appraiser appreciator apprehender apprentice appropriator approver aquanaut arb arbiter arbitrager arbitrageur
  arbitrator arboriculturist arborist archaeologist archaist archangel archbishop archdeacon archduchess archduke
  archeologist archer archimandrite architect archivist archpriest argonaut arguer arianist aristocrat arithmetician
  armiger armor-bearer armorer armourer arms-runner arouser arranger arriver arriviste arrogator arrowsmith arsonist
  arthritic articulator artificer artilleryman artisan artist artiste ascender ascetic asker aspirant aspirer
  ass-kisser assailant assassin assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee
  assessor asseverator assignee assignor assimilator assistant asthmatic astrogator astrologer astrologist astronaut
  astronomer astrophysicist atavist atheist athlete attache attacker attempter attendant attendee attender attestant
  attestator attester attestor attorney attracter attractor auctioneer audile auditor aunt auntie aunty auspex auteur
  authenticator author authoress authoriser authorizer auto-mechanic autobiographer autochthon autocrat autodidact
  automaton automobilist auxiliary avatar avenger aviator aviatress aviatrix avower ayah ayatollah baas babbler babe
  baboo babu baby baby-sitter babyminder babysitter bacchanal bacchant bacchante bachelor bachelor-at-arms
  bachelorette back-number backbencher backbiter backer backpacker backscratcher backslapper backslider backstop
  backstroker backwoodsman bacteriologist baddie badgerer baggageman bagger bagman bagpiper bailee bailiff bailor
  bairn baker balancer baldhead baldpate baldy balker ball-breaker ball-buster balladeer ballerina balletomane
  balloonist ballplayer bambino banderillero bandit bandleader bandmaster bandsman banker banneret banshee banshie
  bantamweight barbarian barber bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid barman
  barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy barrow-man bartender barterer
  barytone basileus basilisk basketeer basketmaker basketweaver bassist basso bassoonist baster bather batman batsman
  batter battle-axe battler baulker bawd bawler beachcomber beadle beadsman bearer beater beatnik beau beautician
  bedesman bedfellow bedlamite bedwetter beefeater beekeeper begetter beggar beggarman beggarwoman beginner beguiler
  begum behaviorist behaviourist behemoth beholder beldam beldame believer bellboy belle bellhop bellman bellower
  bellwether bellyacher benedick benedict benefactor benefactress beneficiary bereaved berk berserk berserker besieger
  bestower betrayer bettor bey bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler
  bicyclist bidder bigamist bigot bigwig biker bilingualist billionaire bimbo bimetallist binger biochemist biographer
  biologist biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth blackguard blackleg blackmailer
  blacksmith blasphemer blaster bleacher bleeder blighter blocker blockhead blogger bloke blonde blowhard blubberer
  bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder boaster boatbuilder boatman
  boatswain bobby bobby-socker bobbysoxer bodybuilder bodyguard boffin bogey bogeyman bogie bohemian bolshie bolshy
  bombardier bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boniface boob
  booby booger boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller
  bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer borrower boss bosun botanist
  botcher boulevardier bouncer bounder bourgeois bowdleriser bowdlerizer bowler bowman boxer boy boyfriend bozo
  bracero brachycephalic braggart bragger brahman brahmin brain-worker brainiac brainworker brakeman brat bravo
  brawler breadwinner breaker breaststroker breeder brewer briber bricklayer bride bride-to-be bridegroom bridesmaid
  brigadier brigand broadcaster broker broker-dealer broncobuster brother brother-in-law brownie browser bruiser
  brunet brunette brute buccaneer buckaroo buckeroo buddy buff buffoon bug-hunter bugaboo bugbear bugger bugler
  bugologist bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgess
  burgher burglar burgomaster burgrave bursar busboy bushman bushwhacker businessman businessperson businesswoman
  busker busman buster busybody butler butterball butterfingers buttinsky buyer by-blow bystander cabalist cabby
  cabdriver cabinetmaker cabman cacodaemon cacodemon cad caddie cadet cadger cager caitiff calculator calif caliph
  caller caller-out caller-up calligrapher calligraphist cameraman campaigner camper campmate canary candidate
  candlemaker candymaker cannibal cannoneer canoeist cantor canvasser capitalist capo captain captive captor capturer
  car-mechanic carabineer carabinier carbineer cardholder cardinal cardiologist cardsharp cardsharper careerist
  caregiver caretaker carhop caricaturist carillonneur caroler caroller carouser carpenter carper carpetbagger carrier
  carrottop carter cartographer cartoonist cartwright carver caseworker cashier castaway caster castrate castrato
  casualty casuist cataleptic cataloger cataloguer catamite catcher catechist catechumen caterer cattleman cavalier
  cavalryman caveman caviler caviller celebrant celebrater celebrator celebrity celibate cellist cenobite censor
  centaur centenarian centerfielder centrist centurion ceramicist ceramist chachka chain-smoker chairman chairperson
  chairwoman challenger chamberlain chambermaid chameleon champ champion chancellor chandler changeling changer chap
  chapelgoer chaperon chaperone chaplain chapman character chargeman charioteer charlatan charmer chartist charwoman
  chased chaser chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon cheap-jack cheapjack cheapskate cheater
  chebab checker cheerer cheerleader cheesemonger chef chela chemist cherub chevalier chewer chichi chief chieftain
  child chiliast chimneysweep chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller chit choirboy
  choirmaster choker chooser choragus choreographer chorine chorister chosen christ chronicler chucker-out chum chump
  churchgoer churchman churchwarden churl chutzpanik cicerone cinematographer citizen civilian claimant clairvoyant
  clansman clanswoman clapper clarinetist clarinettist classicist classifier classmate claustrophobe clergyman cleric
  clericalist clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith clone clothier clown
  co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star co-worker coach
  coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cockatrice cocksucker
  coconspirator cocotte coddler codefendant coder codetalker codger coenobite coeval cofounder cog cognoscente
  coiffeur coiffeuse coiner collaborationist collaborator colleague collectivist collector colleen collegian collier
  colonel colonialist coloniser colonist colonizer coloratura colorist colossus columnist comber comedian comedienne
  comer comforter commandant commander commander-in-chief commando commentator commie commissar commissionaire
  commissioner committeeman committeewoman commodore commoner communicant communicator communist companion compatriot
  compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser comptroller
  compulsive comrade conceiver concert-goer concertinist concessionaire concessioner conchologist concierge
  conciliator concubine conductor conductress confectioner confederate conferee conferrer confessor confidant
  confidante conformist confrere confuter congregant congressman congresswoman conjurer conjuror connoisseur conqueror
  conquistador conservationist conservativist conservator consignee consigner consignor conspirator constable
  constitutionalist constructivist constructor consul consultant consumer contadino contender contestant contestee
  contester contortionist contrabandist contractor contralto contrapuntist contrarian contributor contriver controller
  controversialist convalescent convener conventioneer conversationalist conversationist conveyancer conveyer conveyor
  cook cooky coon cooper cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader
  copywriter coquette coreligionist corespondent cornerback cornetist cornhusker coroner corporal corporatist
  correspondent corsair cosignatory cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist
  cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant cottager cottar cotter cottier
  councillor councilman councilwoman counsel counsellor counselor counselor-at-law counter-revolutionist
  counterdemonstrator counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy
  countertenor counterterrorist counterwoman countess countryman countrywoman courier courser courtesan courtier
  cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher cox coxcomb coxswain
  crackerjack crackpot cracksman crafter craftsman cragsman crammer craniologist crank crap-shooter crapshooter
  crasher crawler creator creditor cretin crewman cricketer crier criminal criminologist crimper criollo cripple
  critic crofter crone crony crook crookback crooner cropper cross-dresser cross-examiner cross-questioner
  crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist
  crystallographer cub cuckold cuckoo cuirassier culprit cultist cultivator cummings cunctator cunt cupbearer
  curandera curandero curate curator curmudgeon currier cuss custodian customer cut-up cutler cutpurse cutter
  cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cymbalist cynic cyprian cytogeneticist cytologist czar
  czarina czaritza dabbler dacoit dad dada daddy daemon daimon dairymaid dairyman dakoit dalesman dallier dame
  damoiselle damosel damozel damsel dancer dancing-master dandy danseur danseuse daredevil darling darner dastard
  dauber daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadeye deadhead
  deaf-mute dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debtor debutante
  deceased decedent deceiver decipherer deckhand declarer decoder decorator decoy defalcator defamer defaulter
  defeatist defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist deist deity
  delayer delinquent deliverer deliveryman demagog demagogue demander demigod demimondaine demiurge democrat
  demographer demographist demoiselle demon demoniac demonstrator denizen dentist denturist departed departer
  dependant deponent deportee deposer depositor depreciator depressive deputy derelict dermatologist dervish
  descendant descendent descender deserter designer deskman desperado despoiler despot detainee detective determinist
  detractor developer deviationist devil devisee deviser devisor devotee devourer diabetic diabolist diagnostician
  dialectician diarist dibbuk dichromat dick dictator die-sinker diehard diemaker diesinker dieter dietician dietitian
  differentiator digger dignitary dilettante dilly-dallier dillydallier dimwit diner dingbat diocesan diplomat
  diplomate diplomatist dipsomaniac director disarmer disburser disciple disciplinarian discoverer discriminator
  discussant disentangler disparager dispatcher disprover disputant dissembler disseminator dissenter dissident
  dissimulator distiller distortionist distributer distributor disturber diva diver diversionist divider diviner
  divinity divorcee djinn djinni djinny do-gooder do-nothing doc docent dock-walloper docker dockhand dockworker
  doctor dodderer dodger dodo doer doge dogfighter dogmatist dogsbody dolichocephalic dolt dominatrix domine dominee
  dominie dominus don donee donna donor doofus doorkeeper doorman doormat doppelganger dork dosser dotard
  double-crosser double-dealer doubter doughboy doula dowager down-and-out dowser doxy doyen doyenne draftee drafter
  draftsman draftsperson dragger dragoman dragon dragoon dramatist draper draughtsman drawee drawler dreamer
  dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist drumbeater
  drummer drunk drunk-and-disorderly drunkard dryad dualist duce duchess ducky dud dude dueler duelist dueller
  duellist duenna duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunker dustman dwarf dweeb dweller
  dybbuk dyer dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earth-god earth-goddess earthling
  earthman easterner eater eavesdropper eblis eccentric ecclesiastic ecdysiast eclecticist ecologist econometrician
  econometrist economiser economist economizer ectomorph edger editor editorialist educatee educationalist
  educationist educator effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist ejaculator
  ejector elder elector electrician electrocutioner electrologist electroplater electrotherapist elegist elf elitist
  elocutionist emancipationist emancipator embalmer embassador embezzler embodiment embroiderer embroideress
  embryologist emcee emeer emigrant emigre emigree emir emissary emperor empiricist employable employee employer
  empress emptor emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist
  endodontist endomorph endorser energiser energizer enforcer engineer engraver enjoyer enlistee enologist enophile
  enquirer enrollee ensign enterpriser entertainer enthusiast entomologist entrepreneur enumerator environmentalist
  envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon epigone epistemologist equalitarian
  equerry equestrian equivocator eradicator eremite eristic escalader escapee escapist escapologist eschatologist
  escort esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch ethnographer
  ethnologist ethologist etiologist etymologist eudaemon eudemon eulogist eunuch evacuee evaluator evangelist everyman
  evildoer evolutionist ex ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse ex-wife
  examinee examiner exarch excavator exchanger exciseman excogitator excursionist excuser executant executioner
  executive executor executrix exegete exhibitioner exhibitionist exhibitor existentialist exodontist exorciser
  exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor
  expounder expressionist expurgator exterminator extern extoller extortioner extortionist extravert extremist
  extrovert eyeful eyewitness fabricator fabulist facilitator factotum faddist faerie faery fairy fakeer faker fakir
  falangist falconer faller falsifier famulus fanatic fancier fantasist fantasm fantast faqir faquir farmer farmerette
  farmhand farrier fascista fashionmonger fastener fatalist fathead father father-figure father-in-law fatso
  faultfinder faun fauvist favourite fawner fay featherweight federalist fella fellah feller fellow felo-de-se felon
  feminist fence-sitter fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler
  fiduciary fielder fieldhand fieldsman fieldworker fiend fighter figurehead figurer filer filibuster filibusterer
  filicide fill-in fille filmmaker finagler finalist financier finder finisher fink fire-eater fire-swallower firebug
  firedrake firefighter first-nighter first-rater firstborn fisher fisherman fishmonger fishwife fitter fixer flack
  flag-waver flagellant flak flamen flanker flapper flasher flatfoot flatmate flatterer flautist fledgeling fledgling
  fleer flibbertigibbet flier flogger floorwalker floozie floozy florist flouter flunkey flunky flutist fly-by-night
  flyweight fodder foe foeman fogey fogy follower fomenter fondler foodie fool footballer footman footpad footslogger
  fop forager forbear forebear forecaster forefather foreigner forelady foreman foremother foreperson forerunner
  forester forewoman forger forgiver fornicator fornicatress fortuneteller forty-niner fossil fossilist foster-brother
  foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister foster-son
  fosterling foundling foundress four-flusher fowler framer franc-tireur franklin fratricide freak free-lance
  free-liver freebooter freedman freedwoman freeholder freelance freelancer freeloader freeman freethinker freewheeler
  freewoman frequenter fresher freshman friar friend frogman front-runner frontbencher frontiersman frontierswoman
  frotteur fruitcake fruiterer frump fucker fuckhead fuckup fuddy-duddy fugitive fugleman fullback fuller fumbler
  fumigator funambulist functionalist functionary fundraiser furrier fusilier fuss-budget fusspot futurist gadabout
  gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant galoot galvaniser galvanizer gambist gambler
  gamekeeper games-master games-mistress gamine ganef ganger gangsta gangster ganof gaolbird gaoler garbageman
  gardener garment-worker garmentmaker garnishee garroter garrotter gasbag gasman gastroenterologist gastronome
  gatecrasher gatekeeper gatherer gaucho gawker gazetteer geek geezer geisha gendarme genealogist general
  generalissimo generalist geneticist genie genitor genius gent gentleman gentleman-at-arms gentlewoman geographer
  geologist geomancer geometer geometrician geophysicist geriatrician gerontologist ghostwriter ghoul giantess giggler
  gigolo gilder gillie gipsy girl girlfriend git gitana gitano giver gladiator glass-cutter glassblower glassmaker
  glassworker glazer glazier gleaner globetrotter glossarist glutton gnome go-between go-getter goalie goalkeeper
  goaltender goatherd gob gobbler goblin god godchild goddaughter goddess godfather godmother godparent godson goer
  gofer goffer gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golem golfer goliard goliath
  gondolier gondoliere goner gonif goniff good-for-naught good-for-nothing goody-goody goof-off goofball goon gopher
  gorger gospeler gospeller gossiper gossipmonger gouger gourmand gourmandizer gourmet governess governor goy grabber
  grader graduate grammarian gramps gran grandad grandaunt grandchild granddad granddaddy granddaughter grandee
  grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
  granduncle granger grannie granny grantee granter grantor graphologist grappler gravedigger graverobber graybeard
  grazier great-aunt great-nephew great-niece great-uncle greengrocer greenhorn greenskeeper greeter gremlin grenadier
  greyback greybeard griever griffin griffon grifter gringo grinner griot groaner grocer groom groom-to-be groomsman
  grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller grower growler
  grownup grumbler grump grunter gryphon guarantor guard guardian guardsman guerilla guerrilla guesser guest
  guestworker guitarist gulper gumshoe gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy guzzler
  gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hack-driver
  hacker hadji haematologist haemophile haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser
  hairsplitter hairstylist haji hajji hakeem hakim halberdier half-brother half-pint half-sister half-wit halfback
  hamadryad hammerhead handicapper handler handyman hanger hanger-on hangman haranguer harasser hardliner hardwareman
  harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy harridan harrier
  harum-scarum harvester has-been hatemonger hater hatmaker hatter hauler haulier have-not hawker hawkshaw hayseed
  hazan he-man head-shrinker headcounter headhunter headliner headman headmaster headmistress headsman headwaiter
  healer hearer heartbreaker heartthrob heathen heavyweight heckler hedger hedonist heir heir-at-law heiress hell-kite
  hell-rooster hellcat hellhound hellion helmsman helot helper helpmate helpmeet hematologist hemiplegic hemophile
  hemophiliac henchman herald herbalist herder herdsman heretic heritor hermaphrodite hermit hero heroine
  herpetologist hesitater hesitator heterosexual hewer hick hierarch high-muck-a-muck high-up highbinder highbrow
  higher-up highflier highflyer highjacker highwayman hijacker hiker hillbilly hippie hippy hipster hireling hirer
  hisser histologist historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer hob hobbit hobbledehoy
  hobbler hobbyist hobgoblin hobo hodman hoister holdout holdover holidaymaker hombre home-builder homebody homeboy
  homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath homophile homophobe
  homosexual homunculus honcho honeymooner honker honoree hood hoodlum hoofer hooker hooligan hoper hornist horologer
  horologist horseman horseshoer horsewoman horticulturist hosier host hostage hosteller hostess hostler hotdog
  hotelier hotelkeeper hotelman hothead hotshot hotspur houri house-builder housebreaker housebuilder housefather
  houseguest householder househusband housekeeper housemaid houseman housemaster housemate housemother housewife
  housewrecker hoyden hubby huckster huddler hugger hulk humanist humdinger hummer humorist humourist
  hundred-percenter hunk hunter hunter-gatherer huntress huntsman hurdler hurler husband husbandman hussar hussy
  hustler hydrologist hydromancer hygienist hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac
  hypocrite hypotensive hysteric ianfu ice-skater iceman ichthyologist iconoclast idealist idealogue ideologist
  ideologue idiot idler idolater idolatress idoliser idolizer ignoramus illusionist illustrator imam imaum imbecile
  imbiber imitator immigrant immune immunologist imp imperialist impersonator importee importer imposter impostor
  impresario impressionist improver in-law inamorata inamorato incarnation incendiary inciter incompetent incubus
  incumbent indexer indigen indigene individualist indorser inductee industrialist inebriate infant infanticide
  infantryman infidel infielder infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress
  inheritrix initiator inmate innkeeper innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac
  inspector inspirer instigant instigator instructor instructress instrumentalist insurgent insurrectionist
  intellectual intercessor interlocutor interloper intermediary intermediator intern internationalist interne internee
  internist internuncio interpreter interrogator intersex intervenor interviewee interviewer intriguer introvert
  intruder invader invalid invalidator inventor investigator investor invigilator invitee ironist ironman ironmonger
  ironside ironworker irredentist irreligionist irridentist island-dweller islander itinerant jabberer jackanapes
  jackass jailbird jailer jailor janissary janitor jawan jaywalker jazzman jeerer jerk-off jerker jerry-builder jester
  jeweler jeweller jezebel jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber jobholder jock jockey jogger
  joiner joker jokester jonah jongleur journalist journeyer journeyman judge juggernaut juggler juicer jumper junior
  junkie junky jurist juror juryman jurywoman justiciar justiciary justifier kabbalist kachina kalif kaliph keeper
  kelpie kelpy keyboardist khalif khalifah khan kibbutznik kibitzer kicker kid kiddie kiddy kidnaper kidnapper killer
  killjoy kin kindergartener kindergartner king kingmaker kingpin kinsman kinsperson kinswoman kisser kleptomaniac
  klutz knacker knave kneeler knight knight-errant knitter knocker knockout know-all know-it-all knower knucklehead
  kolkhoznik kook kvetch laborer labourer lacer lackey lad laddie lady lady-in-waiting ladylove laggard lagger laird
  lama lame lamenter lamia laminator lamplighter lampooner lancer landgrave landholder landlady landlord landlubber
  landman landowner landscaper landscapist landsman langlaufer languisher lapidarist lapidary lapidator lapidist
  larcener larcenist lascar lasher lass lassie latecomer latitudinarian laudator lauder laugher laughingstock
  laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson
  lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector lecturer ledgeman
  left-hander left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender lensman
  leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler leveller
  leviathan lexicographer lexicologist liar libber libeler liberal liberalist liberator libertarian libertine
  librarian librettist licensee licenser licentiate lie-abed liege liegeman lieutenant lifeguard lifer lifesaver
  lifter liftman light-of-love lighterman lightweight lilliputian limey limner limnologist limper line-shooter
  linebacker lineman linendraper linesman lingerer linguist linkboy linkman linksman lion-hunter liquidator lisper
  listener lister lithographer lithomancer litigant litigator litter-bearer litterateur litterbug litterer liturgist
  liveryman loader loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster
  locksmith locum lodger logger loggerhead logician logistician logomach logomachist lohan loiterer loner longbowman
  longshoreman look-alike looker looker-on lookout loon looney loony looter lord loser lotus-eater loudmouth lounger
  loup-garou lout lover lowbrow lowerclassman lowlife loyalist lubber luger lulu lumberjack lumberman luminary lummox
  lumper luncher lunger lunkhead lurcher lurker lutanist lutenist luthier lutist lycanthrope lyricist lyrist ma
  macaroni mace macebearer macer machinator machinist macho macho-man macroeconomist macushla madam madame madcap
  madman madrigalist madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magus maharaja
  maharajah maharanee maharani mahatma mahout maid maiden maidservant mailer mailman maimer mainstay maintainer
  major-domo major-general majorette make-peace maker malacologist malahini malcontent malefactor malfeasant maligner
  malik malingerer maltman maltreater maltster mama mamma mammalogist man man-about-town man-at-arms man-child
  man-eater manager manageress manakin mandatary mandator maneuverer mangler maniac manic-depressive manicurist
  manikin manipulator mannequin mannikin manoeuvrer manservant manslayer mantichora manticora manticore mantiger
  mantrap manumitter map-reader mapper marathoner marauder marcher marchioness margrave marine mariner marketer
  marksman marquess marquis marquise marshal marshall martinet martyr marveller mascot masher masker masochist mason
  masquer masquerader massager masseur masseuse master master-at-arms masturbator matador matcher matchmaker mate
  mater materfamilias materialist mathematician matman matriarch matricide matrikin matrisib matron mauler maven
  maverick mavin mayor mayoress meanie meany measurer meatman mechanic mechanist medalist medallist meddler mediator
  mediatrix medico meeter megalomaniac melancholiac melancholic meliorist melter member memoriser memorizer memsahib
  mender mendicant mensch mensh mentioner mentor mercenary mercer merchandiser merchant merchant-venturer mermaid
  merman merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza mestizo
  metalhead metallurgist metalworker meteorologist metic mezzo mezzo-soprano microbiologist microeconomist
  microscopist middlebrow middleman middleweight midget midinette midshipman midwife migrant migrator mikado
  militarist militiaman milkmaid milkman milksop mill-girl mill-hand millenarian millenarist miller milliner
  millionaire millionairess millwright milord mime mimer mimic mimicker minder miner mineralogist mineworker
  miniaturist minimalist minion minister ministrant minstrel minter minx misanthrope misanthropist misbeliever
  mischief-maker miscreant miser misfit misleader misogamist misogynist missionary missioner missis missus missy
  mistress mixed-blood mixologist mnemonist moaner mobster mocker mod modeler modeller moderationist modernist modiste
  molester moll mollycoddle mollycoddler mom momma mommy monarch monarchist monetarist moneyer moneygrubber
  moneylender moneymaker moneyman monger monitrice monk monochromat monogamist monogynist monolingual monologist
  monomaniac monopoliser monopolist monopolizer monotheist monster monstrosity mooch moocher moon-curser moonlighter
  moonshiner mope mopper moppet moralist moron morosoph mortgagee mortgager mortgagor mortician moss-trooper mossback
  mother mother-in-law motile motorcyclist motorist motorman motormouth moujik mountaineer mountebank mounter mourner
  mover moviegoer muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mugwump mujahid mujik
  mujtihad mulatto muleteer muller multi-billionaire mumbler mummer mummy muncher muralist murderee murderer murderess
  murmurer muscle-builder musclebuilder muscleman muser musher musician musicologist musketeer mutant mutation
  mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage mycophagist myope myrmidon
  mythologist nabob nagger naif nailer namby-pamby namer namesake nan nanna nanny nanus naprapath narc narcissist
  narcist narcoleptic nark narrator natator nationalist native nativist naturalist naturist naturopath navigator navvy
  nawab naysayer nebbech nebbish necessitarian necker necromancer needer needlewoman needleworker negativist neglecter
  negotiant negotiator negotiatress negotiatrix neighbor neighbour neoclassicist neocon neoconservative neologist
  neonate nephew nepotist nerd nester netkeeper netminder neurasthenic neurobiologist neurolinguist neurologist
  neuroscientist neurosurgeon neurotic neutralist newbie newcomer newlywed newsagent newsboy newscaster newsdealer
  newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter nibbler niece
  niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker nitwit
  no-show nob nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee non-resistant nonachiever
  nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist
  nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader
  nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosey-parker nosher nosy-parker notability notable
  notary noticer nouveau-riche novelist novice novillero nudger nudist nudnick nudnik nullifier nullipara numen
  numerologist numismatist numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser
  nurseryman nursling nutcase nutritionist nutter nymph nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman
  objector oblate obliger oboist obscurantist observer obsessive obstetrician obstructer obstructionist obstructor
  occult occultist occupant occupier oceanaut oceanographer octogenarian octoroon oculist odalisque oddball odds-maker
  odist oenologist oenophile offender offerer offeror office-bearer officeholder officer official officiant offspring
  ogler ogre ogress oiler oilman old-timer oldster oldtimer oligarch ombudsman omnivore onanist oncologist
  oneiromancer onlooker onomancer operagoer ophthalmologist opponent opportunist opposer oppressor optician optimist
  optometrist oracle orator orchestrator ordainer orderer orderly ordinand organ-grinder organiser organist organizer
  orientalist originator ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist
  orthoptist osculator osteologer osteologist osteopath osteopathist ostiarius ostiary ostler ostrich otolaryngologist
  otologist otorhinolaryngologist ouster out-and-outer outcast outcaste outdoorsman outdoorswoman outfielder outfitter
  outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer
  owner owner-driver owner-occupier oyabun pa pacha pachuco pacificist pacifier pacifist packer packman packrat padder
  paddler padre padrone paederast paediatrician paedophile pagan pageboy painter pal paladin palaeontologist palatine
  paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave pamperer pamphleteer pandar
  pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pantheist pantomimer pantomimist
  pantryman pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papoose pappa pappoose parachuter
  parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac paraplegic
  paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah parishioner
  parliamentarian parlormaid parlourmaid parodist parolee parricide parson part-owner part-timer partaker participant
  partisan partitionist partizan partner partygoer parvenu pasha passenger passer passer-by passerby paster pastor
  patentee pater paterfamilias pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot
  patrioteer patrisib patroller patrolman patron patroness patronne patsy patternmaker patzer pauper pawer pawnbroker
  payee payer paymaster paynim peacekeeper peacemaker peacenik pearler peasant peculator pedagog pedagogue pedaler
  pedaller pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile peeler peeper
  peeress peewee pen-friend pendragon penetrator penitent penman penologist penpusher pensionary pensioner pentathlete
  peon perceiver percher percipient percussionist perfecter perfectionist performer perfumer peri perinatologist
  periodontist peripatetic perisher perjurer perpetrator persecutor personage personification perspirer persuader
  pervert peshmerga pessimist pesterer petitioner petter pettifogger phalangist phantasm phantasma phantom pharisee
  pharmacist pharmacologist philanderer philanthropist philatelist philhellene philhellenist philistine philologist
  philologue philomath philosopher philosophiser philosophizer phlebotomist phoner phonetician phoney phonologist
  photographer photojournalist photometrician photometrist phrenologist physician physicist physiologist
  physiotherapist phytochemist phytologist pianist picador picker picket picklepuss picknicker pickpocket picnicker
  pigman pigmy pilferer pilgrim pillager pillock pilot pimp pin-up pinchgut pinhead pinko pioneer pip-squeak piper
  piranha pirate pisser pistoleer pitcher pitchman pitman pixie place-kicker placeholder placekicker placeman
  placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman
  plasterer platelayer plater platitudinarian play-actor playactor playboy player playfellow playgoer playmaker
  playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder plotter
  ploughboy ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer plunger
  pluralist plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman
  poisoner pol polack polemic polemicist polemist policeman policewoman policyholder politician politico pollster
  polluter poltergeist poltroon polyandrist polygamist polyglot polygynist polymath polytheist pom pommy pomologist
  ponce ponderer pontifex pontiff pooh-bah pooler pope popinjay populariser popularizer populist pornographer porter
  portraitist portrayer portwatcher poser poseur poseuse positivist posseman possessor postdiluvian postgraduate
  postilion postillion postman postmaster postmistress postponer postulant postulator posturer potboy potentate
  pothead potholer pothunter potman potter potterer poulterer poultryman pouter powderer powerbroker powerhouse
  practician practitioner praetor pragmatist prankster prater prattler pre-emptor preacher prebendary precentor
  preceptor predator predecessor predestinarian predestinationist predictor preemie preemptor prefect prelate premie
  premier prentice presbyope presbyter preschooler presenter presentist preservationist preserver president pressman
  prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prey prickteaser priest
  priest-doctor priestess prig primate primigravida primipara primogenitor primus prince princeling princess printer
  printmaker prioress prisoner private privateer privateersman prizefighter pro-lifer probationer process-server
  proconsul procrastinator proctologist proctor procurator procurer procuress prodigal prodigy producer prof professor
  profiteer profligate progenitor progeny prognosticator programmer prohibitionist projectionist prole proletarian
  promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator prophesier prophet
  prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist
  prosthodontist prostitute protagonist protectionist protector protege protegee protester protozoologist provider
  provisioner provocateur provoker provost prowler proxy prude pruner psalmist psephologist pseud pseudohermaphrodite
  psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist
  psychopomp psychotherapist pteridologist publican publiciser publicist publicizer pudden-head puddler pudge puerpera
  pugilist puke puller puncher pundit punk punster punter pupil puppeteer purchaser purist puritan purser pursued
  pursuer purveyor pusher pushover pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac pythoness
  qadi quack quad quadripara quadriplegic quadroon quaestor quaffer quaker qualifier quarreler quarreller quarrier
  quarry quarryman quarterback quartermaster querier quester questioner quibbler quidnunc quietist quin quintipara
  quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racer racialist racist racker racketeer raconteur
  radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter
  raider rail-splitter railbird railroader railwayman rainmaker raiser raja rajah rakehell rambler rancher ranee
  ranger rani ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal rat-catcher ratepayer ratifier
  ratiocinator rationalist ratter raver ravisher reactionary reader realist reaper reasoner rebel rebuker rebutter
  receptionist recidivist recipient recitalist reciter reckoner recluse reconciler record-breaker record-holder
  record-keeper recoverer recreant recruit recruiter recruiting-sergeant rector recusant red-header redact redactor
  redcap redcoat redeemer redhead redheader redneck reeler reenactor ref referee referral refiner refinisher reformer
  reformist refugee refuter regent regicide registrant registrar reincarnation relative relative-in-law reliever
  religionist remunerator renegade renovator renter rentier rep repairer repairman repatriate repeater reporter
  representative reproacher reprobate reprover republican requester rescuer researcher reservist resident resister
  respecter respondent responder restauranter restaurateur rester restorer retailer retaliator retiree retreatant
  reveler reveller revenant revenuer reverend reversioner reversionist reviewer reviser revisionist revivalist
  revolutionist rewriter rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist rhymer rhymester ribald
  rider ridiculer rifleman rigger right-hander right-winger righthander rightist ringer ringleader ringmaster rioter
  ripper riser ritualist rival riveter rivetter roadhog roadman roamer roarer roaster robber roc rocker rogue
  roisterer roller-skater rollerblader roly-poly romantic romanticist romper roofer rookie roomer roomie roommate
  roomy rooter rope-maker ropedancer ropemaker roper ropewalker rotter roue roughneck roughrider rounder roundhead
  roundsman rouser roustabout router rover rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler
  ruminator rummy rumormonger rumourmonger rumrunner runner runner-up runt ruralist rusher rustler saboteur sabra
  sachem sacrificer sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage sahib
  sailmaker sailor saint salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian saluter
  salvager salvor samurai sandbagger sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi saphead
  sapper sartor satirist satrap satyr saunterer savage savant saver savior saviour sawbones sawyer saxist saxophonist
  scalawag scallywag scalper scammer scamp scandalmonger scanner scapegoat scapegrace scaremonger scatterbrain
  scattergood scenarist scene-stealer sceneshifter sceptic schemer schlemiel schlep schlepper schlimazel
  schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolboy schoolchild
  schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher
  scientist sciolist scion scoffer scofflaw scolder scorekeeper scorer scorner scoundrel scourer scourger scout
  scouter scoutmaster scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter screw
  screwball screwballer scribbler scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer
  scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster seamstress searcher
  seasoner secessionist second-in-command second-rater second-stringer seconder secretary sectarian sectarist sectary
  secular secularist secundigravida securer seducer seductress seeder seedman seedsman seeker seer segregationist
  segregator seigneur seignior seismologist seizer selectman selector selectwoman self-seeker self-starter seller
  sellout semanticist semifinalist seminarian seminarist semiotician semipro semiprofessional sempstress senator
  sendee sender seneschal senior sensationalist sensualist sentimentalist sentinel sentry separationist separatist
  septuagenarian seraph serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law
  sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor sexagenarian sexist
  sexpot sexton shadower shaheed shaitan shaker shaman shammer shamus shanghaier shaper sharecropper shareholder
  shareowner sharer sharper sharpie sharpshooter sharpy shaver shaytan she-devil shearer shedder sheepherder sheepman
  sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock shielder shifter shill shingler
  ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker shirtmaker shithead shitter shlemiel shlep
  shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shoofly shopaholic
  shopkeeper shoplifter shopper shopwalker shortstop shouter shoveler shoveller shover show-off showgirl showman shrew
  shrimp shuffler shut-in shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader sightseer
  signaler signaller signalman signatory signer signior signor signora signore signorina silenus silvan silver-worker
  silversmith silverworker simperer simpleton singer sinner sipper sir sirdar siren sirrah sis sissy sister
  sister-in-law sitter six-footer sixth-former skateboarder skater skeptic sketcher skidder skier skimmer skin-diver
  skinflint skinhead skinner skinny-dipper skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer
  slanderer slapper slasher slattern slaughterer slave slaveholder slavey slayer sledder sleeper sleepwalker
  sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger slop-seller slopseller slouch
  sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher
  smiler smirker smith smoker smoothie smoothy smotherer smuggler snacker snapper snarer snatcher sneerer sneezer
  sniffer sniffler sniper snitch snitcher sniveler sniveller snob snooper snoot snorer snorter snot snowboarder
  snuffler so-and-so sobersides socialiser socialist socialite socializer sociobiologist sociolinguist sociologist
  sociopath sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian
  soloist solon solver sommelier somnambulist somniloquist son son-in-law songster songstress songwriter sonneteer
  sonny soothsayer soph sophist sophisticate sophomore soprano sorcerer sorceress sorehead sorrower sorter sot
  soubrette soul soundman sourpuss southpaw sovereign sower spaceman spacewalker spammer spanker sparer spastic
  speaker specialiser specialist specializer specifier spectator spectre speculator speechifier speechmaker
  speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all spender
  spendthrift spewer sphinx spiller spindlelegs spindleshanks spinmeister spinner spinster spirit spiritualist
  spitfire spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman sponger spook
  sportscaster sportsman sportswoman sportswriter spot-welder spotter spouse spouter sprawler sprayer sprigger
  sprinter sprite sprog spurner spy spymaster squabbler squanderer squatter squaw squawker squealer squint-eye
  squinter squire squirmer stabber stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder
  stalker stalking-horse stalwart stammerer stamper stand-in standard-bearer standardiser standardizer standee stander
  starer starets stargazer starlet starveling statesman stateswoman stationer stationmaster statistician stay-at-home
  stealer steamfitter steamroller steelmaker steelman steelworker steeplejack steerer steersman stemmer stenographer
  stentor stepbrother stepchild stepdaughter stepfather stepmother stepparent stepper stepsister stepson stevedore
  steward stewardess stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary
  stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stockman stocktaker stoic stoker
  stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller
  stowaway strafer straggler stranger straphanger strapper strategian strategist strawman strayer streaker
  streetwalker stretcher-bearer strider strikebreaker striker stringer striper stripling striptease stripteaser
  striver stroller strong-armer strongman struggler strumpet student stuffer stumblebum stumbler stunner stupe
  stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist
  subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary subsidiser
  subsidizer subsister subtracter suburbanite subversive subverter subvocaliser subvocalizer succeeder successor
  succorer succourer succuba succubus sucker suckling suer sufferer suffragan suffragette suffragist suggester suitor
  sultan summercater summercaters sunbather sundowner supercargo supergrass superintendent superman supermarketeer
  supermarketer supermodel supermom supernatural supernumerary superordinate superstar supervisor supplanter suppliant
  supplicant supplier supporter suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon
  surmounter surpriser surrealist surrenderer surrogate surveyor survivalist survivor sustainer sutler swaggerer
  swaggie swagman swain swami swashbuckler swayer swearer sweeper sweetheart sweetie swellhead swimmer swindler
  swineherd swinger switch-hitter switcher switchman swordsman swot sybarite sycophant syllogiser syllogist syllogizer
  sylph sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator
  syndic syndicalist syndicator synonymist syntactician synthesiser synthesist synthesizer syphilitic systematiser
  systematist systematizer systemiser systemizer tablemate tacker tackle tackler tactician tagalong tagger tailback
  tailgater taker talebearer taleteller talker tallyman tamer tantaliser tantalizer taoiseach tapper tapster
  taskmaster taskmistress taste-maker taste-tester taster tatterdemalion tattler tattletale taxer taxidermist
  taxidriver taximan taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway
  tease teaser tec techie technician technocrat technologist technophile technophobe teenager teetotaler teetotalist
  teetotaller tekki telecaster telegrapher telegraphist teleologist telepathist telephoner telephonist televangelist
  teller tellurian temp temporiser temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker
  tergiversator termagant termer terminator terpsichorean terrorist tertigravida testate testator testatrix testee
  tester testifier thane thatcher thaumaturge thaumaturgist theatergoer theatregoer theist theologian theologiser
  theologist theologizer theoretician theoriser theorist theorizer theosophist therapist thespian theurgy thief
  thinker third-rater thirster thoroughbred thought-reader throttler throwback thrower throwster thruster thug
  thunderbird thurifer thwarter tiddler tiger tightwad tike tiler tilter timberman timekeeper timeserver timpanist
  tinkerer tinner tinsmith tinter tipper tippler tipster tiro titan tither title-holder titterer toady toaster
  toastmaster tobacconist tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman tomboy tomfool
  toolmaker toper topper torchbearer toreador torero tormenter tormentor torpedo tort-feasor tortfeasor torturer
  tosser totemist toter totterer touch-typist toucher toughie tourer tourist tout touter tovarich tovarisch towhead
  townee towner townie townsman towny toxicologist tracer tracker tracklayer trader tradesman traditionalist traducer
  trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer trainman trainmaster
  traitor traitress tramper trampler transactor transalpine transcendentalist transcriber transexual transferee
  transferer transferor transferrer transgendered transgressor transient translator transmigrante transmitter
  transplanter transsexual transvestite trapper trapshooter traveler traveller traverser trawler treasonist treasurer
  treater trekker trembler trencher trencherman trend-setter trespasser tribade tribesman tribologist tribune tricker
  trickster trier trifler triggerman trigonometrician trimmer tripper tritheist triumvir troglodyte troll troller
  trollop trombonist trooper troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger
  truelove trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tub-thumper
  tubercular tucker tugger tumbler tuner turncoat turncock turner turnkey turtler tutee tutor twaddler twat twerp
  twiddler twin twiner twirler twirp twit two-timer tycoon tyke tympanist typesetter typist typographer tyrant tyro
  tzar tzarina ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog
  undergrad undergraduate underling underperformer undersecretary underseller understudy undertaker underwriter undine
  undoer unfastener unicorn unicyclist unilateralist unionist unperson unraveler unraveller untier untouchable
  upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin urinator urologist user
  usherette usufructuary usurer usurper utiliser utilizer utterer uxor uxoricide vacationer vacationist vaccinator
  vaccinee vacillator vagrant valedictorian valentine valet valetudinarian valuator valuer vamp vamper vampire vandal
  vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vegan
  vegetarian vendee vender vendor venerator venter ventriloquist venturer verbaliser verbalizer verger verifier vermin
  versifier vestal vestryman vestrywoman vet veteran veterinarian vexer vibist vibraphonist vicar vicar-general
  vice-regent vicegerent vicereine viceroy victim victimiser victimizer victor victualer victualler viewer vigilante
  vilifier villager villain villainess villein vindicator vintager vintner violator violinist violist violoncellist
  virago virgin virologist virtuoso viscount viscountess visionary visitant visitor visualiser visualizer vitaliser
  vitalist vitalizer viticulturist vivisectionist vixen vizier vocaliser vocalist vocalizer vociferator voicer voider
  volunteer voluptuary vomiter votary voter vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian
  vulgariser vulgarizer wacko waddler waffler wag wagerer waggoner waggonwright wagoner wagonwright waif wailer
  wainwright waiter waitress waker walk-in walk-on walker wall-paperer wallah walloper wallpaperer wally waltzer
  wanderer wangler wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress warehouseman
  warehouser warlock warlord warmonger warner warrantee warranter warrantor warrener warrior washer washerman
  washerwoman washwoman wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist watercolourist
  waterer waterman waverer wax-chandler wayfarer weakling wearer weasel weatherman weaver webmaster weeder weekender
  weeper weigher weightlifter weirdie weirdo weirdy weisenheimer welcher welcomer welder well-wisher welsher wench
  wencher werewolf westerner wet-nurse wetnurse whacko whale whaler wheedler wheeler wheelwright whiffer whiner
  whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower whistler whittler whiz whiz-kid
  whizz whizz-kid wholesaler whore whoremaster whoremonger whoreson wicket-keeper widow widower widowman wife wiggler
  wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winner wino wiper
  wire-puller wireman wirer wiretapper wiseacre wisenheimer witch witch-hunter withdrawer withholder withstander
  witness witnesser wittol wivern wiz wizard wolfman woman womaniser womanizer wonderer wonk woodcarver woodcutter
  woodman woodsman woodworker wooer woolgatherer woolsorter word-painter wordmonger wordsmith workaholic worker
  workfellow workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper wrangler
  wrecker wrester wrestler wretch wriggler wright write-in writer wrongdoer wuss wyvern xylophonist yachtsman
  yachtswoman yahoo yakuza yanker yardbird yardie yardman yardmaster yawner yearling yearner yeller yenta yeoman
  yes-man yeti yielder yob yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany zealot zombi zombie
  zoologist`);

/** Animals, things made, and what only ends as a person does; none means a person or a group. */
export const wordnetThings = wordSet(`
  aardvark aardwolf aba abacus abalone abatis abattis abattoir abaya abbey abomasum aborticide abortifacient abortus
  abrader abrocome absorber abstractionism acanthocephalan acanthopterygian acarid acarine acarus accelerator
  accelerometer accentor accordion accouterment accoutrement acebutolol acetaminophen acetanilid acetanilide
  acetophenetidin acetphenetidin achondrite acidophil acidophile acidophilus ack-ack aconite acoustic acridid acrodont
  acropolis actinia actinian actiniarian actinolite actinometer actinomyces actinomycete actinomycin actinomyxidian
  actinopod actinozoan activator activewear actuator aculea aculeus acyclovir adaptor add-in addax addition additive
  adductor adelgid adenovirus adesite adit adjuvant adornment adrenergic adz adze aepyornis aerator aerobe aerodrome
  aerofoil aerogenerator aerolite aeroplane aether affenpinscher afghan afropavo after-shave afterburner afterdeck
  aftershaft agal agama agamid agateware agglomerator aglet agnathan agouti agua ai aiglet aigret aigrette aiguilette
  aileron air-conditioner air-intake airbrake airbrush airbus aircraft airdock airdrome airfield airfoil airframe
  airgun airline airliner airlock airmailer airplane airport airscrew airship airstrip airway aisle ala alabaster alb
  albacore albatross albite albuterol alcazar alcove alder alderfly alehouse alembic alendronate alewife alexandrite
  alga algae algometer alidad alidade alkaliser alkalizer allantois alleviant alley alleyway allice alligator
  alligatorfish allis allmouth allopurinol allosaur allosaurus almandite aloes alpaca alpenstock alpha-adrenoceptor
  alpha-blocker alpha-interferon alphavirus alprazolam alsatian altar altarpiece altazimuth alternator altimeter alula
  amadavat amber amberfish amberjack amblygonite ambo ambulacrum ambulance ambulatory ambystomid ameba amethopterin
  amidopyrine aminophylline aminopyrine amiodarone amitriptyline ammeter ammo ammonite ammunition amnion amnios
  amniote amobarbital amoeba amoxicillin amphetamine amphibia amphibian amphibolite amphidiploid amphioxus amphipod
  amphitheater amphitheatre amphiuma amphora amphotericin ampicillin amplifier ampoule ampul ampule amrinone amulet
  anaconda anaerobe anaesthetic anaglyph analgesic analyser analyzer anaphor anapsid anaspid anastigmat anatotitan
  anchovy andesite andiron andradite andrena andrenid android anemometer anemone aneroid anesthetic anesthyl angelfish
  anger angiocardiogram angiogram angioscope angiotensin angiotonin angledozer anglerfish anglewing angleworm
  angwantibo anhinga ani animalcule animalculum animalization anklet anklets ankus ankylosaur ankylosaurus annelid
  annex annexe annulet annunciator anoa anode anodyne anole anomalops anomalopteryx anopheline anorak anorthite
  anovulant answer ant antbird anteater antechamber antefix antelope antenna antepenultimate anterior anteroom
  anthelminthic anthelmintic anther anthophyllite anthozoan anthracite anti-inflammatory antiaircraft antiarrhythmic
  antibacterial anticholinergic anticholinesterase anticoagulant anticonvulsant antidepressant antidiabetic
  antidiarrheal antidiuretic antidote antiemetic antiepileptic antiflatulent antifungal antihistamine antihypertensive
  antimacassar antimalarial antimatter antimetabolite antimicrobial antimicrobic antimycin antimycotic antineoplastic
  antiperspirant antiprotozoal antipruritic antipsychotic antipyretic antispasmodic antisyphilitic antitussive
  antiviral antler antlion anuran anvil anxiolytic aorist aoudad apadana apar apartment apatite apatosaur apatosaurus
  aperea aperient aperture aphanite aphid aphrodisiac apiary apishamore aplacophoran aplite apodeme apolemia
  apomorphine apparatus apparel appendicle appendicularia appetiser appetite appetizer appliance applicator applique
  appurtenance apron apse apsis apteryx aqualung aquaplane aquarium aquatint aqueduct aquifer arachnid arachnoid
  aragonite arame araroba arbalest arbalist arbor arboretum arborvirus arbour arbovirus arc-boutant arcade arcella
  archaebacteria archaebacterium archaeobacteria archaeopteryx archaeornis archenteron archeobacteria archeopteryx
  archerfish archiannelid architecture architeuthis architrave archive archosaur archosaurian archway arctic arctiid
  ardor areaway arenavirus argal argali argasid argentine argentinosaur argentite argillite argus argyle argyll
  argyrodite arista ark armadillo armament armature armchair armet armguard armhole armilla armlet armoire armrest
  arms armyworm arquebus arras arrester arrowhead arrowworm arsenal arsenopyrite art arteriogram arthrogram arthropod
  arthroscope artiodactyl arui ascidian ascot asdic ash-bin ash-pan ashbin ashcan ashlar ashtray asp asparaginase
  asper aspergill aspersorium asphyxiator aspirator aspirin assagai assegai assembler aster astrodome astrolabe asylum
  ataractic atelier atenolol athanor atherodyde athodyd atmometer atomiser atomizer atorvastatin atropine attainder
  attenuator attic attire auberge audad audiocassette audiogram audiometer audiotape audiovisual auditorium auger
  augite auk auklet auriscope aurochs auroscope austenite australopithecine auto auto-changer autobahn autobus
  autoclave autocue autofocus autogiro autogyro autoinjector autoloader automat automobile autoradiograph autostrada
  avadavat aventail aviary avocet awl awning ax axe axle axletree axolotl aye-aye azathioprine azithromycin aztreonam
  azurite baa-lamb babiroussa babirusa babirussa baboon babushka baby-walker baccy bacillus bacitracin backband
  backbench backboard backcloth backdoor backdrop backgrounder backhand backhander backhoe backlighting backpack
  backplate backrest backroom backsaw backspace backspacer backstage backstairs backstay backswimmer backsword
  backwater backyard bacteria bacteriochlorophyll bacteriophage bacterium bacteroid baddeleyite baedeker bagging
  bagnio bagpipe bailey bain-marie baize bakehouse bakery bakeshop balaclava balalaika balbriggan balcony baldachin
  baldric baldrick bale ballast ballcock balldress ballista ballistocardiograph balloon balloonfish ballpark ballpen
  ballpoint ballroom balmoral baluster balusters balustrade bandage bandana bandanna bandbox bandeau bandelet
  bandelette banderilla bandicoot bandlet bandoleer bandolier bandoneon bandsaw bandstand bandtail banger bangle
  bangtail banian banister banjo banner banning-order bannister banquette bantam banteng banter banting baptistery
  baptistry baranduki barb barbacan barbel barbell barbershop barbet barbette barbican barbital barbitone barbiturate
  barbu barbwire bareboat barge bargello barite bark-louse barn barnacle barndoor barnyard barograph barometer
  baronduki barong baroreceptor barosaur barosaurus barouche barque barrack barracouta barracuda barramundi barrel
  barrelfish barrelhouse barrette barretter barricade barrier barroom bars barter barunduki barycenter bascule
  baseboard basement basenji basilica basin basinet basket bassarisk basset bassinet bassoon bastille bastinado
  basting bastnaesite bastnasite basuco batfish bath bathhouse batholite bathometer bathrobe bathroom bathtub
  bathymeter bathyscape bathyscaph bathyscaphe bathysphere batik batiste baton batrachian batten battery-acid
  battledore battlement battleship battlesight battlewagon batwing bauxite bawdyhouse bay baya bayonet bazaar bazar
  bazooka bbs beachball beachwear bead beading beads beadwork beagle beak beaker beanbag beaner beanie beany bearcat
  beaugregory beaver becket bed bed-and-breakfast bedbug bedchamber bedclothes bedcover bedder bedding bedframe bedpan
  bedpost bedroll bedroom bedsit bedsitter bedspread bedspring bedstead beef beefalo beefburger beefcake beehive
  beeper beer beetle beggar-my-neighbor behavior belemnite belfry bell bell-bottoms bellarmine bellbird bellflower
  bellows bellpull belly bellyband belt belting beltway beluga bema bender bennie bentonite bentwood benzocaine
  benzodiazepine benzylpenicillin beret bergall berlin beroe berretta besom bestseller beta-adrenoceptor
  beta-interferon betatron bethel bettong bevatron bezel bhang bialystoker bib bib-and-tucker bichromate bicorn
  bicorne bicycle bicycle-built-for-two biddy bidet bier bifocals bigeye biggin bighorn bijou bike bikini bilby bilges
  bilgewater bill billboard billfish billfold billhook billy billystick bimester bin binder bindery binnacle
  binoculars binturong bioarm biochip bioscope biotite bioweapon biped biplane biprism birchbark bird-scarer birdbath
  birdcage birdfeeder birdhouse biretta birretta bison bister bistro biteplate bitewing bitmap bitstock bitt bittern
  bitthead bitumastic bivalve bivouac blackbeetle blackbird blackboard blackbuck blackcap blackcock blackface
  blackfish blackfly blacklist blackpoll blacksnake blacktail blackwater bladder bladdernose bladderwrack blanket
  blanquillo blastocele blastocoel blastocoele blastocyst blastoderm blastodisc blastomere blastopore blastosphere
  blastula blather blatherskite blazer blazon blazonry bleachers blender blennioid blenny blether blimp blinder
  blindfold blindworm bling blinker bloater blockade-runner blockbuster blockhouse bloodhound bloodmobile bloodsucker
  bloodworm bloomer bloomers blooper blotter blouse blower blowfish blowfly blowgun blowlamp blowpipe blowtorch
  blowtube blucher bludgeon blue-belly bluebill bluebird bluebottle bluefin bluefish bluegill bluehead bluepoint
  bluethroat bluetick bluewing blunder blunderbuss blusher bluster boa boar boardinghouse boardroom boards boardwalk
  boarfish boarhound boat boatbill boathouse boatyard bobber bobbin bobbysock bobbysocks bobcat bobfloat bobolink
  bobsled bobsleigh bobtail bobwhite bodega bodice bodkin bodywork boiler boilersuit bola bollard bollworm bolo
  bologram bolograph bolometer bolster bolti bomb bombard bombardon bombazine bombie bomblet bombproof bombsight
  bombycid bonavist bonefish boner bones boneshaker bongo bonito bonnet bonnethead bonobo bonxie bookbindery bookcase
  bookend booklouse bookmark bookmarker bookmobile bookshelf bookshop bookstall bookstore boot bootee booth boothose
  bootie bootjack bootlace bootstrap bordello border bore-hole borer bornite borrelia borstal borzoi bot bota
  botanical botfly bottle bottlebrush bottlecap bottlenose bottom-dweller bottom-feeder botulinum botulinus boucle
  boudoir boulder boule boulevard boulle bouquet bourdon boutique boutonniere bovid bow bow-tie bow-wow bower
  bowerbird bowfin bowhead bowknot bowl bowlder bowline bowsprit bowstring bowtie box boxcar boxers boxershorts
  boxfish bra bracelet bracer braces brachiopod brachyuran bracing brad bradawl braiding brail brain-teaser brainchild
  brainpower brakes brambling branchia branchiopod branchiopodan brant brasier brassard brasserie brassie brassiere
  brattice brazier bread-bin breadboard breadbox breakable breakwater bream breast breastpin breastplate breastwork
  breathalyser breathalyzer breather breech breechblock breechcloth breechclout breeches breechloader brent brewery
  brewpub briard bric-a-brac brickfield brickkiln brickwork brickyard bricole bridge bridgework bridle bridoon
  briefcase briefs brier brig brigandine brigantine brill brilliantine brim briquet briquette brisling bristle
  bristletail brit britches britt brittle-star broach broadax broadaxe broadbill broadcloth broadloom broadsword
  broadtail brocade brochette brocket brogan brogue broiler brolly bronc broncho bronchodilator bronchoscope bronco
  brontosaur brontosaurus brooch brooder broodmare broody broom broomstick brothel brotula brougham browntail bruin
  bryozoan bubblejet bubbler buck buckboard bucket buckle buckler buckram bucksaw buckshot buckskin buckskins
  budgereegah budgerigar budgerygah budgie buffalo buffalofish buffer buffet bufflehead bufo bug buggy bugle buhl
  bulbul bulkhead bull-snake bullbat bullbrier bulldog bulldozer bullet bullfight bullfinch bullfrog bullhead bullhorn
  bullnose bullock bullpen bullring bullterrier bulwark bumblebee bumboat bummer bumper bung bungalow bungee bunk
  bunker bunsen bunting bunyavirus burbot buret burette burger burin burka burlap burner burnoose burnous burnouse
  burqa burrfish burro burster burthen burunduki bus busbar busby bushbaby bushbuck bushing bushtit buskin buspirone
  bustard bustier butacaine butcherbird butchery buteonine butt-weld butter-flower butterfish butterflower butterfly
  butterflyfish buttery button button-quail buttonhole buttonhook buttress buttressing buzzard buzzer by-catch bycatch
  bypass bypath byre byrnie byroad byssus byway cab cabana cabaret cabasset cabassous cabbageworm caber cabin
  cabinetwork caboose cabriolet cachalot cache cacique cackler cacomistle cacomixle cadaster cadaver caddice-fly
  caddis-fly caddisworm caddy caecilian caesarian cafe cafeteria caff caftan cage cagoule caiman cairn caisson cake
  calamus calash calceus calcimine calcite caldron calean caleche calender calf caliber calico caliculus caliper calk
  calkin call-board calliope calliper calorimeter calosoma calpac calpack calumet calycle calyculus calypter cam
  camail camber cambric camcorder camel camelhair camelopard cameo camera camion camise camisole camlet camo campanile
  camphor campsite campstool camshaft can cancer candelabra candelabrum candle candlepin candlepower candlesnuffer
  candlestick candlewick candor cane canecutter cangue canid canine caning canister canker cankerworm cannery cannikin
  cannister cannon cannonball cannula canoe canopy canteen canter cantilever cantle cantonment canvas canvasback cap
  capacitor caparison capelan capelin capercaillie capercailzie capibara capillary capitol capiz caplin capon capote
  caprimulgid capsid capstan capsule captopril capuchin capybara car car-ferry carabao carabiner caracal caracara
  carack caracul carafe carageen carancha carangid carapace caravansary caravanserai carbamate carbine carbomycin
  carboy carburetor carburettor carcajou carcase carcass card-house cardcase cardcastle cardhouse cardigan
  cardinalfish cardiograph cardroom career cargo caribe caribou carillon carinate carminative carnallite carnelian
  carnivore carnosaur carnotite caroche carousel carp carpet carpetbag carpeting carport carrack carrageen carragheen
  carrefour carrel carrell carriage carriageway carrion carrousel carry-over carryall carrycot cart carthorse cartouch
  cartouche cartridge cartroad cartwheel carvedilol carving caryatid cascabel casement casern caseworm cashbox
  cashmere casing casino casino-hotel casket casque casquet casquetel cassette cassiterite cassock cassowary castanets
  casting castle castor catacomb catafalque catalufa catamaran catamount catamountain cataphract cataplasm catarrhine
  catbird catboat catbrier catchall catchment caterpillar catfish cathartic cathartid cathedra cathedral catheter
  cathode catholicon cathouse catling catostomid cattalo cattle cattleship catwalk caudate cauldron cauliflower
  causeway cauterant cautery cavalla cavetto cavy cayman cayuse cazique cecropia cedarbird cefadroxil cefoperazone
  cefotaxime ceftazidime ceftriaxone cefuroxime ceiling celecoxib celesta celestite cellar cellaret cellblock cello
  cellophane cellphone cellulite cembalo cementite cenotaph censer centerboard centerfield centiliter centimeter
  centipede centner centrarchid centreboard centrex centrifuge cephalaspid cephalexin cephalochordate cephaloglycin
  cephalopod cephaloridine cephalosporin cephalothin ceras cerastes cerate ceratodus ceratopsian ceratosaur
  ceratosaurus cercaria cere cerecloth cerement ceriman cerivastatin cero cerussite cervid cesarian cesspit cesspool
  cestode cetacean chabasite chabazite chachalaca chacma chadar chaddar chador chaeta chaetodon chaetognath chaffinch
  chains chainsaw chairlift chaise chaja chalaza chalcanthite chalcid chalcidfly chalcocite chalcopyrite chalet
  chalice chalkboard chalkpit challis chalybite chamaeleon chamberpot chambray chamfer chamfron chamois chamosite
  chancel chancellery chandelier chandlery chanfron changeover chanter chapeau chapel chapiter chaplet chapterhouse
  charabanc characid characin charcuterie charger chariot charnel charr charter charterhouse chasuble chateau chatter
  checkerboard checklist checkmate checkrein checkroom cheekpiece cheer cheeseboard cheeseburger cheesecloth
  cheeseflower cheetah cheewink chelicera chelonian chemise chemoreceptor chenfish chenille chequer cheroot
  cherrystone chessboard chessman chesterfield chetah cheval-de-frise chevaux-de-frise chevrotain chewink chiaroscuro
  chicha chickadee chickeree chiffon chiffonier chigetai chigger chiggerflower chigoe chiller chimaera chime chimney
  chimneypiece chimneypot chimneystack chimp chimpanzee china chinaware chinch chinchilla chinchillon chine chino
  chinoiserie chinook chinos chintz chipmunk chiropteran chisel chiton chlamydia chlamyphore chlorambucil chloramine
  chloramphenicol chlordiazepoxide chlorella chlorhexidine chlorite chloroform chlorofucin chlorophyl chlorophyll
  chlorophyte chloroquine chlorothiazide chlorpromazine chlortetracycline chlorthalidone choanocyte chock chokey choky
  choler chondrichthian chondrite choo-choo chophouse chopine chopper chopstick chordamesoderm chordate chordomesoderm
  chordophone chorioallantois chorion chough chow chowder chrism chrisom chromate chromatogram chromite chronograph
  chronometer chronoscope chrysalis chrysarobin chrysolite chrysomelid chrysopid chub chuckwalla chuddar chukker
  chunga chunnel churidars chute chute-the-chute cicada cicala cichlid cider ciderpress cigar cigaret cigarette
  cigarfish cigarillo ciliate ciliophoran cilium cimarron cimetidine cincture cinder cine-camera cine-film cinerarium
  cinnabar ciprofloxacin circuitry cirriped cirripede cirrus cisco citadel cither cithern citole cittern civet civies
  civvies clabber cladding clam clamor clamshell clanger clangor clapperboard clappers clarence clarinet clarion claro
  classroom clatter clavichord clavier claw clawhammer claxon claymore clayware cleaners cleanser clearstory clearway
  cleat cleats cleaver cleg clegg clepsydra clerestory clerid clevis clews cliffhanger climate clincher clingfilm
  clingfish clinid clinker clinometer clip clip-on clipboard clipper cloak cloakroom cloche clock clockwork clodhopper
  clofibrate cloisonne cloister clomiphene clomipramine clonidine closet closeup clostridia clostridium cloth clothes
  clothesbrush clothesline clothespin clothespress clothing clover cloverleaf clozapine club-head clubhead clubhouse
  clubroom clumber clupeid clutter clypeus clyster cnidarian coach-and-four coachwhip coagulator coalbin coalhole
  coalpit coaming coat coatdress coatee coati coati-mondi coati-mundi coating coatrack coatroom coattail cob cobaltite
  cobble cobblestone cobia cobra cobweb cocain cocaine cocci coccidium coccobacillus coccus cochin cochineal cockade
  cockateel cockatiel cockatoo cockchafer cocker cockerel cockhorse cockle cockleshell cockloft cockpit cockroach
  cocoon cod codeine codfish codling codpiece coelacanth coelenterate coelenteron coelophysis coelostat cofactor
  coffeehouse coffeepot coffer cofferdam coffin cogwheel coho cohoe coign coigne coil colander colchicine coldcream
  coliphage coliseum collar collectable collectible collembolan collet collider collie colliery collimator collyrium
  colobus cologne colonnade colonoscope colophon color colorimeter colors colours colt colter colubrid colugo
  columbarium columbary columbite columbite-tantalite comatulid comb comb-plate comma commensal commissary commode
  commodity commutator compact companionway compartment compass composite compress compressor compsognathus conceptus
  concertina conch conchfish condenser condo condom condominium condor conduit cone coneflower conenose coney
  confectionary conferva confessional confetti conge congenator congener congeneric conger conifer conker connecter
  connector conodont conservatoire consignment conspecific constrictor consulate container containership contrabass
  contrabassoon contraceptive contrafagotto contraption contrivance convector converter convertible convertor
  convictfish cony cooker cookfire cookhouse cookstove cookware cooler coondog coonhound coonskin coop coot cooter
  cootie copalite copepod copier coping copolymer copperhead copperware coprolite copyholder coracle coral corbel
  corbie-step corbiestep corbina cord cordierite cordite cords corduroy corduroys coreid corer corgi coriander corker
  corkscrew cormorant corncrake corncrib cornelian corner cornet cornetfish cornflower cornice coronal coronet corral
  corrective corrida corridor corsage corselet corset corslet corvette corynebacterium corythosaur corythosaurus
  coscoroba cosh cosmetic cosmid cosmotron costia costume cosy cot cote cotinga cotoneaster cottage cottonmouth
  cottontail cottonwick coucal couch couchette cougar coulisse coulter counterbalance counterbore counterfeit
  counterirritant counteroffer counterpane counterpoise counterpoison countersink countertop counterweight
  countinghouse coupe coupler coupling courlan courthouse courtroom courtyard coverall coverlet cowbarn cowbell
  cowbird cowcatcher cowfish cowhouse cowl cowling cowrie cowry cows cowshed coxsackievirus coydog coypu crackleware
  cradle crake crampfish crampon crampoon craniate craniometer crankcase crankshaft crapaud crapper crappie crate
  crater cravat craw crawdad crawdaddy crawfish crayfish crayon creamer creamery creche credenza creel creepy-crawly
  creese crematorium crematory crenelation crenellation creole-fish crest cretonne crewelwork crewet crib cricket
  cringle crinoid crinoline cristal cristobalite critter croaker crocheting crockery crocket crocodile crocodilian
  crocolite croft cromlech cromorne crosier cross-stitch crossbar crossbeam crossbench crossbill crossbow crossbreed
  crosse crossjack crossopterygian crosspiece crossroad crosstie crosswalk crossway crotonbug croup croupe crow
  crow-bait crowbait crowbar crownwork crozier crucible crucifer crucifix cruet cruet-stand cruiser cruller crumhorn
  crupper cruse crusher crustacean crutch cryocautery cryolite cryometer cryoscope cryostat crypt cryptomonad
  cryptophyte crystallite ctene ctenidium ctenophore cubby cubbyhole cubicle cubitiere cuckoo-bumblebee cuckooflower
  cucumber cuddy cudgel cuff cufflink cuirass cuisse cul culdoscope cullender cullis culotte culverin culvert
  cummerbund cunner cup cupboard cupel cupflower cupola cupper cuprite cupule curassow curative curb curbing curbside
  curbstone cure cure-all curet curette curio curler curlew currawong currycomb cursor curtain curtilage cuscus cushat
  cushion cushioning cusk cusk-eel cusp cuspidation cuspidor custom-built custom-made customhouse customshouse cutaway
  cuticle cuticula cutlas cutlass cutlassfish cutlery cutout cuttle cuttlefish cutwork cutworm cyanite cyanobacteria
  cyberart cybercafe cyberspace cyclobenzaprine cyclopropane cyclops cyclorama cycloserine cyclostome cyclostyle
  cyclotron cyder cygnet cylinder cylix cyma cymatium cymbal cymograph cynodont cyprinid cyprinodont cyproheptadine
  cytomegalovirus cytophotometer cytostome dabchick dace dacha dachshund dachsie dacite dado dagger daggerboard
  daguerreotype dairy dais daishiki dalmatian dam damascene damask damourite dampener damper damselfish damselfly
  danaid dander danger daphnia dapsone darkroom dartboard darter das dash-pot dashboard dashiki dassie dasymeter
  dasyure dasyurid davenport davit daw daybed dayflower dayfly deadbolt deadlight deaf-aid dealfish deanery deathtrap
  deathwatch debugger decal decalcomania decaliter decameter decanter decapod deciliter decimeter deck-house decker
  deckle declinometer decoagulant decolletage decongestant decor decoration decoupage deedbox deep-freeze deer
  deerhound deerstalker defibrillator defilade deflator deflector defoliator defroster dehumidifier deicer
  deinocheirus deinonychus dejeuner dekaliter dekameter delavirdine delf delft deli deliverable demeanor demijohn
  demisemiquaver demister demodulator demulcent demurrer dendrite denim denominator densimeter densitometer denticle
  dentifrice denture deodorant deodourant deoxyephedrine depilator depositary depository depot depressant depressor
  derby dermatome derrick derringer descriptor desipramine desk desmid despite detector detent determiner detonator
  detour detox device devilfish dhole dhoti dhow diacetylmorphine diadem diaglyph diagram dial dialyzer diamante
  diameter diamondback diapason diaper diapheromera diaphone diaphoretic diaphragm diapsid diatom diatomite diazepam
  diazoxide dibber dibble dibranch dibranchiate dibucaine dicamptodon dicamptodontid dice dicer dichromate dickey
  dickey-bird dickey-seat dickeybird dickie dickie-seat dicky dicky-bird dicky-seat dickybird dicloxacillin dicoumarol
  dicumarol dicynodont didanosine dideoxycytosine dideoxyinosine diesel diesel-electric diesel-hydraulic diestock
  diethylmalonylurea diethylstilbesterol difflugia diffuser diffusor diflunisal digester diggings digitigrade
  digitiser digitizer digitoxin digoxin digs dihybrid dihydrostreptomycin dik-dik dilater dilator dildo diltiazem
  dimenhydrinate dimer dimetrodon dimity dimmer dinette dinghy dingo dining-hall dining-room dinkey dinky dinnerware
  dinoceras dinocerate dinoflagellate dinosaur diode diopter diorama diorite diphenhydramine diphenylhydantoin
  diplococcus diplodocus diploid dipper dipstick dipteran dipteron diptych dirigible dirk dirndl disambiguator
  disaster disc disclaimer discotheque discounter disfavor dishcloth dishonor dishpan dishrag dishtowel dishware
  dishwater disinfectant diskette disorder dispensary disposable dissolver distemper distillery disulfiram ditch
  dither diuretic dive divisor dixie dobbin dobson dobsonfly dock doctor-fish doctorfish dodder doe dog-iron dogcart
  dogfish doggie doggy doghouse dogie dogsled dogy doily doliolum dollarfish dollhouse dolly dolman dolmen dolomite
  dolor dolphin dolphinfish domiciliation domino dongle donjon donkey doodad doodle doodlebug doohickey doojigger door
  doorbell doorcase doorframe doorhandle doorjamb doorknob doorknocker doorlock doornail doorplate doorpost doorsill
  doorstep doorstop doorstopper doorway dooryard doppelzentner dorbeetle dorm dormer dormitory dormouse dory dose
  dosemeter dosimeter dossal dossel dosshouse dossier dotrel dotterel double-decker double-magnum double-prop
  doubleheader doubler doublet doubletree douche douroucouli dovecote dovekie dowel dower dowitcher downer downstage
  doxazosin doxepin doxorubicin doxycycline doyley doyly dozer dragonet dragonfly drainboard drainpipe drainplug drake
  drape drapery drawbar drawbridge drawers drawknife drawnwork drawshave drawstring dray drayhorse dreadnaught
  dreadnought dreck dredge dredger dress drier driftfish drive-in driveshaft driveway dromaeosaur drome dromedary
  dronabinol drop-leaf dropper droshky drosky drosophila drug drugget drugstore drum drumfish drumhead drydock dryer
  drygoods dryopithecine drywall dubbing duck duckbill duckboard duckling duckpin dudeen duds duffel duffle dug dugong
  dugout dulciana dulcimer dulse dumbwaiter dumdum dumpcart dumper dumpsite dun dungaree dungeon dunlin dunnock duomo
  duplex duplication duplicator durables durbar durian dustbin dustcart dustcloth duster dustmop dustrag duvet
  dwelling dye-works dynamite dynamo dynamometer dziggetai eagle eaglet ear-shell eardrop earflap earlap earmuff
  earphone earpiece earplug earring earth-closet earthenware earthwork earthworm earwig easel easter eatery eaves
  ebonite echidna echinococcus echinoderm echinus echocardiograph echoencephalograph echogram echovirus ecrevisse
  ectoblast ectoderm ectoparasite ectoproct ectotherm ectozoan ectozoon edaphosaurus edentate edging edifice
  edmontosaurus eel eelblenny eelpout eelworm effigy eft egalite egg egg-and-anchor egg-and-dart egg-and-tongue eggar
  eggbeater eggcup egger eggwhisk egis egret eider eiderdown eight-spot eighter eimeria el eland elaphure elapid
  elasmobranch elastomer elater elaterid elbow electrocardiograph electrode electrodynamometer electroencephalograph
  electrograph electrolytic electromagnet electrometer electromyograph electrophorus electroplate electroscope
  elephant elevator eliminator elk elkhound ell elver elytron embankment ember emblem embouchure embrasure embrocation
  embryo emetic emitter emmer emmet emollient empennage emplacement emporium emu emulsifier enalapril enamelware
  enantiomer encainide encaustic enclosure encolure encounter endameba endeavor endoblast endoderm endoparasite
  endoscope endozoan enflurane engine enginery engraving enhancer enlarger enlivener entablature entanglement entellus
  enterics enterobacteria enteroceptor enterovirus entoblast entoderm entoparasite entoproct entozoan entozoon
  entrance entranceway entrenchment entresol entric entryway envelope eohippus eolith eoraptor epaulet epaulette
  epauliere epee epergne ephemerid ephemeron ephemeropteran epicenter epidiascope epilator epizoan epizoon eptatretus
  equaliser equalizer equator equatorial equid equine equipage equipment eraser ergometer ermine ern erne error
  erwinia erythrite erythromycin escalator escallop escapement escarp escherichia escolar escritoire escutcheon esker
  esmolol esophagoscope espadrille espalier esplanade essonite estaminet estazolam ester estimate etagere etamin
  etamine etanercept etcetera etching ethchlorvynol ether ethernet ethosuximide ethoxyethane etna etodolac etui
  eubacteria eubacterium eucaryote eudiometer euglena euglenid euglenoid euglenophyte eukaryote euphonium euphoriant
  euronithopod eurypterid eutherian evaporite evaporometer eveningwear ewe ewer excelsior exchequer excitant exerciser
  exercycle exit exoderm expectorant export exportation expressway extensor exterior exteroceptor extinguisher
  extractor eyas eye-catcher eye-lotion eyebath eyecup eyeglass eyeglasses eyehole eyelet eyeliner eyepatch eyepiece
  eyeshade eyeshadow eyewash eyra fabric facade faceplate facer facility facing facsimile factory faggoting fagoting
  faience fail-safe faille fairlead fairy-slipper falchion falcon falcon-gentil falcon-gentle falderol fall-board
  fallal fallboard falsie famotidine fan-jet fanaloka fancywork fang fanion fanjet fanlight fantail farm farm-place
  farmhouse farmplace farmyard farthingale fastening fathometer fatigues faucet fauld fauteuil favor fawn fax feather
  featherbed featheredge febrifuge fedora feedbag feedlot feeler feist felid felloe felly felt felucca femtometer
  fencing fender fender-bender fenestella fenoprofen fer-de-lance fergusonite ferret ferrite ferrule ferryboat
  fertiliser fertilizer ferule fervor fess fesse fester festoon festoonery fetich fetlock fetor fetoscope fetter fetus
  fever fez fiber fiberboard fiberscope fibreboard fice fichu fiddle fiddlestick fieldfare fieldmouse fieldwork fife
  fig-bird figeater figurine filagree filaria filature filefish filigree fillagree filler filly filovirus filter fin
  finback finch finery finger finger-flower finger-painting fingerflower fingerling fingerpaint fingerstall finial
  fipple firearm firebase firebird fireboat firebomb firebox firebrat firebrick firecracker firedog firefly firehouse
  firelighter firelock fireplace fireplug firepower fireroom firetrap firewater firework fish fish-fly fishbone
  fishery fishgig fishhook fishnet fishplate fishworm fissiped fist fitch fitment five-finger five-hitter fiver
  fixer-upper fizgig flag flagellate flagellum flagfish flagon flagpole flagship flagstaff flagstone flail flambeau
  flame-flower flamefish flameflower flamethrower flamingo flange flannel flannelette flap flaps flashboard
  flashboarding flashbulb flashgun flashlight flashover flask flatbed flatboat flatcar flatfish flathead flatiron
  flatlet flats flatware flatwork flatworm flavivirus flavor flavorer flavourer flea fleabag fleapit flecainide fleece
  fleur-de-lys flexor flick-knife flickertail flinthead flintlock flipper floatplane floodlight floorboard flooring
  flophouse floppy floss flotilla flotsam flower flowerbed flowerpot floxuridine flue fluegelhorn flugelhorn fluke
  flunitrazepan fluor fluorapatite fluorite fluoroscope fluorouracil fluoxetine fluphenazine flurazepam flurbiprofen
  flute fluting flutter fluvastatin fluxmeter flybridge flycatcher flyover flypaper flyswat flyswatter flytrap
  flywheel foal foamflower fob foetor foetoscope foetus foglamp foil folder folderal follow-up followup fomite
  foodstuff footage footbath footboard footbridge footgear footlights footlocker footpath footplate footrest footstall
  footstool footwear foram foraminifer forceps fore fore-and-after fore-topmast fore-topsail fore-wing forecastle
  forecourt foredeck foredge forefinger forefoot forehand foreleg forelimb forelock foremast forepaw forequarter
  foresail forestage forestay foretop forewing forgery fork forklift formalwear fort forte-piano fortification
  fortress forty-five fossa fosse foulard foulmart foumart foundry fountain four-hitter four-in-hand four-poster
  four-pounder four-spot four-wheeler fowl foxhole foxhound foyer fradicin fraise frame frankfurter free-reed freetail
  freeway freewheel freezer freight freighter fresco freshener freshwater fretsaw fretwork friary fridge frier frieze
  frigate frippery fritillary fritter frock frogfish froghopper frogmouth front-stall frontier frontispiece frontlet
  frontstall frostbite fryer frypan fucoid fucus fulcrum fulmar funeral-residence fungible fungicide funicular fur
  fur-piece furbelow furcula furnace furnishing furniture furor furosemide furrow fusain fuse fusee fuselage fusil
  fustian futon fuze fuzee gabapentin gabardine gaberdine gable gad gaddi gadget gadgetry gadoid gadolinite gaff
  gaffsail gage gaiter galago gallbladder galleon galley gallfly gallina gallinacean gallinule gallous gallows
  gallows-tree gallus galosh galvanometer gamba gambrel game gamebag gameboard gamma-interferon gamp gander gangboard
  gangplank gangsaw gangway gannet ganoid ganoin ganoine gantry gaol gar garage garb garboard garfish garganey
  gargoyle garibaldi garment garnierite garotte garpike garret garrote garrotte garter gasket gaskin gasmask gasometer
  gastropod gastroscope gastrula gasworks gat gate gatehouse gatepost gateway gator gaud gauffer gauge gauntry gaur
  gaussmeter gauze gavel gavial gay-feather gayal gayfeather gazebo gazelle gear gearbox gearing gearset gearshift
  gearstick geartrain gecko gee-gee gelding gelechiid gelignite gelly gemfibrozil gempylid gemsbok gemsbuck gender
  genet gentamicin gentian geoduck geometrid georgette gerbil gerbille gerenuk gerfalcon germ germander germanite
  germicide gerrymander geta getup gewgaw gharry ghat ghillie ghostfish giardia gib gibber gibbet gibbon gibbsite gig
  gildhall gilding gill gillyflower gimbal gimcrack gimcrackery ginger gingham ginmill giraffe girandola girandole
  girder gismo gist gittern gizmo gizzard glacier glamor glareole glasses glasshouse glassware glasswork glassworks
  glauconite glider glimmer glipizide glister glitter globefish globeflower globigerina glockenspiel glossina glove
  glowworm glutamate glutethimide glyburide glycerite glyph glyptics glyptography gnat gnatcatcher gnathostome gnawer
  gnomon gnu go-cart go-kart goad goalmouth goalpost goatfish goatsucker goblet goby godown godwit goethite goggle-eye
  goggles going-over goiter goldcrest goldeneye goldfinch goldfish goldmine golf-club golfcart golfclub golliwog
  golliwogg golosh gomphothere gondola gong goniometer gonococcus goober gooney goonie goony goosander goosefish goral
  gorgerin gorget gorgonian gorilla goshawk gosling gothite gouache goujon gourd gracilariid grackle graffiti graffito
  gramicidin gramophone grampus granary grange granite graniteware grapeshot graphite grapnel grassfinch grasshopper
  grate grater graticule grating graver gravestone gravimeter gravity-assist grayback grayhen graylag greasepaint
  greatcoat greave grebe greegree greenbottle greenbrier greeneye greenfly greengrocery greenhouse greenling
  greenmarket greenockite greenroom greenshank greenwing gregarine grenade gres-gris greyhen greyhound greylag griddle
  gridiron grigri grill grille grillroom grillwork grinder grindle grindstone gripsack grisaille griseofulvin grison
  grist gristmill grivet grizzle grizzly grocery groenendael grogram grommet groover grosbeak grosgrain grossbeak
  ground-shaker groundcover grounder groundfish groundhog groundsheet grouper grouse groyne grub grubby grummet
  guacharo guan guanabenz guanaco guardhouse guardrail guardroom gubbins gudgeon guenon guereza gueridon guesstimate
  guesthouse guestimate guestroom guib guilder guildhall guillemot guilloche guimpe guinea guitar guitarfish gulag
  gulfweed gummite gumshield gun-sight gunboat gunflint gunite gunlock gunnel gunnery gunny gunnysack gunpoint
  gunpowder gunsight gunstock gunwale guppy gurnard gurney gusher gusset gym gymnasium gymslip gyrfalcon gyrocompass
  gyroplane gyroscope gyrostabiliser gyrostabilizer haberdashery habergeon habiliment hackamore hackbut hackee hackle
  hackney hacksaw haddock hadrosaur hadrosaurus haematinic haematite haemoproteid haemosporidian haemostat haft hagbut
  hagfish haick haik hair hair-raiser hairbrush haircloth hairdressing hairgrip hairnet hairpiece hairpin hairspring
  hairstreak hairtail hake halberd halcyon haler half-length half-relief half-slip halfbeak halftone halibut halite
  hall halliard hallstand hallucinogen hallway halobacter halobacteria halobacterium haloperidol halophil halophile
  halothane halter haltere halyard hamate hamburger hame hammer hamper hamster hand-me-down handbag handball
  handbarrow handbasin handbasket handbell handbow handcar handcart handcraft handcuff handgrip handgun handhold
  handicraft handiwork handkerchief handlebar handline handlock handloom handover handrail handrest handsaw handset
  handspike handstamp handwear handwheel handwork hangar hangbird hanging hank hankey hankie hanky hansom hanuman
  haploid haplosporidian harbinger harbor hardback hardcover hardtop hardware hare hareem harem harlequin-snake
  harmonica harmonium harness harp harpoon harpsichord harquebus hart hartebeest harvestfish harvestman haschisch
  hasheesh hashish hasp hassock hat hatband hatbox hatchback hatchel hatchet hatchling hatchway hatpin hatrack hauberk
  haunch hausen hausmannite hautbois hautboy havelock haven haversack hawfinch hawkbill hawkmoth hawksbill hawse
  hawsehole hawsepipe hawser hayfork hayloft haymaker hayrack hayrig haywire he-goat headband headboard headdress
  header headfast headfish headgear headlamp headlight headphone headpiece headpin headrace headrest headsail
  headscarf headset headshot headstall headstock headstone headwater hearse hearth hearthrug hearthstone heater
  heather heathfowl heaume heckelphone heckle hectograph hectoliter hectometer hedge hedgehog hedgerow heifer helicon
  helicopter heliograph heliogravure heliometer heliotype heliozoan heliport hellbender helleri hellgrammiate helm
  helmet helmetflower helminth helminthic helve hem hematinic hematite hemerobiid hemidemisemiquaver hemimorphite
  hemiparasite hemipode hemipteran hemipteron hemming-stitch hemodialyzer hemostat hemstitch hemstitching hen hencoop
  henhouse henroost hepadnavirus heparin herbivore herm hermitage heroin heron herpes herrerasaur herrerasaurus
  herring herringbone hessian hessonite heteroploid heterostracan heulandite hexachlorophene hexameter hexapod hi-fi
  hiddenite high-rise highboard highboy highchair highlighter highroad highwater highway hijab hilt hind hindfoot
  hindlimb hindquarter hindquarters hinge hinny hipflask hippo hippoboscid hippodrome hippopotamus hirudinean
  hitchrack hoactzin hoarding hoatzin hobby hobnail hock-joint hod hodometer hodoscope hoe hogan hogchoker hogfish
  hogg hogget holdall holdfast holibut holloware hollowware holocephalan holocephalian hologram holometabola
  holothurian holster homburg home-farm homeotherm homer homeroom homespun hominid hominoid homoiotherm homopteran
  homotherm hone honey-flower honeybee honeycreeper honeyflower honeysucker honky-tonk honkytonk honor hoodmold
  hoodmould hoof hookah hookup hookworm hoop hoopoe hoopoo hoopskirt hoosegow hoosgow hooter hop-picker hopsack
  hopsacking horn hornbill hornet hornpout horologe horror horse-brier horse-cart horse-head horse-pistol horse-trail
  horseback horsebox horsecar horsecloth horsefish horsefly horsehead horseleech horsepower horseshoe horsewhip hose
  hosepipe hosiery hospice hostel hostelry hot-rod hotbox hotel hotel-casino hothouse hotplate houdah hourglass
  houseboat housecoat housedog housefly houselights housepaint housetop housing hovel hovercraft howdah howitzer
  howler hoy huarache huaraches hub hub-and-spoke hubble-bubble hubbly-bubbly hubcap huck huckaback hug-me-tight
  hugger-mugger hula-hoop humanity humankind humanoid humans humate humblebee humidifier hummingbird humor hunger
  hurdle hurdy-gurdy hut hutch hutment hyaena hybrid hydantoin hydra hydralazine hydrant hydrazoite
  hydrochlorothiazide hydroflumethiazide hydrofoil hydroid hydrometer hydromorphone hydroplane hydroxychloroquine
  hydroxytetracycline hydroxyzine hydrozoan hyena hygrodeik hygrometer hygroscope hymenopter hymenopteran hymenopteron
  hyoscine hyoscyamine hypercoaster hypermarket hypermastigote hypnotic hypoblast hypochlorite hypodermic hypodermis
  hypsometer hyrax hysterosalpingogram ibex ibis ibuprofen ice-wagon iceboat icebox icebreaker icehouse icepick
  icetray ichneumon ichor ichthyosaur ichthyosaurus iconography iconoscope ictodosaur identifier igloo iglu igniter
  ignitor iguana iguanid iguanodon ikon ilmenite imago imaret imbrication imipramine immunogen immunosuppressant
  immunosuppressive immunosuppressor impairer impala impedimenta impeller implement improvisation in-basket in-tray
  inchworm incinerator incisor inclinometer incubator indapamide indicator indinavir indomethacin indri indris
  inductor infield infirmary inflater inflator infrastructure infusorian inglenook ingot ingredient inhalator inhaler
  inhibitor injector inkle inkpad inkpot inkstand inkwell inn innersole innovation insectivore inset insole instar
  instillator instrumentation insulator integer integrator intensifier interceptor interchange intercom interface
  interferometer interferon interior interlayer internet interoceptor interphone interrupter intranet intrenchment
  invertebrate inverter investment invigorator iodochlorhydroxyquin ipecac iproclozide ironclad ironing ironmongery
  irons ironware ironwork ironworks isocarboxazid isoflurane isomer isoniazid isopod isoproterenol isosorbide
  itraconazole ivorybill ixodid izar jabiru jabot jacamar jack-in-the-box jackal jackboot jackdaw jacket jackhammer
  jackknife jackknife-fish jacklight jackrabbit jackscrew jacksmelt jacksnipe jackstones jackstraw jaconet jacquard
  jadeite jaeger jaguar jaguarondi jaguarundi jail jailhouse jakes jalopy jalousie jamb jambeau jamjar jammer jammies
  jampan jampot japan jar jasper jassid javelina jawbreaker jawfish jay jaybird jean jeans jeep jellaba jellyfish
  jemmy jennet jenny jerboa jerkin jeroboam jersey jet jetliner jetsam jetty jewellery jewelry jewfish jib jibboom
  jigger jiggermast jigsaw jinrikisha jird jitney jitter jobcentre jockstrap jodhpur jodhpurs joinery jointer
  jointworm joist jorum joss jotter joystick judas jug juke jukebox jumbojet jument jumpsuit junco junction juniper
  kaffiyeh kaftan kainite kaki kalansuwa kalian kalpac kameez kanamycin kanchil kangaroo kanzu kaolinite karabiner
  karakul kat katharometer katydid katzenjammer kayak kazoo kea keelboat keelson keepsake keeshond keister kelp kelter
  kennel kepi keratoscope kerb kerbstone kerchief kern kernite kestrel ketamine ketch ketoprofen ketorolac kettle
  kettledrum key keyboard keyhole keypad khaddar khadi khakis khat khimar khukuri kiang kicksorter kickstand kieserite
  kildeer kiley killdeer killifish kiln kilogram-meter kiloliter kilometer kilt kilter kimberlite kimono kine
  kinescope kingbird kingbolt kingfish kingfisher kinglet kingsnake kinkajou kiosk kipper kirk kirpan kirtle kit
  kitbag kitchen kitchenette kitchenware kite kitsch kitten kittiwake kitty kitty-cat kiwi klaxon klebsiella klystron
  knapsack knee knee-hi knee-high knickerbockers knickers knickknack knickknackery knife knife-handle knit knitting
  knitwear knitwork knob knobble knobkerrie knobkerry knockabout knockoff knout knuckler knuckles knucks koala kob
  kohl komondor koodoo kookaburra kor koto koudou krait kremlin krill kris krummhorn kudu kunzite kurta kuvasz
  kwashiorkor kyanite kylie kylix kymograph laager lab labetalol laboratory labyrinth labyrinthodont lacertid lacewing
  lacework lachrymator lacquer lacquerware lacrimator lactobacillus lacuna lacunar ladder ladder-back lading ladle
  lady-slipper ladybeetle ladybird ladybug ladyfinger ladyfish lagan lagend lager lagerphone lagomorph lally lamasery
  lambkin lambrequin lamellibranch lamination lamivudine lammergeier lammergeyer lamp lamphouse lamppost lamprey
  lampshade lampshell lanai lance lancelet lancet lancetfish landau lander landing landler landline landrover landside
  lane langbeinite langouste languor langur laniard lantern lantern-fly lanternfish lanyard laparoscope lapboard
  lapdog lapel lapin lappet lapping laptop lapwing larboard larder largemouth lariat larid lark larva larvacean
  laryngoscope laser lash-up lasiocampid lasso latanier latchet latchkey latchstring lateen lateen-rig laterite lath
  lathe lathee lathi laticifer latrine latticework laudanum laughter launce launcher launchpad launderette laundry lav
  lavabo lavalava lavalier lavaliere lavalliere lavatory laver lawcourt laxative lay-by layby layer layette layover
  lazaret lazarette lazaretto leaf-cutter leaf-miner leaf-roller leafhopper lean-to leaner leash leather leatherback
  leatherette leatherfish leatherjack leatherjacket leatherwork lechatelierite lechwe lectern lederhosen ledger
  leflunomide leftfield leftover leger legging leghorn leging legionella lei leipoa leister lemming lemur lenitive
  lens lense leoncita leopard leopardess leotard leotards lepidocrocite lepidolite lepidopteran lepidopteron leporid
  leporide leppy leptocephalus leptodactylid leptospira lerot leucocytozoan leucocytozoon levallorphan levanter
  levator lever leveret levis lichgate lidar lido life-of-man lifeboat liftgate ligan liger lightbulb lighter
  lighthouse lightship lignite liman limber limbers limekiln limewater limiter limning limo limonite limousine limpet
  limpkin linac lincomycin linecut linen liner ling lingcod lingerie liniment lining links linkup linnet linocut
  linsey-woolsey linstock lintel lintwhite lioness lionet lionfish lip lip-gloss lipstick liquidiser liquidizer liquor
  lisinopril lisle list listeria liter lithoglyptics lithograph litter-basket litterbin littleneck live-bearer
  live-forever livery livestock living-room liza lizardfish llama loach load loading lobefin lobster lobworm lock
  lock-gate lockbox locker locket locknut lockring lockstitch lockup locomotive locust lodging lodgings loft loge
  loggia loin loincloth loir loligo lomustine long-beard long-legs longbeard longboat longbow longhand longhorn
  longicorn longlegs longshot longwool longyi loo look-over lookdown loop-line looper lopper lorazepam lorgnette
  lorica lorikeet lorry lory lost-and-found lota lotion lotte loud-hailer loudspeaker loungewear loupe louvar louver
  louvre lovastatin love-in-a-mist love-in-winter love-philter love-token lovebird loveseat low-warp-loom lowan lowboy
  loxapine lubricator lucifer luff luge luggage lugger lugsail lugworm lumber lumbermill lumberyard lumbus lumpfish
  lumpsucker lunchroom lunette lung-power lungfish lungi lungyi luster lusterware lycaenid lychgate lygaeid lymantriid
  lymphangiogram lynx lypressin lyre lyre-flower lyrebird lyreflower lyssavirus mac macaque macaw machete
  machicolation machilid machmeter macintosh mack mackerel mackinaw mackintosh macrame macrotus madder mademoiselle
  madhouse madras madrepore maggot magnesite magnet magnetite magneto magnetograph magnetometer magnetron magnifier
  magnum mahimahi mahlstick maiger maigre mailbag mailboat mailbox maildrop maillot mailsorter main-topmast
  main-topsail mainframe mainmast mainsail mainsheet mainspring maiolica maisonette maisonnette majolica makeover
  makeup makeweight mako malachite malacopterygian malamute malemute maleo malinois mall mallard mallet malodor mamba
  mammal mammogram mamo man-of-war manacle manatee mandala mandola mandolin mandrel mandril mandrill mane maneuver
  mangabey manganite manger mangle mangonel manhole maniraptor mankind manner mannitol manometer manor mansard manse
  manslaughter manta mantel mantelet mantelpiece mantid mantilla mantis mantispid mantlepiece mantlet mantua
  manufactory manul map mapinguari maquiladora mara marabou marabout maraca mare margate margay marginocephalian
  marguerite marimba marina marionette marker markhoor markhor marlin marline marlinespike marlingspike marlinspike
  marlite marmite marmoset marmot marocain marquee marqueterie marquetry marseille marsupial mart marten martensite
  martin martingale mascara maser mashie masjid masonry massasauga masseter massicotite mast mastaba mastabah
  masterpiece mastiff mastigophoran mastigophore mastodon mastodont mat matchboard matchbook matchbox matchet
  matchlock matchstick materiel matter matting mattock mattress maul maulstick mausoleum mavis max maxi mayfish
  mayflower mayfly maypole maze mazer meadowlark mealworm mealybug mebendazole meclizine meclofenamate mecopteran
  medfly medicament medication medusa medusan medusoid meerkat meetinghouse mefloquine megabat megalith megalosaur
  megalosaurus megaphone megapode megathere megatherian megatheriid meloid melphalan meltwater membrane membranophone
  mending menhaden menhir menorah mepacrine meperidine mephenytoin mephobarbital meprobamate merbromine mercaptopurine
  merchandise merchantman merganser merger meridian merino merl merle merlin merlon merozoite mescaline mesenchyme
  meshwork mesoblast mesoderm mesohippus mesquite messuage metabola metabolite metacenter metalware metalwork
  metalworks metamere metaphor metaproterenol metatherian metazoan meteor meteorite meter meterstick metformin meth
  methacholine methadon methadone methamphetamine methanogen methapyrilene methaqualone metharbital methenamine
  methicillin methocarbamol methotrexate methyldopa methylenedioxymethamphetamine methylphenidate metier metoprolol
  metrestick metro metronidazole metronome mews mexiletine mezzanine mezzo-relievo mezzo-rilievo mezzotint mic
  miconazole micro-organism microbalance microbat microbe microbrewery microchip microcircuit microcomputer microdot
  microfiche microfilm micrometeor micrometeorite micrometer micromillimeter microorganism microphone microphotometer
  microprocessor microradian microscope microsporidian microtome mid-water midazolam middlebreaker middling middy
  midge midiron midsummer midwinter mierkat mifepristone mihrab mike milcher mileometer milker milkwagon mill milldam
  millepede millerite milliammeter milliliter millimeter millinery milling milliped millipede milliradian
  millivoltmeter millrace millrun millwheel millwork milometer milt miltomate mimeo mimeograph mina minah minaret
  mincer mine minelayer mineshaft minesweeper mini miniature minibar minibike minibus minicab minicar minicomputer
  miniskirt minisub minisubmarine minivan miniver mink minnow minocycline minoxidil minster miotic mirid mirror
  misbehavior misdemeanor misnomer missile mist mist-flower mistflower mite mithan mithramycin mitomycin mitre mitten
  mizen mizenmast mizzen mizzenmast moa moat mobcap mocassin moccasin mock-up mockingbird modeling modem modernism
  modillion mohair moire moistener mojarra moke mola moldboard moleskin molindone mollie mollusc mollusk molly
  mollymawk moloch molter molybdenite momot monad monal monastery monaul monazite moneran moneron money-spinner
  moneybag mongoose mongrel moniker monkey-wrench monkfish monochrome monocle monocycle monohybrid monolith monomer
  monoplane monorail monotreme montage monument moo-cow moonfish moonflower moonshell moor moor-bird moorbird moorcock
  moorfowl moorgame moorhen moose mopboard moped moquette moray moreen morganite morgue morion morphia morphine mortar
  mortarboard mortice mortise mortuary morula mosaic mosque mosquito mosquitofish motel moth mothball motif motivator
  motmot motor motorbike motorboat motorbus motorcar motorcoach motorcycle motortruck motorway moufflon mouflon
  mouldboard moulding moulin moulter mound-bird mousepad mouser mousetrap mouthbreeder mouthpart mower mucor mudcat
  mudder mudguard mudhif mudskipper mudspringer muff muffler mugshot muishond mukataa mulch mule mullet mullion
  mulloway multiplexer multiplier multiprocessor mummichog munition muntjac mural murder murine murre muscovite
  musette museum musjid muskellunge musket muskrat muslin musnud musquash mussel mustang mustelid musteline mutt
  muttonfish muumuu muzzle mycobacteria mycobacterium mycomycin mycoplasma mydriatic myelogram mylodon mylodontid myna
  mynah myotic myriameter myriapod myrmecophile mystifier mytilid myxobacter myxobacteria myxobacterium myxosporidian
  myxovirus nabumetone nacelle nadolol nafcillin nailbrush nailfile nailhead nainsook nalorphine naloxone naltrexone
  nameplate nammad nandu nankeen nanny-goat nanometer nanomia napery naphazoline napkin nappy naproxen napu narcotic
  nard narghile nargileh narrow-body narrowboat narthex narwal narwhal narwhale natatorium natrolite natterjack
  naumachia naumachy nauseant nautilus nave nearside neb nebuchadnezzar nebuliser nebulizer neckband neckcloth
  neckerchief necking necklace necklet neckline neckpiece necktie neckwear needlecraft needlefish needlepoint
  needlework nefazodone neglige negligee nekton nelfinavir nematode nemertean nemertine neolith neomycin neostigmine
  nephelinite nephelite nephoscope nephrite nerita neritid neritina nervure net netting neuroleptic neuropteran
  neuropteron neurotransmitter neuter never-never nevirapine newel newmarket newsletter newsstand newt nib niblick
  nicad nickelodeon nicker nicknack nifedipine night-light night-line night-robe nightclothes nightclub nightcrawler
  nightdress nightgown nightie nightingale nightjar nightshirt nightspot nightstick nightwalker nightwear nilgai
  nine-spot ninepin niner ninon niobite niqab nit niter nitrazepam nitrite nitrobacteria nitrobacterium nitrocalcite
  nitrofurantoin nitrosobacteria no-brainer no-hitter no-see-um noctiluca noctuid nog nogging noisemaker nomia
  nomogram nomograph nonconductor nontricyclic noose noreaster noria northeaster norther northwester nortriptyline
  nosebag noseband nosegay nosepiece nosewheel nostoc nostrum notecase notepaper nothosaur notochord notornis
  novillada novobiocin novocaine nozzle nudibranch nuke numbat numberplate numbfish numdah numerator nummulite nunnery
  nursery nutcracker nuthatch nuthouse nutria nyala nylghai nylghau nylons nymphalid nystatin oar oarfish oarlock oast
  obelisk obliterator oboe observatory obsidian obstruction obturator ocarina ocelot ocher octameter octant octopod
  octopus oculomotor oddment odometer odonate odor oesophagoscope oeuvre off-licence off-roader off-white offstage
  ogee ogive ohmmeter oilbird oilcan oilcloth oilfish oilpaper oilrig oilskin oilstone oilstove ointment okapi
  oldwench oldwife oleander oleaster oligochaete olivenite olm omasum ommastrephes omnirange onager once-over
  one-hitter one-liner one-quarter one-spot onychophoran opah openbill openwork operculum ophidian ophthalmoscope
  opiate opium opossum orang orangutan orangutang orb-weaver orbiter orca orchard ordnance organdie organdy organza
  oriel oriole orlop ormer ornament ornithischian ornithomimid ornithopod ornithopter orphenadrine orphrey orrery
  orthicon orthomyxovirus orthopter orthopteran orthopteron orthoscope ortolan ortygan oryx oscillator oscillogram
  oscillograph oscilloscope oscine osier osmoreceptor osprey ossuary ostensorium osteostracan ostracod ostracoderm
  otoscope otter otterhound ottoman oubliette ounce ousel out-basket out-tray outboard outbuilding outerwear outfall
  outfield outhouse outlet output outrigger outsole outturn outwork ouzel oven ovenbird ovenware overbite overcasting
  overclothes overcoat overcoating overcrossing overgarment overhang overlapping overlayer overload overmantel
  overpass overprint overshoe overskirt ovipositor oviraptorid ovolo owl owlet ox oxacillin oxaprozin oxazepam oxcart
  oxen oxford oxidiser oxidizer oximeter oxtail oxyphenbutazone oxyphencyclimine oxytetracycline oxytocic oyster
  oyster-fish oystercatcher oysterfish ozocerite ozokerite paca pacemaker pacer pacesetter pachycephalosaur
  pachycephalosaurus pachyderm packhorse packinghouse packsack packsaddle packthread pad padding paddle-box
  paddle-wheeler paddlefish paddlewheel paddock paddymelon pademelon padlock pager pagoda pail paillasse painkiller
  paintball paintbox paintbrush painting paisley pajama palaestra palankeen palanquin palaver paleolith palestra
  palfrey paling palisade pallasite pallette palliasse palliative pallor palometa palomino pan panacea panatela panda
  pane paneling panelling panetela panetella panga pangolin pannier pannikin panopticon panpipe pantaloon pantechnicon
  panther pantie pantograph pantry pants pantsuit panty pantyhose panzer papaverine paperback paperclip paperknife
  paperweight papillon papovavirus parachute paragonite parakeet paramagnet paramecia paramecium parameter
  paramyxovirus parang parapet paraphernalia parapodium paraquet parasail parasol parazoan paregoric pargetry parka
  parkway parlor parlour paroquet paroxetime parquet parqueterie parquetry parr parrakeet parroket parroquet
  parrotfish parser parsonage parterre partition partridge parvis parvo parvovirus pasang paseo pasqueflower
  pass-through passageway passe-partout passementerie passerine passionflower passkey paste-up pastern patas
  patchboard patchcord paternoster pathogen patina patio patisserie patka patten patter patty-pan pave pavement
  pavilion pavior paviour pavis pavise paw pawl pawnshop pay-phone pay-station payload pea-chick pea-souper peachick
  peacoat peacock peacock-throne peafowl peag peahen pearl-fish pearlfish pearlite peavey peavy peba peccary pecker
  peckerwood pedestal pedicab pediment pedometer peen peephole peewit peg pegboard pegleg pegmatite peignoir pekan pel
  pelage pelecypod pelican pelisse pellicle pelmet peludo pelvimeter pelycosaur pen pen-and-ink pen-tail pencil
  pendant pendent pendulum penguin penicillamine penicillin penitentiary penknife penlight pennon pennoncel
  pennoncelle pennywhistle penoncel penstock pentaerythritol pentail pentameter pentamethylenetetrazol pentastomid
  pentazocine penthouse pentimento pentlandite pentobarbital pentode pentoxifylline pentylenetetrazol penultimate
  peplos peplum peplus pepper-and-salt perambulator percale percoid percoidean percolator percussor peregrine
  perforation perfumery pergola peridinian peridotite perimeter peripatus periscope perissodactyl peristome peristyle
  periwig periwinkle perphenazine perquisite person peruke pessary pesthouse pestle petard petchary petcock petrel
  petticoat pew pewee pewit pewter phaeton phage phalanger phalarope pharmaceutic pharmacopoeia pharos phasianid
  phasmid pheasant phenacetin phenacomys phenazopyridine phencyclidine phenelzine pheniramine phenobarbital
  phenobarbitone phenolphthalein phensuximide phentolamine phenylacetamide phenylbutazone phenylephrine
  phenylpropanolamine phenyltoloxamine phenytoin phial phillipsite philter phlebogram phlogopite phoebe phone
  phonograph phoronid phosphor photo photocathode photocell photocoagulator photocopier photocopy photoengraving
  photoflash photoflood photograph photolithograph photometer photomicrograph photomontage photomosaic photostat
  phragmacone phragmocone phrontistery phycobilin phycocyanin phycoerythrin physa physic phytoplankton piano
  pianoforte piaster pibgorn piccolo pichiciago pichiciego pick-me-up pickax pickaxe pickelhaube pickerel picometer
  picornavirus picot picture piculet piddock pie-dog piece pied-a-terre pier pierid pieta piezometer pigboat pigeon
  pigfish piggery piggy piglet pigpen pigsty pika pike pike-perch pikeblenny pikestaff pilaster pilchard piling
  pillbox pillion pillow pillowcase pilocarpine pilotfish pilothouse pilus pimozide pin pinafore pinata pince-nez
  pincer pinche pincushion pindolol pinfish pinfold pinger pinhole pinion pinite pinnace pinnacle pinnatiped pinner
  pinniped pinny pinscher pinstripe pintado pintail pintle pinto pinworm piolet pipe pipefish pipefitting piperacillin
  piperazine piperocaine pipet pipette pipework piping pipistrel pipistrelle pipit pique pirana pirogue piroplasm
  piroxicam pisanosaur pisanosaurus piscary pismire piste pistol piston pitchfork pithead piton pitprop pitsaw pitta
  pitter-patter pix pixel pizzeria placebo placental placer placket placoderm plaice plaid planaria planarian planchet
  planchette plane planer planetarium planimeter plank-bed plankton planthopper plantigrade planula plasmodium plaster
  plasterboard plasterwork plasticiser plasticizer plastique plastron plate platen platform plating platter platy
  platyctenean platyhelminth platypus platyrrhine platyrrhinian play-box playbox playhouse playlist playpen playroom
  playsuit plaything pleat plebiscite plecopteran plectognath plectron plectrum pleopod plesiosaur plesiosaurus
  plessimeter plessor plethodont plethysmograph pleurodont pleximeter plexor pliers plimsoll plinth plough ploughshare
  plover plowshare plug plugboard plughole plumage plumbing plume plumule plunder plunker pluviometer plyboard plyers
  plywood pneumococcus pneumoencephalogram pochard pocket-handkerchief pocketcomb pocketknife podium poeciliid pogge
  pogonophoran poikilotherm pointel pointer pointrel poker pokey poky polarimeter polariscope polder pole poleax
  poleaxe polecat poler poliovirus polisher poll pollack pollard pollinator polliwog pollock pollucite pollyfish
  pollywog polo-neck polonaise polychaete polychete polychrome polyester polygraph polymastigote polymer polymorph
  polymyxin polyoma polyp polyplacophore polyploid polypropenonitrile polyzoa polyzoan pom-pom pomade pomatum pomfret
  pompano pompon poncho pond-skater pongee pongid poniard pontifical pontoon pony ponycart poodle poolroom poorhouse
  poorwill popgun poplin popover popper poppet porbeagle porcelain porch porcupine porcupinefish porgy poriferan
  pork-fish porker porkfish porkpie porpoise porringer portal portcullis porte-cochere porthole portico portiere
  positioner possum post-horse postbag postbox postern posthole posthouse postiche postmodernism posy pot potamogale
  potboiler potentiometer pother potholder pothook pothouse potoroo potsherd pottery pottle potto potty pouch pouffe
  poultice poultry pounder pout powder powderpuff powerboat poxvirus poyou praetorium pram prancer pratincole
  pravastatin prawn praya prazosin precipitator predicator prefab prehensor prerequisite presbytery presidio pressor
  preterite pretorium preventative pricker pricket prickleback prie-dieu primaquine primer primidone priory prison
  privy probenecid probiotic proboscidean proboscidian proboscis procaine procarbazine procaryote prochlorperazine
  proctoscope procyclidine procyonid projectile projector prokaryote prolonge promethazine pronator prong prongbuck
  pronghorn prop propanolol propeller propellor prophylactic propjet propoxyphene proprioceptor proscenium prosimian
  prosthesis proteosome prothorax protist protistan protoavis protoceratops protoctist protohippus protomammal
  prototherian protozoan protozoon protractor protriptyline proturan provender prow psalterium psaltery pseudomonad
  pseudopod pseudopodium pseudoscorpion psilocin psilocybin psittacosaur psittacosaurus psocid psychodid psychrometer
  psylla psyllid ptarmigan pterodactyl pterosaur pub puck pucker pudding-wife puddingwife puffbird puffer pufferfish
  puffin pug pug-dog puku pull-in pull-off pull-through pull-up pullback pullet pulley pulley-block pullover pulpit
  puma pump pumpkinseed punchball punchboard pung punkah punkey punkie punky punnet pupa pureblood purebred purgative
  purifier purse push-bike pushcart pushchair pushpin puss pussy put-put puttee puzzler pycnogonid pye-dog pyelogram
  pyjama pylon pyocyanase pyocyanin pyralid pyrilamine pyrite pyrograph pyrolusite pyrometer pyromorphite pyrophyllite
  pyroscope pyrostat pyrotechnic pyrrhotite pyrrhuloxia pyx qat quack-quack quadraphony quadruped quadruplicate quagga
  quahaug quahog quantifier quarterdeck quartering quarterlight quarters quarterstaff quartzite quat quaver quay
  queenfish quern quetzal quiaquia quickener quill quilt quilting quinacrine quinidine quinine quipu quirt quoin quoit
  rabato rabbet rabbit rabbitfish raccoon raceabout racecourse racehorse racerunner racetrack raceway rachet rack
  racoon racquet racquetball radar radian radiator radio-gramophone radio-phonograph radiograph radiolarian
  radiolocation radiometer radiomicrometer radiopharmaceutical radiophone radiophoto radiophotograph radome raft rag
  raglan rail railcar railhead railing railroad rails railway railyard raiment raincoat rainfly rainwater ramipril
  ramjet rammer ramp rampart ranch rancor rangefinder ranid ranitidine rapier rappee raptor rariora rasher raster
  ratan ratch ratchet ratel rathskeller ratite ratlin ratline rattail rattle rattler rattlesnake ravehook raven ray
  rayon rayons razor razor-fish razorback razorbill razorblade reactor ready-to-wear reamer reata rebato reboxetine
  rebozo receptacle receptor recliner recombinant recording rectory redbelly redbird redbone redbreast redbug redfish
  redhorse redoubt redpoll redshank redstart redtail reducer reduviid redwing reedbird reefer reel reeve refectory
  refinery reflectometer reflector reformatory refractometer refractory refresher refrigerator regalia regimentals
  rein reindeer reinforcer rejoinder relaxant relaxer release relic relievo reliquary remainder remaking remise remora
  rensselaerite reovirus replica repp represser repressor reproducer reptile reptilian requisite rerebrace reredos
  reseau reserpine resistor resonator respirator respite restaurant restorative restroom resuscitator reticle reticule
  reticulum retractor retread retrenchment retriever retrofit retrorocket retrovirus revers revetement revetment
  revolver rhabdovirus rhea rheometer rheostat rhesus rhino rhinoceros rhinoscope rhinovirus rhizopod rhizopodan
  rhodochrosite rhodolite rhodonite rhyolite riata rib riband ribavirin ribband ribbing ribbonfish ribier ricebird
  ricer rickettsia rickrack ricksha rickshaw ricrac ridgel ridgeling ridgepole ridgil ridgling ridley rifampin rifle
  riflebird rig rigging rightfield rigor rigout rilievo ring-binder ringdove ringhals ringlet rings ringside ringtail
  ringway rink rinkhals ripcord ripsaw rite ritonavir river rivulus roach road roadbed roadhouse roadkill roadrunner
  roadside roadster roadway roan robalo robe robe-de-chambre robin robot rockchuck rockery rocket rockfish rockweed
  rod rodent roe roebuck roentgenogram roentgenoscope rofecoxib roll-on roller rollover roman rood rood-tree roof
  roofing rooftree roofy rook roomette rooms rooster rope ropewalk ropeway rophy rorqual rosary rosefish rosemaling
  rosette roster rostrum rotavirus rotifer rotisserie rotor rotunda rouge roughleg rouleau round roundhouse roundworm
  rowboat rowel rowlock rubber rubefacient rubor rucksack rudapithecus rudd rudder rudderfish rudderpost rudderstock
  ruff rug rugger rumen ruminant rummer rumor rump runabout rundle rung runway rushlight russet rya sabaton saber
  sabertooth sable sabot sabre sachet sack sackbut sackcloth sacking sacque sacristy saddle saddlebag saddlebill
  saddlebow saddlecloth saddlery safe-deposit safehold safety-deposit safflower sagitta saiga sailboat sailcloth
  sailfish sailplane saki salade saleroom salesroom salientian salinometer sallet salmon salmonella salmonid salon
  saloon salp salpa saltbox saltcellar saltire saltpeter saltshaker saltwater saltworks salve salver salvinorin salwar
  saman samarskite sambar sambur samisen samite samovar sampan sanatarium sanatorium sanctuary sandal sandbag
  sandblaster sandbox sander sanderling sandfish sandfly sandglass sandgrouse sandhopper sandpaper sandpile sandpiper
  sanitarium saprolite sapsucker saquinavir sarape saratoga sarcenet sarcocystidean sarcocystieian sarcodine
  sarcodinian sarcophagus sarcoptid sarcosporidian sardine saree sargasso sargassum sari sarong sarsenet sash sassaby
  satchel sateen satin satinet satinette satisfier saturniid sauceboat saucepan saucepot saucer sauna saunter saurel
  saurian saurischian sauropod saury save-all sawbill sawbuck sawfish sawfly sawhorse sawmill sawtooth sax saxhorn
  saxophone scabbard scad scaffold scaffolding scag scale scaler scallop scalpel scantling scaphopod scapular
  scapulary scarab scarabaean scarabaeid scarabaeus scarecrow scarer scarf scarfpin scattergun scaup scauper scenery
  scepter scheduler scheelite schipperke schist schistosome schlock schnauzer schnorchel schnorkel schoolbag
  schoolhouse schoolroom schooner schrod sciaenid sciara sciarid scimitar scincid scissors scissortail sclerite
  sclerometer scollop scombroid sconce scooter scopolamine scorcher scoreboard scorpaenid scorpaenoid scorper scorpion
  scorpionfish scoter scow scrabble scrapbook scraper scratchpad screwdriver screwtop scriber scrim scrimshaw
  scriptorium scrod scrub-bird scrubbird scrubs scuba scuffer scull scullery sculpin sculpture scunner scup scupper
  scut scutcheon scute scyphozoan scyphus scythe sea-ear seabag seabird seafowl seagrass seagull seahorse seal seam
  seaplane searchlight searobin seashell seasnail seatbelt seating seats seawall seawater seaway seaweed secateurs
  secobarbital secretaire secreter secretor sectional sedan sedative sedative-hypnotic seedbed seersucker seesaw
  segment seidel seine seismogram seismograph seismosaur seizing selachian self-feeder self-loader self-portrait
  selsyn seltzer selvage selvedge semaphore semester semi-abstraction semi-climber semiautomatic semiconductor
  semidiameter semigloss semiparasite semiquaver semitrailer sennit sens sensitiser sensitizer sensitometer sensor
  separator sepiolite sepulcher sepulchre sequenator sequencer sequin seraglio serail serape serge serger sericterium
  serictery seriema serigraph serin serotine serow serpent serranid sertraline sertularian serval serviette servo
  servomechanism servosystem sesquipedalian sess set-back seta setline setoff setscrew sett settee setup seven-spot
  sevener sewellel sgraffito shabu shack shackle shad shad-flower shadflower shadfly shadowgraph shaft shako
  shall-flower shalwar shamisen shampoo shank shanny shantung shanty shard sharkskin sharksucker sharpener shawl shawm
  shay she-goat sheaf shears shearwater sheatfish sheath sheathing sheep-tick sheepcote sheepdog sheepfold sheeprun
  sheepshank sheepshead sheepwalk sheesha sheeting sheldrake shelduck shelf shell shell-flower shellfish shellflower
  shelter shelterbelt sherd shield shigella shillalah shillelagh shim shimmer shiner shinpad shinplaster ship shipment
  shipway shipworm shipwreck shipyard shire shirt shirtdress shirtfront shirting shirtsleeve shirtwaist shirtwaister
  shisha shite shitlist shiv shlock shoat shoe shoe-shop shoebill shoebird shoebox shoehorn shoelace shoestring
  shoetree shofar shoji shook shop shopfront shophar shopwindow shorebird shoring short-stop shortcut shortener
  shorthand shorthorn shortlist shorts shote shotgun shoulder shovel shovelhead show-stopper showboat showerhead
  showpiece showroom showstopper shrapnel shredder shrewmouse shrike shrimp-fish shrimper shrimpfish shrine
  shrink-wrap shunter shutter shuttlecock siamang siamese sickbag sickbay sickbed sickle sickroom side-wheeler
  sideboard sidelight siderite sidesaddle sidesplitter sidetrack sidewalk sidewall sidewinder siding sierra sieve
  sifter sights sigmoidoscope signboard signet signifier sika sild sildenafil silencer silesia silk silks silkscreen
  silkworm sill silo silurid silver silver-tip silverback silverfish silverpoint silverside silversides silverspot
  silvertip silverware silverwork simian simper simulator simvastatin sinapism singlestick singlet sinker sinoper
  siphon siphonophore sipunculid sirenian siskin sitar site six-gun six-pack six-shooter six-spot sixer sixpack skag
  skate skateboard skeg skein skep sketch sketchbook skewer ski ski-plane skiagram skiagraph skibob skidpan skiff
  skillet skilletfish skink skipjack skittle skivvies skua skullcap skybox skyhook skylight skysail skyscraper skywalk
  slab slacks slander slat slate slater slaughter slaughterhouse slave-maker sled sledge sledgehammer sleepover
  sleepwear sleeve sleigh slideway slingback slingshot slip-on slipcover slipknot slipover slipstick slipway slit
  sliver slobber sloop slopshop sloth slowworm sluice sluicegate sluiceway slumber smacker small-arm smallmouth
  smaltite smelt smelter smeltery smew smithy smock smocking smokehouse smokescreen smokestack smoothbore smoother
  smoothhound smoulder snaffle snail snail-flower snailfish snailflower snake-fish snakebird snakebite snakeblenny
  snakefish snakefly snapline snapshot sneer snifter snip snipe snipefish snippet snipping snips snoek snood snook
  snooker snorkel snout snow-in-summer snowbank snowbird snowboard snowflake snowman snowmobile snowplough snowplow
  snowshoe snowsuit snuff-color snuffbox snuffers snuggery soap soapbox soapfish soccer sock sockeye socle sodalite
  soddy sofa soffit soft-cover softback softball softener solan solarium soldier-fish soldierfish sole solenogaster
  solenoid solitaire solleret soman sombrero somite sonar songbird sonogram sonograph sonometer sopor soporific
  sordino souk soundboard soundbox sounder soundtrack soup-fin soup-strainer soupfin soupspoon sourdine sousaphone
  souslik soutache soutane southeaster souther southwester souvenir spacecraft spaceship spacesuit spade spadefish
  spadefoot spandex spandrel spandril spangle spaniel spanner sparid sparker sparkler sparling sparrow spasmolytic
  spat spatter spatula spawn spawner speakeasy speakerphone spear spear-point spearfish spearpoint specs spectacles
  spectinomycin spectrogram spectrograph spectrometer spectrophotometer spectroscope speculum speedboat speedometer
  speedway spell-checker spelter spermatocide spermicide spermophile sphalerite sphecoid spherometer sphincter
  sphingid sphygmomanometer spicemill spider spiderflower spigot spikenard spile spillikin spillover spillway spin-off
  spine spinet spinnaker spire spirilla spirillum spirochaete spirochete spirogram spirograph spirogyra spirometer
  spirula spitball spite spittlebug spittoon spitz splash-guard splashboard splasher splatter splay splendor splicing
  spliff spline splinter splitsaw splitworm splutter spoke spokeshave spongefly spongillafly spool spoon spoonbill
  spoonflower spoor sporozoan sporozoite sporran sportswear spot-weld sprag sprat spreader sprigtail springboard
  springbok springbuck springer springtail sprinkler sprit spritsail spritzer sprocket sputnik spyglass spyhole squab
  squalor squama square-rigger squaretail squeaker squeegee squeezer squelcher squib squid squilla squinch squirrel
  squirrelfish squirter stabile stabiliser stabilizer stable stablemate stabling staddle stadium stag stagecoach
  staghound stair stair-carpet stair-rod staircase stairhead stairs stairway stairwell stalactite stalagmite stalemate
  stall stallion stalls stammel stanchion standpipe stanhope stannite staph staphylococci staphylococcus staple
  staplegun stapler starboard starfish starflower starling starship stateroom statin station stator statue statuette
  staurikosaur staurikosaurus stayer stays staysail steakhouse steamboat steamer steamship steatite steed steelworks
  steelyard steenbok steeper steeple steeplechaser steerage stegosaur stegosaurus stein steinbok stela stem-winder
  stencil stenopterygius stent step-in stepladder steps steradian stereo stereophony stereoscope steriliser sterilizer
  sternpost sternutator sternwheeler stertor stethoscope stewpan stibnite stick sticker stickleback stickpin
  sticktight stiffener stilbesterol stile stiletto stillroom stilt stiltbird stinger stingray stinkbird stint stirk
  stirrup stitch stitchery stoat stob stock-in-trade stockade stockcar stocker stockhorn stockinet stockinette
  stocking stockpot stockroom stocks stockyard stoep stogie stogy stokehold stokehole stole stomacher stomate
  stomatopod stonechat stonefish stonefly stoneware stonework stonewort stool stopcock stopover stopper stopping
  stopple stopwatch store storefront storehouse storeroom storey stork stoup stove stovepipe stover straightaway
  straightedge straightener straightjacket strainer strake strap strapless strawflower strawworm streamer streamliner
  streetcar streetlight strengthener strep streptobacillus streptococci streptococcus streptomyces streptomycin
  streptothricin stressor stretcher strickle stridor stripe strobe stroboscope stromateid strongbox stronghold
  strongroom strontianite struthiomimus studhorse studio stumper stumpknocker stunt stupa stupor sturgeon style stylet
  stylus styptic styracosaur styracosaurus sub-assembly subbase subcompact sublimate submarine submersible subsection
  substation substructure subtilin subway subwoofer succinylcholine succor suckerfish sucralfate sudatorium sudatory
  sudor sudorific suitcase suiting sulfa sulfacetamide sulfadiazine sulfamethazine sulfamethoxazole sulfamezathine
  sulfanilamide sulfapyridine sulfisoxazole sulfonamide sulfonylurea sulindac sulky sulpha summer summerhouse sump
  sumpter sunblind sunblock sunbonnet sundial sundress sundries sunfish sunflower sunglass sunglasses sunhat sunlamp
  sunporch sunroof sunroom sunscreen sunshade sunshine-roof sunsuit suntrap superbug supercharger supercomputer
  superhet superhighway superload supermarket superslasher superstructure supertanker supertwister supinator
  supplejack suppository suppressant surbase surcoat surface surfbird surfboard surfboat surffish surfperch
  surgeonfish suricate surmullet surplice surprint surrebutter surrejoinder surrender surrey surtout suslik suspender
  suspensor suspensory swage swallowtail swamphen swan swan-flower swanflower swatch swathing swatter sweatband
  sweatbox sweatpants sweats sweatshirt sweatshop sweatsuit sweep-second sweetbrier sweetener swiftlet swimmeret
  swimsuit swimwear swine swingletree switch switchblade switchboard swither swob sword swordfish swordtail sylvanite
  sylvite symphilid synagogue synapsid synchro synchrocyclotron synchroflash synchromesh synchroniser synchronizer
  synchronoscope synchroscope synchrotron synergist synthetism syphon syringe syrinx t-scope tabard tabby tabernacle
  tabi tabis tablecloth tablefork tablet tabletop tableware tabor taboret tabour tabouret tabulator tach tacheometer
  tachistoscope tachograph tachometer tachylite tachymeter tacking taconite tadalafil tadpole taenia taffeta taffrail
  taguan tail-flower tailboard tailcoat tailfin tailflower tailgate taillight tailor-made tailorbird tailpiece
  tailpipe tailplane tailrace tails tailstock taipan taira takahe take-up takeover takin talapoin talaria talisman
  tallboy tallis tallith talon tam tam-tam tamandu tamandua tamanoir tamarao tamarau tamarin tambour tambourine tammy
  tamoxifen tamp tampion tampon tanager tandoor tang tangor tangram tank tankard tannery tannoy tantalite tape
  tapeline tapeworm taphouse taping tapir tapis tappet taproom tarantula tarboosh tardigrade tarot tarp tarpan
  tarpaulin tarpon tarsier tartan tasse tassel tasset tater tatou tatouay tatter tatting tatu tautog tavern tawse taxi
  taxicab taximeter taxiway tayra tea-strainer teacart teahouse teakettle teal teapot tearjerker tearoom teashop
  technicolor teddy teepee teeter-totter teeterboard teetertotter teetotum teg teiid teju tektite telamon telegraph
  telemeter teleost teleostan telephone telephoto telephotograph teleprinter telethermometer teletypewriter telex
  telfer telferage telly telpher telpherage telsontail temazepam temblor temper tempera temple ten-spot tench
  tenderiser tenderizer tendrac tenebrionid tenement tenia tenner tenon tenoroon tenpin tenpounder tenrec tensimeter
  tensiometer tensor tent tent-fly tentacle tenter tenterhook tepee teras terazosin terbinafine tercel tercelet
  teredinid teredo terminal termite tern terrapin terrarium terrier terry terrycloth tessella tessera test testacean
  testiere testudo tetra tetracaine tetrachlorethylene tetrachloroethylene tetracycline tetrahydrocannabinol
  tetrahymena tetrameter tetranychid tetrapod tetraskele tetraskelion tetrode tettigoniid textile thalidomide theater
  theatre theca thecodont theodolite theophylline therapsid theremin theridiid thermel thermistor thermoacidophile
  thermocouple thermograph thermogravimeter thermohydrometer thermojunction thermometer thermometrograph thermopile
  thermoreceptor thermoregulator thermos thermostat theropod thiabendazole thiazide thick-knee thickener thickhead
  thigh-slapper thill thimerosal thingamabob thingamajig thingmabob thingmajig thingumabob thingumajig thingummy
  thinner thiobacillus thiobacteria thioguanine thiopental thioridazine thiotepa thiothixene thole tholepin thong
  thorax thorite thornbill thoroughfare thortveitite thrasher thread thread-fish threader threadfin threadfish threads
  threadworm three-bagger three-decker three-hitter thresher thriftshop thriller thrip thripid thrips throat
  thrombolytic throne throstle throttle throughput throughway thruway thumbhole thumbnut thumbscrew thumbstall
  thumbtack thunder thunderer thundershower thurible thylacine thyreophoran thysanopter thysanopteron thysanuron tiara
  tichodrome tick ticker tickler tidemark tidewater tidy tie tie-in tieback tiebreaker tiepin tiercel tightrope tights
  tiglon tigon tigress tile tilefish timber timbrel time-ball time-fuse time-switch timepiece timolol timpani timucu
  tinamou tinder tine tineid tineoid tinfoil tinplate tinsel tinsnips tintack tintometer tinware tipi tippet tire
  tirolean tit titanosaur titanosaurian titer titfer titi titlark titmouse titrator toad toadfish toastrack tobacco
  toboggan tobramycin toby tocainide tody toecap toga togs toilet toiletry tokamak tolazamide tolazoline tolbooth
  tolbutamide tole tollbar tollbooth tollgate tollhouse tom tom-tom tomahawk tomb tombstone tomcat tomograph tompion
  tomtate tomtit toner tongs tongue-fish tongue-flower tonguefish tongueflower tonometer toolbox toolhouse toolshed
  tooth toothbrush toothpaste toothpick toothpowder topcoat tope topee topgallant topi topiary topknot topmast
  topminnow topsail topside toque tor torch tore torpor torsk tortoise tortoiseshell tortoiseshell-cat tortricid
  tortrix total totalisator totaliser totalizator totalizer tote toucan toucanet touchscreen toupe toupee touraco
  tourniquet towboat towel toweling towelling tower towhee towline towpath towrope toxicognath toy toyshop tracery
  trachodon trachodont trackball tractor trafficator tragopan tram tramcar tramline trammel trampoline tramway
  trandolapril tranquilizer tranquilliser tranquillizer transducer transept transformer transistor transit transom
  transponder transport transportation transporter tranylcypromine trap trapeze trapping trappings trave trawl tray
  trazodone tread-wheel treadle treadmill treadwheel trebuchet trebucket tree-frog treehopper treenail treillage
  trellis trematode tremolite tremor trenail trench trepan trepang trephine treponema trestle trestlework trews
  triazolam tribromoethanol triceratops trichina trichlormethiazide trichloromethane trichodesmium trichomonad
  trichopteran trichopteron triclinium tricolour tricorn tricorne tricot tricycle tricyclic trident tridymite trigger
  triggerfish triiodomethane trike trilby trilobite trimaran trimer trimester trimipramine trimmings trinitrotoluene
  trinket triode triphammer triple-decker tripletail triplicate tripod triptych trireme triskele triskelion triton
  trivet trivia trochanter trogon trolley trolleybus trombiculid trombidiid trombone troopship trophoblast trophozoite
  tropicbird trotline trotter trou-de-loup trouser trousering trousers trousseau trout trowel truck truckle trump
  trumpet trumpetfish truncheon trunk trunkfish trunks trunnel truss tsetse tsine tuatara tub tub-cart tuba tube
  tubeless tuber tubing tucker-bag tudung tuffet tugboat tuille tulle tumble-dryer tumblebug tumbrel tumbril tumor
  tumulus tun tuna tunaburger tunicate tunnel tunny tup tupek tupik turaco turacou turakoo turban turbine turbofan
  turbogenerator turbojet turboprop turbot tureen turgor turnbuckle turnery turnover turnpike turnspit turnstile
  turnstone turntable turnup turret turtle turtledove turtleneck tusk tusker tussah tusseh tusser tussore tussur tutu
  tux tuxedo tv tv-antenna tweed tweeter tweezer twill twin-prop twin-propeller-plane twinflower twinjet twinkler
  twist twister twitter twitterer two-bagger two-baser two-by-four two-hitter two-piece two-seater twofer tympan
  tympani typewriter tyrannid tyrannosaur tyrannosaurus tyre tyrocidin tyrocidine tyrolean tyrothricin tzetze uakari
  udder udometer uintathere uke ukulele ulcer ulster ultracentrifuge ultramicroscope umbellifer umber umbrella unai
  unau underbodice undercarriage underclothes underclothing undercoat underdrawers underfelt underframe underfur
  undergarment underlay underlayment underpants underpart underpass underseal undershirt underskirt understructure
  underwear underwing undies unguent unguiculate ungulate unicycle uniform unitard univalve unmentionable upcast
  upholstery upstage uraninite urceole ureter urial urinal urn urochord urochordate urodele uropygium urus used-car
  utahraptor utensil vaccine vaccinum valance valdecoxib valerian valise valor valsartan valve vambrace vanadinite
  vancomycin vane vapor vaporiser vaporizer vaquita varan vardenafil variometer varment varnish vase vasoconstrictive
  vasoconstrictor vasodilative vasodilator vasopressor vat vault vaulting vector vedalia veery vehicle veil veiling
  vein velocipede velociraptor velodrome velour velours velvet velveteen veneer veneering venogram vent vent-hole
  ventail venthole ventilator ventriculus venturi veranda verandah verapamil verdin vermicide vermiculite vermifuge
  vernier veronal vertebrate vervet vesiculovirus vesper vespertilionid vespid vest vestibule vestiture vestment
  vesuvian vesuvianite vetchworm viaduct vial vibes vibraharp vibraphone vibrator vibrio vibrion vibrissa vicarage
  vicuna videocassette videodisc videodisk videotape viewfinder viewgraph vigor villa villus vinblastine vincristine
  vinegarroon vinery vineyard viol violin violoncello viomycin viper vireo virginal virion viroid virus virusoid
  viscacha viscometer viscosimeter vise visor vitellus vitrine vivarium viverrine vizor vizsla voile volary vole
  voltmeter volumeter volute vomer vomitive vomitory vorticella vouge voussoir vulcanite wader waders wafer wager
  waggon wagon wagon-lit wagtail wahoo wain wainscot wainscoting wainscotting waist waistband waistcloth waistcoat
  waiver wakeboard waldmeister walk-up walkie-talkie walkingstick walkover walkway walky-talky wall wallaby wallboard
  wallet walleye wallpaper walrus wampumpeag wand wandflower wapiti wardrobe wardroom ware warehouse warfarin warhead
  warmer warplane warragal warrigal warship warthog wash wash-and-wear washables washbasin washboard washbowl
  washcloth washhouse washrag washroom washstand washtub wasp wastebasket wastebin wastewater wasteweir watchband
  watchstrap watchtower water water-color waterbird waterbuck watercannon watercolor waterdog watered-silk waterfinder
  waterfowl waterpower waterscape waterskin waterwheel wattmeter waveguide waxflower waxwing ways wayside weakener
  weakfish weapon weaponry wearable weather weathercock weatherglass weatherstripping weathervane weave weaverbird
  webcam weber webfoot website webworm wedgie weed-whacker weedkiller weeds weevil weft weighbridge weir weka weldment
  wellpoint welter wester wether whacker whaleboat whalesucker wharf whatchamacallit whatchamacallum whatnot whatsis
  wheatear wheatworm wheel wheelbarrow wheelchair wheelhouse wheelwork whelk whelp wherry whetstone whicker whidah
  whiff whiffletree whinchat whip-scorpion whip-snake whipcord whippet whippletree whippoorwill whipsaw whipsnake
  whipstitch whipstitching whiptail whirligig whirlybird whisker whisper whist whitebait whitefish whitefly whitener
  whitetail whitethroat whitewater whiting whizbang whizzbang whooper whopper whorehouse whydah wick wicker wickerwork
  wicket wickiup wide-body widgeon widget wiener wig wigeon wigwam wikiup wildebeest wildflower willet willow-pattern
  willowware willpower wimble wimple wincey winceyette winch windbreak windbreaker windcheater windflower
  winding-clothes winding-sheet windjammer windlass windmill window windowpane windowsill windscreen windshield
  wineglass winepress winery wineskin winkle winter wire wirehair wirework wireworm wiring wisent wishbone withe
  withers wobbler wok wolffish wolfhound wolframite wollastonite wolverine wombat wood-creeper wood-frog wood-rat
  woodborer woodcarving woodchuck woodcock woodcreeper woodcut woodenware woodhewer woodlet woodlouse woodpecker
  woodscrew woodshed woodwind woodwork woodworm woof woofer wool woolen woollen wordfinder work-board work-clothes
  work-clothing work-shirt workbag workbasket workbench workboard workbox workhorse workhouse workings workpiece
  workplace workroom works workshop workstation worktable workwear worsted wrack wraparound wrapper wrapping wrasse
  wreath wreckage wreckfish wren wren-tit wringer wrist wristband wristlet wristwatch wrymouth wryneck wulfenite
  wurtzite xanthomonad xerox xylophone yacht yagi yak yardarm yarder yarmelke yarmulka yarmulke yashmac yashmak
  yataghan yawl yellowbird yellowfin yellowhammer yellowlegs yellowtail yellowthroat yo-yo yolk ytterbite yurt
  zalcitabine zaman zapper zarf zebra zebu zeolite zeppelin zidovudine ziggurat zikkurat zikurat zill zinger zinkenite
  zinnwaldite zipper zither zithern zoo zooflagellate zooid zoomastigote zoophyte zooplankton zori zoril zoster`);
