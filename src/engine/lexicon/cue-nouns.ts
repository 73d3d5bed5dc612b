/**
 * Nouns that attribute what stands beside them: "his claim that", "criticism of", "in her view". Collected from grammars of reported
 * speech (shell nouns, Schmid 2000) and from what the cues of PolNeAR's training part have for heads; single words only.
 */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `accusation acknowledgement acknowledgment admission advice advocacy allegation allegations announcement answer anxiety apology appeal approval argument assertion assessment
  assumption assurance attack attitude attribution backing belief bid blame blast boast call calls case caution challenge chant charge claim comment commitment
  complaint complaints concern concerns concession conclusion condemnation confession confidence confirmation consensus contention conviction critic critics criticism criticisms
  critique cry debate decision declaration defense defence demand denial denunciation depiction description desire determination disagreement disapproval disclosure
  discussion disdain dismissal doubt doubts endorsement estimate evidence excuse expectation explanation fear fears feeling finding findings forecast frustration goal guess
  hint hope hopes hostility idea implication indication insistence intent intention interpretation invitation judgment judgement lament lie mention message motto note notion
  objection observation offer opinion opposition optimism order outlook perception pitch plan plans plea pledge point portrayal position praise prediction pressure priority
  projection promise promises proposal proposition prophecy question questions quip quote reaction reason reassurance rebuke recognition recollection recommendation reference
  refusal regret rejection reluctance remark remarks reminder reply report reports request resolve response revelation ruling rumor rumors rumour rumours sense sentiment
  shout signal skepticism scepticism slogan speculation stance statement story suggestion support supporter supporters surprise suspicion sympathy talk tally testimony
  theory thought threat tweet understanding update view views vision vow want warning warnings willingness wish word words worry worries advocate proponent opponent`.split(/\s+/),
);
