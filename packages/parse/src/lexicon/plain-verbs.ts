/**
 * Verbs that are neither nouns nor adjectives, so that their base form and their form in -s are verbs wherever they
 * stand. Source: WordNet 3.1 (Princeton University), index.sense: lemmas that it knows as verbs only and that its
 * tagged texts hold, without what other lists here have; and some of newspaper English that its texts lack.
 */
import { words } from './word-list.js';

const american = words(`abduct abet abhor abide abolish abound abridge abrogate abstain accede accentuate acclimatize
  accomplish accost accredit accrue acculturate accustom acquaint acquiesce acquit activate actuate adhere adjoin
  adjourn admix admonish adorn adsorb advertise aerosolize afflict afford aggravate agitate alienate allay alleviate
  allot allude alphabetize amass amaze amplify amputate amuse analyse analyze animize annihilate annoy antagonize
  anticipate appease append applaud apportion appraise appreciate arbitrate archaize arise arouse arraign arrange
  arrogate ascend ascertain ascribe aspire assail assassinate assemble assess assimilate astonish astound atone attain
  attune augment authenticate authorize automate avenge avert awaken backtrack balkanize banish baptize bask bawl
  beautify beckon befall befit befog befriend befuddle beget beguile behave behead behold behoove belabor belie bemoan
  berate beseech beset besiege besmirch bespeak bestow bethink betray bewail beware bewilder bewitch bide bilk blab
  blacken blaspheme blurt boggle breathe brighten browbeat burgeon bushwhack cajole calcify calculate calibrate
  calumniate canonize capitalize capitulate captivate carve castigate catechize categorize cater cavort cede centralize
  cerebrate certify chide choreograph circumscribe circumvent classify cleanse cleave clothe coalesce coddle codify
  coerce coexist cohere collaborate collate collide collude colonize commandeer commemorate commence commend commiserate
  communicate communize compel compensate compile complicate comply compose comprehend comprise compute conceal conceive
  conciliate concoct concur condense condone confer confess confide configure confine conform confound confuse congeal
  congratulate congregate conjoin conjure connote consign consolidate conspire constrict construe contaminate
  contemplate contradict contrive conventionalize converge convey convulse correspond corroborate corrode cosponsor
  counteract covet cower cram crave cremate cringe croon crucify crumble crumple crystallize culminate cultivate
  customize dabble dampen dangle darken daunt deaden debilitate debrief debunk deceive decelerate decentralize decertify
  decipher declaim decompose deduce deduct deepen defecate defer deflect defraud defray defrost defuse defy
  deglycerolize deign delete delimit delude delve demarcate demean democratize demolish demonize demonstrate demote
  demythologize denote depersonalize deplete deplore depose deprave depress deprive deride derive desecrate despise
  despoil destabilize destine detach detect deter deteriorate detest detonate detract detribalize devolve devour
  diagnose dialyze differentiate dignify digress dilate disabuse disagree disallow disappoint disapprove disarm
  disassemble disavow disbelieve disburse discern discontinue disenfranchise disengage disentangle dishearten
  disintegrate disinter dislodge dismantle dismember disobey disown dispel dispense disperse displace dispose disprove
  disqualify disrobe dissect dissemble disseminate dissipate dissuade distill distinguish distort distract disturb
  diverge diversify divert divest divulge domineer downplay dramatize dwell dwindle economize edify educate efface
  effectuate effloresce eject elapse elate elicit elucidate elude elute emanate emancipate embarrass embellish embezzle
  embitter embody embolden emboss embroider embroil emigrate emit empower emulate enact encamp encase enchant encipher
  enclose encroach encrust endear endow endure energize enervate engender engrave engross engulf enjoin enlarge enliven
  enmesh enrage enrich enrol enroll ensconce enshrine entertain enthrall enthrone entice entomb entrench entrust
  enumerate enunciate envelop envisage envision epitomize equate equilibrate equip eradicate erase err eschew espouse
  etch eulogize europeanize evade evaluate evaporate eventuate evict evoke exaggerate exalt exasperate excel excite
  excommunicate excoriate exemplify exert exhale exhort exonerate exorcise expedite expend expiate expound expunge
  extenuate exterminate extinguish extirpate extort extradite extrapolate extricate extrude exude fabricate falsify
  fascinate fasten fatten faze federalize feign felicitate fertilize finalize flatten flatter flocculate flog flout
  fluctuate fluoresce foreclose forego foreknow foresee foreshadow foreshorten forestall forgo formulate forsake
  forswear fortify fractionate fraternize frighten frizzle frogmarch furl furnish galvanize generalize germinate
  gesticulate gird glean glorify glycerolize gnash gnaw gratify gravitate grieve grovel guzzle gyrate hanker harass
  harden harshen hasten heal hesitate hibernate homogenize horrify hospitalize hover humanize humiliate hurtle hypnotize
  hypothesize idolize illuminate illumine illustrate imagine imbibe imitate immerse impair impale impart impeach impel
  imperil impersonate impinge implicate imprecate imprison improvise impute inaugurate incapacitate incarcerate incise
  inclose incubate inculcate indict indoctrinate indorse induce induct indulge infect infest infiltrate inflame inflate
  inflect infringe infuriate infuse ingest inhibit inject innovate inscribe instal instigate instill instruct insulate
  insure interact intercede interconnect interfere interlace internalize interpenetrate interpose interpret interrogate
  intersect intertwine interweave intimidate intone intrude intrust inure invalidate inveigh invent invert invoke
  iodinate irrigate irritate italicize itemize jeopardize juxtapose knead languish laud legalize legislate legitimize
  lengthen lessen liberalize liberate lighten liken lionize liquidate litigate loathe loiter loosen lurk lyophilize
  magnetize magnify malinger maltreat manipulate marinate materialize maximize meddle meditate memorize mesmerize
  metabolize metamorphose migrate militarize militate mingle minimize miscalculate miscarry misconstrue misinterpret
  misjudge mislay mislead mismanage misname misperceive misplace misread misrepresent mistreat misunderstand mitigate
  modernize modify moisten molest mollify monopolize mutilate mystify narcotize narrate nationalize naturalize navigate
  necessitate neutralize normalize notarize nourish nuzzle obey oblige obsess occlude offend officiate ogle omit oppress
  opt optimize orchestrate ordain originate ossify ostracize outclass outdistance outdo outdraw outface outfight outgrow
  outlive outmaneuver outmode outpace outperform outplay outrun outsmart outstrip outweigh overeat overemphasize
  overexpose overfill overhear overheat overindulge overpower overproduce overreach overreact overrule oversee
  overshadow overstate overstep overtake owe oxidise pacify pamper paralyze parch pare partake patronize peddle penalize
  perceive perish permeate perpetrate perpetuate persecute persevere personalize personify pertain perturb peruse
  pervade pester petrify philosophize pilfer placate poach polarize pollute populate portend portray practise pray
  preach prearrange precede preclude predate preisolate preoccupy prescribe preside presuppose prioritize prise
  privatize procrastinate procure proliferate promulgate pronounce propel prophesy proscribe prosper protrude publicize
  pulsate pulverize pummel punctuate pupate purify purloin quantify quash quell quench quicken radicalize ransack ratify
  rationalize reactivate readapt readjust reaffirm realign reap reappear rearrange reassail reassemble reassert reassign
  reawaken rebut recalculate recapitulate recede reclaim reclassify recollect reconcile recondition reconnoiter
  reconsider reconstruct reconvene reconvert recopy recoup recreate rectify recur recycle redden redecorate rededicate
  redeem redefine redeploy redesign redirect rediscover redistribute redouble reecho reelect reenact reenforce
  reestablish reevaluate reexamine refashion refinance refine refresh refuel refurbish refute regale regroup
  rehabilitate rehearse reignite reimburse reinstall reinstate reinterpret reinvent rejoice rejoin relace relearn
  relegate relent relinquish relive reload relyric remarry remember reminisce remodel remonstrate rename rend renounce
  reopen reorganize repay repent rephrase replant replenish replicate reproduce repudiate reread reschedule rescind
  reseal resent reshape reside resift resmudge resonate resound restart restate restock restrain resurface resurrect
  resuspend retaliate retie retrace retract retranslate reunite reuse revamp reverberate revert revile revisit
  revitalize revolutionize revolve ripen ritualize rive roam roleplay romanticize rotate roughen rouse rove sadden
  salivate satisfy saturate scandalize scarify scoot scrounge scrutinize secede seclude secrete secularize seep
  sensitize sentimentalize sequester sever sew sharpen shatter shelve shirk shorten shun sicken sidle sift signify
  simplify simulate situate skulk slacken slink slurp smite socialize soften solicit solidify soothe spang specialize
  specify spew spurn squander stabilize standardize sterilize stiffen stimulate stoke stow straighten strangle stratify
  streamline strew strive stun subdue subjugate submerge subscribe subside subsidize subsist substantiate subtend
  subtract subvert succumb suffice suffocate suffuse summarize summate sunder superimpose superintend supersede supplant
  supplicate suppose surmount surpass symbolize sympathize synchronize synthesize systematize tabulate tantalize teem
  televise tempt terminate terrify terrorize thicken thresh thrive tolerate totter transact transcend transcribe
  transfix transgress translate transmit transmute transpirate traumatize tweeze typify unclasp uncork uncurl underlie
  underperform underpin underrate understate underwrite undo unearth unfasten unfold unhitch unify universalize unlace
  unlash unleash unload unlock unmask unpack unravel unscramble unscrew unseat unsettle unsheathe unsolder unteach
  unthaw untie unwind unwire upend upholster upload upraise urbanize usurp utilize vacate vaccinate validate vanish
  vanquish veer venerate ventilate verify vex vibrate victimize vie vindicate visualize vivify vocalize vouch vouchsafe
  waive wander waylay wean weep wend wheedle whet whiten widen wield wither withhold withstand woo woolgather worsen
  wreak wreathe writhe yearn`);

/** realize, realise: both are in use. */
const british = american.filter((verb) => verb.endsWith('ize')).map((verb) => verb.replace(/ize$/, 'ise'));

/** Base forms. */
export const plainVerbs: readonly string[] = [...american, ...british];
