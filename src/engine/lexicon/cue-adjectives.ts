/** Adjectives of saying, knowing, feeling and wanting that take a content: "confident that", "sceptical of", "eager to". Collected by hand. */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(
  `adamant afraid agnostic alarmed ambivalent angry annoyed anxious apologetic apprehensive ashamed assured aware bitter bullish careful cautious certain clear
  comfortable complimentary concerned confident conscious content convinced critical curious cynical defensive delighted determined disappointed dismissive distrustful
  doubtful dubious eager emphatic encouraged enthusiastic excited fearful firm fond frustrated furious glad grateful guarded happy hesitant hopeful hostile
  ignorant impatient impressed inclined insistent intent interested keen leery mad mindful mute negative nervous noncommittal open opposed optimistic outspoken
  pessimistic pleased positive proud quiet ready receptive relieved reluctant resentful resolute sad satisfied scathing sceptical scornful shocked silent skeptical sorry
  supportive sure surprised suspicious sympathetic thankful tired unapologetic unaware uncertain unclear uncomfortable unconvinced undecided uneasy unhappy unsure unwilling
  upbeat upset vague vocal wary willing worried`.split(/\s+/),
);
