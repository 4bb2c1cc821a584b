/**
 * Verbs of news prose, to tell a clause from a noun phrase. Reporting verbs are in cues.ts and harm verbs in the claims' lexicon;
 * here is the rest. Regular forms are made by rule. Source: own list (the commonest verbs of newspaper English).
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Base forms of regular verbs. */
export const regularVerbs = words(`abandon absorb abuse accept accompany achieve acquire act adapt adopt advance affect agree aim allow
  amount appear apply appoint approach approve arrest arrive assault assist assume attach attack attempt attend attract avoid award
  back balance ban base battle belong benefit block bomb borrow brief broaden cancel capture care carry cause celebrate change charge
  chase check choose clash clear climb close collapse collect combine commit compare compete complete concern conduct connect consider
  consist constitute contact contain contend continue contribute control convert convict cooperate cope cost counter cover crash
  create cross damage date deal decide declare decline decrease defeat defend define delay deliver demand depend deploy describe deserve design
  destroy detain determine develop die differ direct disappear discover discuss dismiss display distribute dominate donate
  double doubt download drag drop earn ease edit elect emerge employ enable encounter encourage end endorse enforce engage enjoy ensure
  enter erupt escalate escape establish estimate evacuate examine exceed exchange execute exercise exist expand expect experience explode
  explore export expose extend face fail favor favour fear feature file fill finish fire fix flee focus follow force form fuel function fund
  gain gather generate govern grant guarantee guard handle happen harm help hire hope host hurt identify ignore impact implement import
  impose improve include increase indicate influence inform inherit injure install intend intensify intervene introduce invade invest
  investigate invite involve issue join judge jump kidnap kill lack land last launch lead lift limit link list listen live lobby locate lock
  look lower maintain manage march mark marry match matter measure merge mount move murder name need negotiate nominate
  obtain occupy occur offer open operate oppose order organise organize oust overcome own pack participate pass perform permit persuade
  pick place plan play plunge police pose possess postpone pour practice prepare present preserve press prevail prevent produce prohibit
  promote prompt propose prosecute protect protest prove provide provoke publish pull punish pursue push qualify raid raise reach
  react realize realise receive recognise recognize recover recruit reduce refer reflect refuse regain regard register regulate reject relate
  release rely remain remove renew rent repair replace represent request require rescue resemble reserve resign resist resolve respect
  respond restore restrict result resume retain retire return reveal reverse review revive risk rule rush sail sanction save scatter
  schedule search secure seek seem seize select separate serve settle share shell shift shoot sign slow smuggle solve spark
  sponsor spread start state stay step stop storm strengthen stretch strike struggle study submit succeed suffer suit supply support suppress
  surge surprise surrender surround survive suspect suspend sustain switch tackle target tend test threaten tie top torture total touch
  trade train transfer transform travel treat trigger trust try turn unite unveil urge use value vary view violate visit vote wait
  walk want warm warrant wash waste watch weaken weigh welcome win wish withdraw witness work worry wound wrap yield
  accelerate accommodate accumulate adjust administer admire advocate align allocate alter amend apprehend ask assign attribute await
  bar boost boycott brand breach break-up burn bury cast cease circulate cite clean coincide confront conquer consult consume convene
  cool crack craft crush curb curtail debate decorate dedicate degrade delegate depart depict deport derail descend devastate devote diminish
  disable disband discourage disrupt dissolve divide dock drain drift drown dub dump echo elevate eliminate embark embrace encompass
  endanger enhance enlist ensue entitle erode evolve exacerbate exclude exhaust expel expire exploit facilitate fade flow foster
  free freeze frustrate fulfil fulfill gauge grab grip halt haul heighten hinder hit honor honour house ignite impede incite incur inflict
  inhabit initiate inspect inspire insult integrate interrupt isolate jail justify kick labour labor lapse lend linger loom loot lure
  mediate mobilise mobilize monitor motivate mourn negate nurture obstruct offset outline outnumber overthrow overturn overwhelm patrol
  pave penetrate persist pledge plead plot ponder prefer presume proceed profit progress project prolong quit rally rank reassure rebuild
  receive reckon reform reinforce relax relieve relocate render repeal repel replace repress resettle retreat retrieve rid rob
  sack sacrifice scale scrap shelter shield shock shrink shut signal skip slam slash slip sneak soar spill spur stage stall starve steer
  stem stir strain strip subject sue summon supervise swear sweep tighten topple toss trace track transport trap triple uncover undergo
  undermine undertake uphold uproot vow`);

/** base past participle(s), irregular; the -s and -ing forms are made by rule. */
export const irregularVerbs: readonly (readonly [string, ...string[]])[] = `arise arose arisen|become became become|begin began begun|bend bent|bet bet|
  bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|
  buy bought|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|
  drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|
  forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|
  go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|
  lead led|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|mislead misled|overcome overcame|oversee oversaw overseen|overthrow overthrew overthrown|
  pay paid|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|see saw seen|seek sought|
  sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|
  sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|split split|spread spread|stand stood|
  steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|
  teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|
  undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withstand withstood|write wrote written`
  .split('|').map((row) => row.trim().split(/\s+/) as [string, ...string[]]);
