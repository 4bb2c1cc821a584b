/**
 * Verbs of news prose, to tell a clause from a noun phrase. Reporting verbs are in cues.ts, harm verbs in the claims'
 * lexicon; here is the rest, and what is irregular of all. Source: own list (the commonest verbs of newspaper English).
 */
import { phrases, words } from './word-list.js';

/** Base forms of regular verbs, whose other forms are made by rule: see inflect.ts. */
export const regularVerbs = words(`abandon absorb abuse accelerate accept accommodate accompany accumulate achieve
  acquire act adapt adjust administer admire adopt advance advocate affect agree aim align allocate allow alter amend
  amount appear apply appoint apprehend approach approve arrest arrive ask assault assign assist assume attach attack
  attempt attend attract attribute avoid await award back balance ban bar base battle belong benefit block bomb boo
  boost borrow boycott brand breach break-up brief broaden bury cancel capsize capture care carry cast cause cease
  celebrate challenge change charge chase check cheer circulate cite clash clean clear climb close coincide collapse
  collect combine commit compare compete complete concern conduct confront connect conquer consider consist constitute
  consult consume contact contain contend contest continue contribute control convene convert convict cool cooperate
  cope counter cover crack craft crash create credit cross crush curb curtail damage date debate debut decide declare
  decline decorate decrease dedicate defeat defend define degrade delay delegate deliver demand depart depend depict
  deploy deport derail descend describe deserve design destroy detain determine devastate develop devote die differ
  diminish direct disable disappear disband discourage discover discuss dismiss display dispute disrupt dissolve
  distribute divide dock dominate donate double doubt download drag drain drift drop drown dub dump earn ease echo
  edit elect elevate eliminate embark embrace emerge employ enable encompass encounter encourage end endanger endorse
  enforce engage enhance enjoy enlist ensue ensure enter entitle erode erupt escalate escape establish estimate
  evacuate evolve exacerbate examine exceed exchange exclude execute exercise exhaust exist expand expect expel
  experience expire explode exploit explore export expose extend face facilitate fade fail favor favour fear feature
  file fill finish fire fix flood flow focus follow force form foster free frustrate fuel fulfil fulfill function fund
  gain gather gauge generate gesture govern grab grant greet grip guarantee guard halt handle happen harm haul
  heighten help highlight hinder hire honor honour hope host house identify ignite ignore impact impede implement import impose
  improve incite include increase incur indicate infer inflict influence inform inhabit inherit initiate injure
  inspect inspire install insult integrate intend intensify interrupt intervene introduce invade invest investigate
  invite involve isolate issue jail jeer join judge jump justify kick kidnap kill labor labour lack land lapse last
  launch lift limit linger link list listen live lobby locate lock look loom loot lower lure maintain manage march
  mark marry match matter measure mediate merge mobilise mobilize monitor motivate mount mourn move murder name need
  negate negotiate nominate nurture obstruct obtain occupy occur offer offset open operate oppose order organise
  organize oust outline outnumber overturn overwhelm own pack participate pass patrol pave penetrate perform permit
  persist persuade pick place plan play plead pledge plot plunge police ponder pose possess postpone pour practice
  prefer prepare present preserve press presume prevail prevent probe proceed produce profit progress prohibit project
  prolong promote prompt propose prosecute protect protest provide provoke publish pull punish pursue push qualify
  raid raise rally rank rattle reach react realise realize reassure rebuild recapture receive reckon recognise
  recognize recover recruit reduce refer reflect reform refuse regain regard register regulate reinforce reject relate
  relax release relieve relocate rely remain remove render renew rent repair repeal repel replace represent repress
  request require rescue resemble reserve resettle resign resist resolve respect respond restore restrict result
  resume retain retire retreat retrieve return reveal reverse review revive rid risk rob rout rule rush sack sacrifice
  sail sanction save scale scatter schedule score scrap search secure seem seize select separate serve settle share
  shell shelter shield shift shock sign signal skip slam slash slip slow smuggle sneak soar solve spark spill sponsor
  spur stage stall start starve state stay steer stem step stir stop storm strain stream strengthen stretch strip
  struggle study subject submit succeed sue suffer suit summon supervise supply support suppress surge surprise
  surrender surround survive suspect suspend sustain switch tackle target tend test thrash threaten tie tighten top
  topple torture toss total touch tour trace track trade trail train transfer transform transport trap travel treat
  trigger triple trust try tumble turn uncover undermine unite unveil uproot urge use value vary veto view violate
  visit vote vow wait walk want warm warrant wash waste watch wave weaken weigh welcome wince wish witness work worry
  wound wrap yield`);

/** Base, past and, where it is another, participle of irregular verbs. */
export const irregularVerbs = phrases(`arise arose arisen|awake awoke awoken|beat beat beaten|
  become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|
  break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned burnt|burst burst|buy bought|
  catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|
  draw drew drawn|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|
  fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
  grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|
  know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let let|lie lay lain|lose lost|make made|
  mean meant|meet met|mislead misled|overcome overcame|overrun overran overrun|oversee oversaw overseen|
  overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quip quipped|
  quit quit|read read|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|
  see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown|
  shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|
  speak spoke spoken|speed sped|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|
  sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|
  take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|
  undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|
  wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withstand withstood|write wrote written`)
  .map((row) => row.split(' ') as [string, ...string[]]);

/** Forms that are participles and nothing else: "taken", "written"; neither "held" nor "come". */
export const participlesOnly: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap(([base, past, participle]) => (participle === undefined || participle === base || participle === past ? [] : [participle])),
);
