/**
 * Irregular verbs: base, past, participle; a slash parts forms that live side by side. Prefixed ones ("withdrew",
 * "overtook") stand with the others so that nothing is guessed.
 * Source: compiled for this project from general knowledge of English.
 */
const TABLE = `
beget begot begotten|browbeat browbeat browbeaten|cleave cleft cleft|forbear forbore forborne|forego forewent foregone|forswear forswore forsworn|hamstring hamstrung hamstrung|hew hewed hewn|inlay inlaid inlaid
interweave interwove interwoven|mislay mislaid mislaid|misspend misspent misspent|outdraw outdrew outdrawn|outspend outspent outspent|overhang overhung overhung|overlay overlaid overlaid|overpay overpaid overpaid|oversell oversold oversold
overshoot overshot overshot|smite smote smitten|sneak snuck snuck|spellbind spellbound spellbound|strew strewed strewn|unbind unbound unbound|intercut intercut intercut
abide abode/abided abode/abided|arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten
become became become|befall befell befallen|begin began begun|behold beheld beheld|bend bent bent|beset beset beset
bestride bestrode bestridden|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst
bust bust bust|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk
drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
fit fit fit|flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast forecast
foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input input|keep kept kept
kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
misread misread misread|misspell misspelt misspelt|mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mown
offset offset offset|outbid outbid outbid|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold|overcome overcame overcome
overdo overdid overdone|overhear overheard overheard|override overrode overridden|overrun overran overrun|oversee oversaw overseen
oversleep overslept overslept|overspend overspent overspent|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid
plead pled pled|prepay prepaid prepaid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast|redo redid redone
remake remade remade|rend rent rent|repay repaid repaid|reread reread reread|rerun reran rerun|resell resold resold|reset reset reset|retake retook retaken|retell retold retold
rethink rethought rethought|rewind rewound rewound|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown
speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|sweat sweat sweat|sweep swept swept|swell swelled swollen
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
tread trod trodden|undergo underwent undergone|underlie underlay underlain|underpin underpinned underpinned|understand understood understood|undertake undertook undertaken
underwrite underwrote underwritten|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
wed wed wed|weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
underpay underpaid underpaid|waylay waylaid waylaid|outgun outgunned outgunned|wring wrung wrung|write wrote written
`;

export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = TABLE.trim().split(/[\n|]/).map((entry) => {
  const [base, past, participle] = entry.split(' ');
  return { base: base!, past: past!.split('/'), participle: participle!.split('/') };
});
