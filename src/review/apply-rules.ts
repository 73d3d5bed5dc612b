import type { Speaker } from '../engine';
import type { Finder } from './anchoring/find';
import { describe, dropUnmentioned, merge, setMentionSpeaker, speakerOrNew } from './people';
import type { PersonRule, Rules } from './rules';
import type { Working } from './working';

/** Puts the project's rules on the engine's annotations, before any decision on the article. */
export function applyRules(working: Working, finder: Finder, rules: Rules): void {
  for (const word of rules.neverSpeakers) neverSpeaker(working, word);
  for (const rule of rules.people) isPerson(working, finder, rule);
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

function neverSpeaker(working: Working, word: string): void {
  const hit = working.items.speakers.filter((item) => !item.rejected && plain(item.annotation.text) === plain(word));
  for (const item of hit) item.rejected = true;
  for (const id of new Set(hit.map((item) => item.annotation.speaker))) dropUnmentioned(working, id);
}

/** Everybody of these names is one person; a mention by one of the names is of that person, and not of a namesake's group. */
function isPerson(working: Working, finder: Finder, rule: PersonRule): void {
  const names = new Set([rule.name, ...(rule.names ?? [])].map(plain));
  const named = [...working.speakers.values()].filter((one) => names.has(plain(one.name)));
  const strays = working.items.speakers.filter((item) => !item.rejected && names.has(plain(item.annotation.text)) && !named.some((one) => one.id === item.annotation.speaker));
  if (named.length === 0 && strays.length === 0) return;
  let speaker: Speaker = named[0] ?? speakerOrNew(working, finder, { name: rule.name }, 'project');
  if (named.length > 1) {
    merge(working, named, named[0]!.name);
    speaker = working.speakers.get(named[0]!.id)!;
  }
  for (const item of strays) setMentionSpeaker(working, item, speaker);
  describe(working, speaker.id, {
    name: rule.name, ...(rule.kind === undefined ? {} : { kind: rule.kind }),
    ...(rule.affiliation === undefined ? {} : { affiliation: rule.affiliation }),
    ...(rule.role === undefined ? {} : { roles: rule.role === null ? [] : [rule.role, ...speaker.roles.filter((one) => one !== rule.role)] }),
  });
}
