/**
 * Titles that stand before a name, lower case without full stop.
 * Source: compiled for this project from general knowledge of newswire style.
 */
export interface Title {
  readonly gender: 'female' | 'male' | null;
  /** `form`: a form of address or a rank, shown as the honorific. `office`: it also tells what the person is. */
  readonly type: 'form' | 'office';
  /** For plurals that stand before several names: "Sens. Smith and Jones". */
  readonly plural?: true;
}

const title = (type: Title['type'], gender: Title['gender'], words: string): [string, Title][] =>
  words.trim().split(/\s+/).map((w) => [w, { type, gender }]);

export const TITLES: ReadonlyMap<string, Title> = new Map([
  ...title('form', 'male', 'mr mister sir lord monsieur señor senor signor herr shri sri'),
  ...title('form', 'female', 'mrs ms miss dame lady mme madame mlle mademoiselle señora senora signora frau madam smt begum'),
  ...title('form', null, `
    mx dr doctor prof professor rev reverend hon fr msgr
    gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private adm admiral brig brigadier marshal
    cdr cadet petty supt superintendent insp inspector det detective constable pc trooper deputy-sheriff officer
    sheikh sheik imam ayatollah mullah maulana mufti rabbi swami ustad`),
  ...title('office', 'female', 'congresswoman councilwoman assemblywoman chairwoman spokeswoman alderwoman queen princess duchess baroness countess empress sister abbess'),
  ...title('office', 'male', 'congressman councilman assemblyman alderman king prince duke baron earl emperor father friar'),
  ...title('office', null, `
    president pres president-elect minister premier chancellor secretary undersecretary senator sen representative rep delegate del governor gov mayor
    ambassador amb councillor councilor councilmember councilperson commissioner speaker judge justice magistrate attorney atty sheriff coroner marshal
    pope cardinal archbishop bishop deacon pastor patriarch dalai chairman chairperson chair coach manager director editor ceo cfo coo cto
    leader chief lawmaker congressmember assemblymember solicitor counsel prosecutor spokesman spokesperson treasurer comptroller envoy vice-president
    warden dean provost rector sultan emir crown tsar viceroy chaplain consul prefect taoiseach tánaiste tanaiste`),
  ...([['messrs', 'male'], ['drs', null], ['sens', null], ['reps', null], ['govs', null], ['gens', null], ['senators', null], ['representatives', null],
    ['presidents', null], ['ministers', null], ['governors', null], ['justices', null], ['profs', null]] as const)
    .map(([word, gender]): [string, Title] => [word, { type: word === 'messrs' || word === 'drs' ? 'form' : 'office', gender, plural: true }]),
]);

/** Titles that are family or place names as often: titles only where the name behind them has room for nothing else ("King Charles"; not "Stephen King"). */
export const TITLES_OR_NAMES: ReadonlySet<string> = new Set(
  'king prince duke earl baron pope bishop judge major dean marshal marshall abbot chancellor deacon private general sister father justice chief coach lady lord sultan dr chair del sheikh crown speaker miss queen manager'.split(' '),
);

/** Ends of names: "Jr.", "III". */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq', 'qc', 'kc', 'mp', 'mep', 'msp', 'obe', 'cbe', 'mbe']);

/** Lower-case pieces inside a personal name: "Ludwig van Beethoven", "Osama bin Laden", "Charles de Gaulle". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'du', 'la', 'le', 'bin', 'ibn', 'bint', 'al', 'el', 'ul', 'ur', 'ould', 'ter', 'ten', 'zu', 'af', 'av', 'y', 'e', "d'", 'san', 'abu', 'ben',
]);

/** Letters behind a name that are no part of it: "Rosalind Pike KC". */
export const POST_NOMINALS: ReadonlySet<string> = new Set('kc qc mp mep msp ms md phd obe cbe mbe esq cpa rn dds frs jp'.split(' '));

/** Titles that stay when only one name follows: "Lord Penhallow", "Pope Francis". */
export const TITLES_IN_NAMES: ReadonlySet<string> = new Set('lord lady king queen prince princess pope emperor sultan emir baroness duke duchess'.split(' '));

/** Particles that only names of people have inside: those of `PARTICLES` without the articles that places have too. */
export const NOBILIARY: ReadonlySet<string> = new Set('van von bin ibn bint ould zu abu ben der den'.split(' '));
