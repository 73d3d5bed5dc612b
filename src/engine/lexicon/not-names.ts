/**
 * Capitalised words that begin or make no name of a speaker: calendar, forms of address, things on the net.
 * Source: compiled for this project from general knowledge.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter christmas easter ramadan thanksgiving halloween passover hanukkah diwali eid yom lent
  i a an the he she it we you they this that these those his her its our your their my who what when where why how which there here
  and or but if as at by for from in into of on to with not no yes so then than
  internet web tv dvd cd pc am pm gmt bst est edt pst pdt cst cdt utc ad bc covid covid-19 hiv aids dna rna gps id ok q&a vs
  mr. god
  http https www com photo image updated video click advertisement subscribe follow getty read related share
`.trim().split(/\s+/));
