/**
 * Words that say little of what is undertaken: two tellings that share only these are not of one act. Lower case.
 * Source: the closed classes of English, and the light verbs of Jespersen's grammar (1942) with their like in news, compiled for this project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const LIGHT_WORDS: ReadonlySet<string> = words(`
  the a an to of and in on for with by at its his her their our my your that this these those it they them he she him we us i me you be been being is are was were am as all up into from or not no never will would shall can
  could may might must should do does did done so if when while before after until by than then there here who which what where how also more most less least very any some each every both either other another own same such
  about over under out off down through between against within without towards toward upon during since per about again still only just even
  make makes made making take takes taking took taken give gives giving gave given have has had having get gets getting got go goes going put puts keep keeps keeping kept let lets do help work working continue continues continuing
  start begin bring provide further new next soon ensure
  one two three first second last year years month months week weeks day days time
`);
