/**
 * Nouns for people: what somebody is by office, work, kinship or part in a story. Singular, lower case.
 * Source: compiled for this project from general knowledge; widened by counting the heads of attribution sources in the training part of PolNeAR.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Offices and jobs: what stands in "the ___ of Northfield" or before a name. */
const OFFICES = words(`
  accountant activist actor administrator adviser advisor advocate aide academic agent ambassador analyst anchor announcer anthropologist archaeologist archbishop architect artist assistant
  astronaut astronomer athlete attache attorney auditor author banker barrister biologist bishop blogger boss broadcaster broker builder businessperson campaigner candidate captain cardinal
  caretaker celebrity ceo cfo chair chairman chairperson champion chancellor chaplain chef chemist chief cleric clerk co-author co-chair co-founder co-owner co-host coach colonel columnist comedian comic commander commentator
  commissioner composer comptroller conductor congressman congressmember conservationist constable consul consultant contender contractor contributor controller coo coordinator coroner
  correspondent councillor councilman councilmember councilor counsel counselor counsellor critic cto curator dean defender delegate dentist deputy designer detective developer dictator diplomat director
  dissident doctor driver ecologist economist editor editor-in-chief educator emperor employee engineer entrepreneur envoy epidemiologist examiner executive expert farmer father-in-law filmmaker
  financier finalist firefighter fisherman founder front-runner frontrunner fugitive geologist general goalkeeper governor guard guitarist head headmaster headteacher historian host
  imam inspector instructor interpreter investigator investor journalist judge justice jurist king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate
  major manager marshal mathematician mayor mechanic mediator medic member meteorologist midfielder midwife minister mogul moderator monarch musician narrator negotiator neurologist neurosurgeon
  nominee novelist nurse officer official ombudsman operative operator organiser organizer owner painter paramedic partner pastor pathologist patriarch pediatrician penitent performer philanthropist philosopher
  photographer physician physicist pilot player playwright poet policeman politician pollster pope postmaster preacher premier president president-elect presidency presenter priest prime-minister
  principal producer professor programmer promoter prosecutor provost psychiatrist psychologist publicist publisher pundit rabbi rapper rector regulator reporter representative republican researcher
  retiree ringleader scholar scientist screenwriter sculptor secretary secretary-general senator sergeant sheikh sheriff singer sociologist soldier solicitor solicitor-general songwriter speaker specialist
  spokesman spokesperson staffer statesman statistician stockbroker strategist striker student supervisor superintendent supplier surgeon surrogate tactician taoiseach teacher technician theologian therapist titan trader trainer
  translator treasurer trustee tsar tutor tycoon undersecretary under-secretary usher vendor veteran vice-chair vice-chairman vice-president veterinarian viceroy virologist warden watchdog whistleblower whistle-blower winemaker
  worker wrestler writer zoologist czar counterpart successor predecessor incumbent hopeful challenger chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman businessman newsman anchorman
  vice-premier staff-general trombonist drummer bassist cyclist boxer golfer swimmer sprinter skier skater footballer cricketer batsman bowler pitcher quarterback linebacker receiver manager-general midfield
  ex-president ex-minister ex-wife ex-husband postdoc attendee organist cellist violinist pianist bartender barista baker butcher cashier trucker janitor electrician plumber carpenter
`);

const FEMALE = words(`
  woman girl lady mother wife daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend fiancee fiancée bride queen princess duchess actress waitress hostess heiress businesswoman
  spokeswoman chairwoman congresswoman councilwoman policewoman saleswoman stateswoman noblewoman assemblywoman alderwoman mother-in-law sister-in-law daughter-in-law ex-wife schoolgirl nun goddess mom mum grandma godmother
  ballerina landlady headmistress sportswoman congresswomen chairlady comedienne businesswomen showgirl housewife mistress
`);
const MALE = words(`
  man boy gentleman father husband son brother uncle nephew grandfather grandson stepfather stepson widower boyfriend fiance fiancé groom king prince duke businessman spokesman chairman congressman councilman policeman
  salesman statesman nobleman assemblyman alderman father-in-law brother-in-law son-in-law ex-husband schoolboy monk waiter host dad grandpa godfather headmaster landlord sportsman fisherman cameraman frontman
  councilmen vice-chairman anchorman newsman guy
`);
/** People told by their part in the story or by kinship. */
const PERSONS = words(`
  person individual man woman boy girl child kid baby infant toddler teenager teen youth adult suspect victim witness defendant plaintiff accused gunman shooter attacker assailant bomber killer murderer robber thief hijacker hacker kidnapper
  survivor resident neighbor neighbour tourist passenger patient inmate prisoner detainee convict offender immigrant migrant refugee protester protestor demonstrator voter citizen taxpayer customer consumer client shopper user reader viewer
  viewer visitor guest fan supporter backer follower opponent rival enemy ally colleague friend buddy pal boss roommate classmate teammate relative cousin sibling parent spouse couple source insider outsider observer bystander onlooker passerby
  caller listener speaker applicant participant attendee donor buyer seller tenant homeowner commuter motorist pedestrian cyclist hiker climber diver pensioner hostage militant rebel terrorist extremist insurgent fighter jihadist separatist smuggler dealer
  billionaire millionaire heir native newcomer believer skeptic sceptic conservative liberal progressive socialist communist democrat republican nationalist loyalist moderate independent libertarian feminist vegetarian
  somebody someone anybody anyone everybody everyone nobody guy folk lady gentleman mother father son daughter husband wife brother sister
  superdelegate delegate elector foe detractor defector hero villain star legend icon genius mastermind runner-up winner loser graduate alumnus apprentice intern volunteer recruit trainee freshman sophomore junior senior
  interviewer interviewee respondent commenter poster petitioner complainant appellant claimant juror accuser perpetrator culprit
  scout ranger sailor airman marine troop crewman crewmember astronaut pundit expat exile lifer
`);

const gendered = new Map<string, 'female' | 'male' | null>();
for (const w of [...OFFICES, ...PERSONS]) gendered.set(w, null);
for (const w of FEMALE) gendered.set(w, 'female');
for (const w of MALE) gendered.set(w, 'male');
gendered.set('host', null);
gendered.set('guy', 'male');

/** Nouns for one person, with the gender that the word itself tells. */
export const PERSON_NOUNS: ReadonlyMap<string, 'female' | 'male' | null> = gendered;

/** Those that name an office or occupation, and so may stand before a name or be somebody's role. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...OFFICES, 'spokeswoman', 'chairwoman', 'congresswoman', 'actress', 'businesswoman', 'queen', 'princess', 'king', 'prince', 'billionaire', 'millionaire', 'star', 'democrat', 'republican', 'fighter', 'resident', 'graduate', 'volunteer', 'suspect', 'victim', 'witness', 'defendant', 'plaintiff', 'gunman', 'rival', 'ally', 'opponent', 'supporter', 'donor', 'colleague', 'friend', 'marine', 'winner', 'native', 'independent', 'conservative', 'liberal']);

/** Held by one at a time in an office: "the president" is the one whom the article named so. */
export const RELATIONS: ReadonlySet<string> = new Set(words(`
  wife husband spouse mother father parent son daughter brother sister sibling uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter widow widower boyfriend girlfriend fiance fiancee partner ex-wife ex-husband
  friend ally colleague neighbor neighbour lawyer attorney spokesman spokeswoman spokesperson aide adviser advisor assistant agent rival opponent challenger predecessor successor counterpart boss deputy teammate coach manager
  mom mum dad stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law running-mate mate supporter backer critic follower surrogate strategist team office campaign family staff camp administration government cabinet
  company party group foundation firm organization organisation ministry department agency
`));

/** Words inside a role before its head: "foreign minister", "deputy chief of staff", "vice president". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(words(`
  foreign prime deputy vice first second former ex- acting assistant associate senior chief interim interior defense defence finance health home justice education energy environment trade labor labour agriculture transport
  transportation commerce culture state general attorney economic economy national political presidential republican democratic majority minority opposition executive managing campaign communications press public police army navy
  military intelligence security senate house congressional federal supreme high district county city regional global financial operating technology research head team party union government white legal science editorial policy
  external internal affairs information media tourism sports development planning local special top retired late outgoing incoming current then longtime veteran ruling principal lead crown staff field fire spiritual lady
  permanent cabinet shadow joint co- junior royal gubernatorial vice-presidential socialist conservative liberal leading would-be two-time onetime one-time newly-elected
`));

/** Nouns for family and for the other side of a relation: whose they are says nothing of whom they speak for. */
export const KIN: ReadonlySet<string> = new Set(words(`
  wife husband spouse mother father parent son daughter brother sister sibling uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter widow widower boyfriend girlfriend fiance fiancee ex-wife ex-husband
  mom mum dad stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law friend neighbor neighbour rival opponent challenger critic enemy fan
`));

/** Nouns for people that name no office or work: shown as nobody's role. */
export const NO_OFFICES: ReadonlySet<string> = new Set([...KIN, ...words(`
  man woman boy girl child person individual guy lady gentleman resident citizen native democrat republican conservative liberal progressive socialist nationalist libertarian independent supporter backer follower member one
  favourite favorite winner loser leader-in-waiting victim suspect witness defendant plaintiff colleague ally counterpart predecessor successor somebody nobody star face name figure
`)]);
