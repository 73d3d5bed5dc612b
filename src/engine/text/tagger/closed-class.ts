/**
 * The words of English that take no new members, and auxiliaries, with the Penn tags that each may have, likeliest first.
 * Source: compiled for this project after the Penn Treebank's tagging guidelines (Santorini 1990).
 */
export const CLOSED_CLASS = `
DT: the a an this these those each every another some any no
DT CC RB: either neither
DT CC: both
DT PDT RB: all
PDT DT NN JJ RB: half
JJ PDT: such
JJ PDT NN: many
IN DT WDT RB: that
WDT: which whichever
WP WDT: what whatever
WP: who whom whoever
WP$: whose
WRB: when where why how whenever wherever however
EX RB: there
TO: to na
PRP: i you he it we they me him us them myself yourself himself herself itself ourselves yourselves themselves she one's 'em oneself hers ours theirs yours y'all
PRP$ PRP: her
PRP$: my your its our their his
PRP NN: mine
RB: not n't n’t never also too very quite rather soon perhaps maybe instead already always often sometimes almost nearly ever again here now then thus therefore nevertheless meanwhile moreover furthermore otherwise indeed away together apart aside forward abroad elsewhere somewhere nowhere anywhere everywhere ago twice
CC: and or nor &
CC IN RB: but
CC RB IN: plus
RB CC: yet
IN: of from with into at for during against among amongst between without despite towards toward upon whether if because although unless until beyond amid amidst beside besides onto till versus vs vs. v. lest whereas unlike albeit alongside
IN RB: above below before after since within inside outside behind near beneath underneath throughout aboard though
JJ NN IN RB: past
IN RB RP: by about around along across through
IN RP RB: on in over off
IN RP RB VBP: up
RP IN RB: out
RB RP IN: down
RB RP JJ NN VB: back
IN NN: per via minus
IN JJ: except
IN NN VB VBP: while
IN NN JJ: opposite
IN VB VBP JJ NN: like
IN JJ NN: than
IN RB: as
RB IN: so once
NN: something anything nothing everything someone anyone everyone nobody somebody anybody everybody none
CD NN PRP: one
CD: zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
CD JJ NN VB VBP: second
NN CD: dozen
NNS: dozens hundreds thousands millions billions trillions tens
JJ RB: first third
JJ: fourth fifth sixth seventh eighth ninth tenth several other certain various only
JJ VB: own
JJ RB: early late much far likely enough
JJ RB VB: last
JJ IN RB: next
JJR RBR: more
JJR RBR: less
JJS RBS RB: most
JJS RBS: least
JJ NN: few
MD: would could should must shall might cannot 'll ought 'd've
MD NN VB VBP: will
MD: may
MD NN VB VBP: can
VB VBP MD NN: need
MD VB VBP: dare
MD VBD: 'd
MD: ca wo sha
VBP: 'm 're am ain ai are
VBP VB: 've have do
VBZ POS PRP: 's
VBZ: is has does
VBD: was were did
VBD VBN: had
VBN: been
VB: be
VBG NN: being
VBG: having
VBG NN: doing
VBN JJ RB: done
UH: oh yes yeah ah hello hey ok okay please
UH RB JJ: no-one
RB NN UH JJ VB VBP: well
RB JJ: even still just only
RBR JJ RB: later
RB RBR: sooner
NN RB: today tomorrow yesterday tonight
POS: '
`;
