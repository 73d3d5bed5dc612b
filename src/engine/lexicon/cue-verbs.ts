/**
 * Verbs of saying and writing, by lemma: the reporting verbs of newspaper style guides and of Levin's classes 37 (say, tell, talk,
 * transfer of a message, manner of speaking), put together by hand. What else attributes (thinking, wanting, showing) is learned.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `accuse acknowledge add address admit advise affirm agree allege announce answer apologise apologize argue ask assert assure aver beg bellow berate blame blast blog blurt boast brag
  brand call caution challenge chant charge chide claim clarify comment complain concede conclude condemn confess confide confirm contend counter criticise criticize cry cite
  declare decry demand denounce deny deride describe detail dictate disclose discuss dismiss dispute echo elaborate email emphasise emphasize estimate exclaim explain expound
  express forecast fume gripe grumble hail hint howl implore imply indicate inform inquire insinuate insist instruct interject intone invite joke lament lash laud
  lecture liken maintain mention mock moan mumble murmur muse mutter narrate note notify object observe opine order pen phone plead pledge point ponder post praise pray preach
  predict proclaim promise pronounce propose protest publish query question quip quote rail rant read reaffirm reason reassure rebuke recall recite recommend recount refer
  reiterate reject relate remark remind repeat reply report request respond restate retort retweet reveal rule say scoff scream shout shriek sigh signal slam snap sneer speak
  specify speculate spell state stipulate stress submit suggest summarise summarize surmise swear talk taunt tease tell term testify text thank threaten tout tweet underline underscore
  urge utter venture voice vow wail warn whine whisper wonder write yell`.split(/\s+/),
);
