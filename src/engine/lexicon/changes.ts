/** Words of rising and falling, inflected: "rose 3 %", "a 4 % drop". Source: verbs and nouns of change in market and statistics reports. */
const forms = (list: string): string[] => list.split(/\s+/);

export const UP_VERBS: ReadonlySet<string> = new Set(forms(`
  rise rises rose risen rising climb climbs climbed climbing gain gains gained gaining grow grows grew grown growing increase increases increased increasing
  jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding
  expand expands expanded expanding rally rallies rallied rallying leap leaps leaped leapt leaping rocket rocketed raise raises raised raising
  boost boosts boosted boosting swell swelled swollen accelerate accelerated accelerates edge edged hike hikes hiked hiking spike spiked
  improve improves improved improving rebound rebounds rebounded skyrocket skyrocketed recover recovers recovered balloon ballooned
  appreciate appreciated appreciates`));

export const DOWN_VERBS: ReadonlySet<string> = new Set(forms(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips slipped slipping slide slides slid sliding
  plunge plunges plunged plunging lose loses lost losing shed sheds shedding tumble tumbles tumbled tumbling sink sinks sank sunk sinking
  shrink shrinks shrank shrunk shrinking contract contracts contracted contracting cut cuts cutting reduce reduces reduced reducing
  decrease decreases decreased decreasing slump slumps slumped slumping dip dips dipped dipping ease eases eased easing retreat retreats retreated
  weaken weakened lower lowers lowered lowering slash slashes slashed slashing plummet plummeted plummets slow slows slowed trim trims trimmed trimming
  crash crashed depreciate depreciated narrow narrowed dive dived`));

/** Verbs that change something else by acting on it: what follows them directly is a share ("cut 3 %") or the thing ("raised €3m", "added 40 seats"). */
export const ACTING_VERBS: ReadonlySet<string> = new Set(forms(`
  raise raises raised raising boost boosts boosted boosting hike hikes hiked hiking add adds added adding cut cuts cutting reduce reduces reduced reducing
  slash slashes slashed slashing trim trims trimmed trimming lower lowers lowered lowering expand expanded expanding improve improved recover recovers recovered`));

/** Verbs that tell by how many times: "tripled to 90", "halved from 4 % to 2 %". */
export const MULTIPLYING_VERBS: ReadonlySet<string> = new Set(forms('double doubles doubled doubling triple triples tripled tripling treble trebles trebled trebling quadruple quadruples quadrupled quadrupling'));
export const HALVING_VERBS: ReadonlySet<string> = new Set(forms('halve halves halved halving'));

/** Verbs that leave it to "up", "down" and "off" which way they go: "closed up 3 %". */
export const MOVING_VERBS: ReadonlySet<string> = new Set(forms(`
  is are was were be been being 's 're go goes went gone going move moves moved moving trade trades traded trading close closes closed closing finish finishes finished finishing end ends ended ending
  open opens opened opening come comes came coming creep creeps crept inch inched inches tick ticks ticked drive drives drove driven push pushes pushed bring brings brought drift drifted head headed
  settle settled settles send sends sent shoot shoots shot stay stays stayed remain remains remained pay`));

/** Particles and comparatives: "up 2 points", "0.3 per cent lower". */
export const UP_PARTICLES: ReadonlySet<string> = new Set(['up', 'higher', 'ahead']);
export const DOWN_PARTICLES: ReadonlySet<string> = new Set(['down', 'lower', 'off']);

/** Nouns: "an increase of 40 jobs", "a 2 per cent fall". */
export const UP_NOUNS: ReadonlySet<string> = new Set(forms('rise increase gain jump surge climb advance growth hike leap expansion rally rebound spike upturn improvement'));
export const DOWN_NOUNS: ReadonlySet<string> = new Set(forms('fall drop decline decrease loss cut reduction slump plunge slide dip fall-off contraction downturn tumble shortfall cutback cutbacks'));
