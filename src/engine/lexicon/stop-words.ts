/** The commonest words of running text in English and in the languages that a reader may open instead, lower case. Source: compiled for this project. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH_STOP_WORDS: ReadonlySet<string> = words(
  'the of and to in a is that for it was on with as be by at from this have has had are or an not but were they which you we he she his her their its ' +
  'been who would will said there when what if more than about after before into over up out no one all can could may should other some also only so ' +
  'them him our us my your i do did does how where while because through during between against under those these two first new such most',
);

/** By ISO 639-1 code. */
export const OTHER_STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', words('der die das und ist den von zu mit sich des auf für nicht ein eine einen einer eines dem auch im es dass wie nach bei aus um hat haben sind wird werden war wurde oder über noch nur vor durch als am er sie')],
  ['fr', words('le la les de des du et est un une en que qui dans pour pas sur au aux avec ce cette ces il elle ils par plus ne se sont son sa ses mais ont été être à d l qu c n s était leur nous vous comme')],
  ['es', words('el la los las de del que y en un una por con no se su sus para es al lo como más pero fue han ha este esta entre ya también son según desde sobre había muy cuando hasta ser dijo')],
  ['pt', words('o a os as de do da dos das que e em um uma para com não no na nos nas por se mais como mas foi ao à ele ela são seu sua ou quando muito já também está pelo pela disse entre ser ter')],
  ['it', words('il lo la i gli le di del della dei delle che e è un una in per con non si da al alla nel nella sono ha hanno anche come più ma dal dalla questo questa stato suo sua loro o su ed tra')],
  ['nl', words('de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij uit door naar heeft hebben werd wordt nog dan of hij ze zich tot deze meer over worden kan geen')],
  ['pl', words('w i z na do się nie że to jest o jak po od za ale przez jego oraz dla tym przed są był była było który która które tego być ze będzie może tylko już także')],
  ['sv', words('och i att det som en på är av för med den till inte om ett han de har vid kan från var så men ska eller under mot efter sig hade säger också')],
  ['da', words('og i at det er en til på der som for med de den af ikke et har om var han ved fra men kan vil så blev skal efter også mod eller sig')],
  ['fi', words('ja on ei se että oli hän mutta myös kun joka ovat kuin sen tai jos ole mukaan ovat olla jo vain sekä')],
  ['tr', words('ve bir bu da de için ile olarak daha çok olan en gibi kadar sonra ne ki ancak ise var göre her o')],
  ['ro', words('și în de la cu pe a din că nu este un o care mai pentru sa fi au fost ca prin sunt dar ce al ale')],
  ['cs', words('a v se na je že s z do o i to k ve pro za by ale si od po jako jsou podle při byl který také až')],
  ['hu', words('a az és hogy nem is egy van ez volt meg de csak már még mint el ha ki lesz után szerint')],
  ['id', words('yang dan di untuk dengan pada tidak ini dari dalam itu akan ke juga adalah oleh telah sebagai bisa karena ada mereka tersebut')],
  ['vi', words('và của là các trong được cho có không những một này đã với người để khi năm từ đến cũng vào')],
]);
