/**
 * What "will", "would" and "going to" make of a verb. With most verbs a subject that can choose tells what it means to do; these are the others.
 * Lemmas. Compiled for this project after the aspect classes of Vendler (1957) and VerbNet 3.x (states 47, experiencers 31, change of
 * calibratable state 45.6, suffering, obtaining 13.5.2, appearance 48), and from general knowledge of news English.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One is in the state or undergoes it ("will face questions", "would own 70 %", "shares will fall"): a forecast, whoever it is. */
export const UNDERGOING_VERBS: ReadonlySet<string> = words(`
  be become seem appear feel have own need know like love hate want hope believe think expect hear learn realize realise understand remember forget face suffer lose fall rise gain decline drop happen occur emerge result depend benefit
  cost owe receive earn inherit die survive struggle fail succeed prevail win exceed qualify deserve enjoy experience regret miss mean matter contain belong prove tend wonder worry fear recover surprise shock please disappoint last
  vary differ consist involve weigh total amount equal resemble represent reflect constitute comprise cause affect hurt harm damage undermine weaken stem derive arise ensue prompt trigger spark fuel exacerbate jeopardize jeopardise
  outweigh outnumber outlast trail lag stumble slip plunge plummet soar surge climb skyrocket dwindle shrink expire elapse perish collapse crumble evaporate vanish disappear dominate resonate backfire suffice hinge abound
  recognise recognize notice appreciate admire envy resent dread anticipate doubt suspect guess imagine suppose bet outperform underperform culminate coincide overlap intersect profit post
`);

/** They cause something: an undertaking when one who chooses does it to an object ("will end the subsidy"), a forecast otherwise ("the war will end"). */
export const CAUSATIVE_VERBS: ReadonlySet<string> = words(`
  make help change end increase boost strengthen lead allow enable force require turn grow threaten break improve double triple deepen ease bolster enhance diminish revive stabilise stabilize tighten intensify accelerate
`);

/** What one makes without having chosen it: "will make history". */
export const MADE_UNWILLED: ReadonlySet<string> = words('history sense difference mistake impact profit loss sound noise error fool dent headline money matter way mark');

/** Taken on with an office or a task ("will assume the post"); of other things one only has them ("will assume that"). */
export const DUTIES: ReadonlySet<string> = words('duty office post command control role responsibility presidency power title position chairmanship leadership job management mandate seat debt liability');

/** What a court hears by its own choice ("will hear the appeal"); other things one only comes to hear. */
export const PLEAS: ReadonlySet<string> = words('appeal case argument evidence testimony plea motion petition complaint application challenge claim dispute bid lawsuit suit');

/** An undertaking only in the mouth of the one who is to do it, or of who speaks for it ("we will find them", "he said they would get it back"). */
export const OWN_WORD_VERBS: ReadonlySet<string> = words(`
  see find get look come wait recall agree reach include say argue suggest note claim remind deal care listen
  annoy anger upset irritate frustrate frighten scare inspire thrill excite offend alarm bother delight impress infuriate reassure motivate embarrass haunt alienate energise energize galvanise galvanize shape define
`);

/** What somebody can only do by choice, so that even a passive without its agent is an undertaking ("will be sold", "would be paid"). */
export const DELIBERATE_VERBS: ReadonlySet<string> = words(`
  sell pay use split redeem issue offer spend invest build hold release publish announce launch distribute present install deploy withdraw appoint hire open close fund finance donate award submit introduce allocate transfer
  convert refund repay reveal unveil expand replace return restore provide deliver review send extend phase scrap abolish repeal cap limit exempt reduce cut increase raise lower double boost upgrade construct complete
  establish create set make undertake conduct commission engage invite consult identify develop implement roll trial test monitor assess evaluate examine investigate consider decide determine require ban prohibit restrict
  remove ease lift tighten strengthen broaden maintain retain keep continue protect secure guarantee ensure support encourage give grant allow permit target direct tie dedicate reserve earmark contribute match locate base
  house host staff train recruit employ administer manage oversee lead run operate coordinate co-ordinate convene organise organize schedule stage broadcast air screen show display exhibit auction list float merge acquire buy
  purchase demolish renovate refurbish repair rebuild redevelop modernise modernize relocate move ship transport fly bring take hand turn bury cremate inter lay ferry evacuate extradite deport free sign ratify table debate
  tackle address answer fix resolve settle negotiate discuss punish prosecute charge fine sue sack dismiss suspend promote name nominate elect swear inaugurate crown vaccinate treat quarantine isolate feed supply equip arm
  store dispose recycle collect gather compile analyse analyze archive translate print record film photograph dispatch mail post email notify inform divide share spread assign apportion rename rebrand retire cancel postpone
  delay drop halt stop end terminate discontinue wind shut reopen resume restart renew outline specify draft draw write read recite honour honor mark observe inspect search question interview guard patrol police enforce apply
  waive forgive underwrite insure lease rent licence license patent model design drill mine plant fell harvest breed cull shoot hunt vet certify approve adopt enact legislate amend codify bind serve feature
`);

/** Acts that stand on a calendar: others may tell them of somebody without speaking for him ("Rossi said Keller will visit Turin"). */
export const FIXTURE_VERBS: ReadonlySet<string> = words(`
  visit meet travel attend speak address host sign arrive leave depart return hold appear testify play perform headline open close launch debate deliver fly tour campaign address join chair preside vote decide rule announce release publish
  unveil present run compete race fight start begin resume coach sit stand hear
`);

/** Told of who or what undergoes them without anybody's having chosen it: "will be hit", "will be remembered". With the states and happenings above, they make no undertaking of a passive. */
export const SUFFERED_VERBS: ReadonlySet<string> = words(`
  hit kill injure wound hurt damage destroy strike see view regard perceive remember know call describe require need force compel oblige expect catch trap beat defeat outnumber overshadow dwarf interrupt disrupt delay compare measure
  surround fill follow bear base associate relate allow enable entitle surprise shock please tempt incline interest bore confuse mislead worry tell ask say believe think miss mean find lose leave stick drive draw inspire
  influence shape determine dominate mark haunt plague cause trigger reflect join replace complete make do welcome appreciate satisfy overwhelm exhaust bring reduce
`);
