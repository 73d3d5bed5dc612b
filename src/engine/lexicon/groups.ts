/**
 * Nouns for several people at once. Lower case.
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
