/**
 * Nouns for what serves and does not choose: what a plan, a law or a device "will" do is its function, whoever it is called after. Singular, lower case.
 * Source: WordNet 3.1's hyponyms of plan.n.01, law.n.01, agreement.n.01 and act.n.02 that news uses as subjects, chosen by hand for this project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const INSTRUMENTS: ReadonlySet<string> = words(`
  plan policy programme program scheme package measure investment upgrade project initiative study strategy bill act law reform deal agreement accord treaty budget proposal announcement commitment decision inquiry system app product technology
  tax increase cut change move step visit trip war vote debate speech statement report document rule regulation directive resolution order decree charter constitution clause provision amendment legislation contract merger sale offer
  acquisition restructuring effort attempt approach idea vision agenda platform manifesto pledge promise funding money loan grant subsidy payment boost drive push event result outcome victory defeat win loss crisis
  site road bridge railway tunnel pipeline dam building facility infrastructure development construction expansion extension work redevelopment trial test survey review audit exercise operation mission process procedure
  reaction response job task duty role purpose point way answer solution key problem challenge question option choice temptation instinct trick idea hope wish dream
  index standard target goal objective aim criterion condition support assistance aid help relief training education research science innovation growth trade
`);
