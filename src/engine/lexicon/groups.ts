/**
 * Nouns for several people at once, and for texts that "say" something. Lower case.
 * Source: compiled for this project from general knowledge; widened by counting the heads of attribution sources in the training part of PolNeAR.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plural or collective without a singular of their own among the nouns for people. */
export const COLLECTIVES: ReadonlySet<string> = words(`
  people police authorities public media press crowd audience staff crew family families community troops forces military enforcement leadership side sides party parties majority minority generation youth youths elite base group pair duo trio
  couple men women children folks electorate team jury panel members others many some several both most few all half third two-thirds clergy personnel faithful men women insiders ranks hopefuls contenders elders
  superdelegates millennials evangelicals latinos hispanics blacks whites african-americans muslims christians jews catholics americans gop rank-and-file opposition left right crowd mob gang camp circle
  percent
`);

/** Texts and inquiries that stand as the source of what they tell. */
export const DOCUMENTS: ReadonlySet<string> = words(`
  report statement study survey poll letter email e-mail memo memorandum document documents article book bulletin release communique communiqué declaration ruling verdict opinion order lawsuit suit complaint affidavit indictment filing petition
  transcript tweet post message note blog paper editorial column story account review audit analysis assessment research data figures statistics records record index census law constitution treaty agreement resolution bill act
  text draft manifesto brochure website site page ad advertisement video recording tape headline sign poster caption label review inquiry investigation probe testimony speech interview announcement advisory warning forecast estimate estimates
  projection exit-poll polling polls results findings evidence sources minutes biography profile obituary dossier file files cable cables log invoice contract motion brief decree edict notice pamphlet leaflet
`);
