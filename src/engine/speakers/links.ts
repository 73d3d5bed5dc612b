/** Mentions of one paragraph that grammar ties: of and for, apposition, predicates, relative pronouns. */
import { COUNTRIES } from '../lexicon/countries';
import type { Token } from '../text/paragraph';
import type { LocalMention, Sameness } from './local';
import { isEither } from './words';
import type { Scene } from './scene';

export function linkMentions(scene: Scene): void {
  const starting = new Map<number, LocalMention>();
  for (const one of scene.mentions) {
    const before = starting.get(one.first);
    if (one.shape !== 'pronoun' && (!before || before.last < one.last)) starting.set(one.first, one);
  }
  for (const one of scene.mentions) if (one.shape !== 'pronoun' && one.of === null) one.of = complement(scene, one, starting);
  const governors = new Map<LocalMention, LocalMention>();
  for (const one of scene.mentions) if (one.of && (one.kind === 'person' || one.kind === 'group')) governors.set(one.of, one);
  for (const one of scene.mentions) {
    if (one.shape === 'pronoun') linkRelative(scene, one, governors);
    else linkApposition(scene, one, starting);
  }
  linkPredicates(scene, starting);
}

const OF = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const OF_NAMES = new Set(['of', 'at', 'from']);

/** "the mayor of | Northfield", "a spokesman for | the bank", "the government in | Nairobi". */
function complement(scene: Scene, one: LocalMention, starting: ReadonlyMap<number, LocalMention>): LocalMention | null {
  const { tokens } = scene.paragraph;
  const isTitled = one.role !== null || one.honorific !== null;
  if (one.shape === 'name' && isTitled) {
    const country = countryBehind(tokens, one, starting);
    if (country) return country;
  }
  // "Finance Minister Ann Lee of the Free Democrats": behind a title only a body with its article.
  if (one.shape === 'name' && (one.words.length < 2 || (isTitled && tokens[one.last + 1]?.lower !== 'the'))) return null;
  const before = one.last + (one.shape === 'name' && tokens[one.last]?.text === ',' ? 1 : 0);
  const joint = tokens[before];
  if (!joint || !(one.shape === 'name' ? OF_NAMES : OF).has(joint.lower)) return null;
  const next = before + 1;
  const at = tokens[next]?.lower === 'the' && !starting.has(next) ? next + 1 : next;
  const other = starting.get(at) ?? null;
  if (one.shape === 'name' && other?.shape === 'name') other.signs.push({ kind: 'organisation', weight: 1 });
  return one.shape === 'name' && other?.shape !== 'name' && other?.kind !== 'organisation' ? null : other;
}

/** "Foreign Minister Ann Lee of | France": the country in whose name somebody with a title acts. Not "Sen. Ann Lee of Ohio", whom a district sent. */
function countryBehind(tokens: readonly Token[], one: LocalMention, starting: ReadonlyMap<number, LocalMention>): LocalMention | null {
  const other = tokens[one.last]?.lower === 'of' ? starting.get(one.last + 1) : undefined;
  return other?.shape === 'name' && COUNTRIES.has(other.words.join(' ').toLowerCase()) ? other : null;
}

const CLOSING = new Set([',', '.', ';', ')', '!', '?', ':', '—', '–', '-', '"', '”', "''"]);

/** "Brendan Keogh, the general secretary of the union,", "Its chief, Hannah Weiss,", "Foss, a plasterer by trade"; not the items of a list. */
function linkApposition(scene: Scene, one: LocalMention, starting: ReadonlyMap<number, LocalMention>): void {
  const { tokens } = scene.paragraph;
  let at = behindField(scene, endOfPhrase(one));
  if (linkNeighbour(one, starting.get(at))) return;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return;
  at++;
  // ", 54," and ", then" stand between.
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  while (tokens[at] && BETWEEN.has(tokens[at]!.lower)) at++;
  const other = starting.get(at) ?? (tokens[at]?.lower === 'the' ? starting.get(at + 1) : undefined);
  if (other?.sentence !== one.sentence || other.same !== null || other.shape === one.shape || !mayBeOne(one, other)) return;
  const [name, told] = one.shape === 'name' ? [one, other] : [other, one];
  if (told.determiner === 'bare' && told.kind === 'person' && told.of === null && told.owner === null && told === other && !CLOSING.has(tokens[told.last]?.text ?? '.')) return;
  if (!closes(tokens, other) || listed(tokens, one, other)) return;
  if (isEither(told.noun)) told.kind = looksLikePerson(name) ? 'person' : 'organisation';
  if (told.kind === 'person') name.signs.push({ kind: 'person', weight: 5 });
  else if (told.kind === 'organisation' || told.kind === 'place') name.signs.push({ kind: told.kind, weight: 4 });
  told.same = { mention: name, rule: 'mention.apposition' };
}

/** "The energy company | Polder Wind", "the union | Acas": a definite body and the name right behind it; not "the day | Acme opened". */
function linkNeighbour(one: LocalMention, name: LocalMention | undefined): boolean {
  if (one.shape !== 'description' || one.plural || one.of || one.kind !== 'organisation' || name?.shape !== 'name' || name.role !== null || name.sentence !== one.sentence || !mayBeOne(one, name)) return false;
  name.signs.push({ kind: 'organisation', weight: 4 });
  one.same = { mention: name, rule: 'mention.close-apposition' };
  return true;
}

/** "the bank's vice president | for power |, Lucien Roe": over a phrase that says of what. */
function behindField(scene: Scene, at: number): number {
  const { tokens } = scene.paragraph;
  if (!FIELD.has(tokens[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST_FIELD, tokens.length); i++) {
    const { text, tag } = tokens[i]!;
    if (text === ',' && i > at + 1) return i;
    if (!(tag.startsWith('NN') || tag === 'JJ' || tag === 'CC' || tag === 'DT' || tag === 'VBG')) return at;
  }
  return at;
}

/** In tokens, with the preposition and the comma. */
const LONGEST_FIELD = 8;

const FIELD = new Set(['of', 'for', 'on', 'in', 'at']);
const BETWEEN = new Set(['then', 'now', 'once', 'also', 'formerly', 'currently']);

/** Its last token, with the complement that goes with it ("a spokesman for the bank"). */
function endOfPhrase(one: LocalMention): number {
  let end = one.last;
  for (let of = one.of, steps = 0; of && steps < 3; of = of.of, steps++) end = Math.max(end, of.last);
  return end;
}

/** Singular, and of kinds that go together. */
function mayBeOne(one: LocalMention, other: LocalMention): boolean {
  const [name, told] = one.shape === 'name' ? [one, other] : [other, one];
  if (told.shape !== 'description' || told.plural || told.kind === 'document' || told.kind === 'group') return false;
  if (told.determiner === 'possessive' && told.noun === 'office') return false;
  const { person, body } = weigh(name);
  return isEither(told.noun) || (told.kind === 'person' ? body < 4 : person < 4);
}

function weigh(name: LocalMention): { person: number; body: number } {
  let person = 0;
  let body = 0;
  for (const { kind, weight } of name.signs) {
    if (kind === 'person') person += weight;
    else body += weight;
  }
  return { person, body };
}

function looksLikePerson(name: LocalMention): boolean {
  const { person, body } = weigh(name);
  return person > body;
}

/** The second of the two is followed by what ends an apposition, or by what belongs to it; not by a verb of its own. */
function closes(tokens: readonly Token[], other: LocalMention): boolean {
  const next = tokens[endOfPhrase(other)];
  if (next?.sentence !== tokens[other.head]!.sentence) return true;
  if (CLOSING.has(next.text)) return true;
  if (other.shape === 'name') return next.tag === 'CC' || next.tag.startsWith('VB') || next.tag === 'MD' || next.tag === 'IN' || next.tag === 'WP' || next.tag === 'RB';
  // "a group based in Bergen", "a firm founded by": a participle that the tagger takes for the past.
  if (next.tag === 'VBD' && other.determiner === 'indefinite') return tokens[endOfPhrase(other) + 1]?.tag === 'IN';
  return next.tag === 'IN' || next.tag === 'TO' || next.tag === 'WP' || next.tag === 'WDT' || next.tag === 'VBG' || next.tag === 'VBN' || next.tag === 'RB' || (next.tag === 'CC' && other.determiner === 'indefinite');
}

/** "Lee, the mayor and two aides", "in Paris, the minister": items side by side, or a place where something was said. */
function listed(tokens: readonly Token[], one: LocalMention, other: LocalMention): boolean {
  const next = tokens[endOfPhrase(other)];
  if (next?.text === ',' && tokens[endOfPhrase(other) + 1]?.tag === 'CC') return true;
  const before = tokens[one.first - 1];
  if (before?.text === ',' && tokens[one.first - 2] !== undefined && next?.tag === 'CC') return true;
  return one.shape === 'name' && other.determiner === 'definite' && before?.tag === 'IN' && before.sentence === one.sentence && tokens[one.first - 2]?.sentence !== one.sentence;
}

/** "Keogh, who", "the bank, which", "the man whose": the mention before, and the one that governs it ("the chief of the union, who"). */
function linkRelative(scene: Scene, one: LocalMention, governors: ReadonlyMap<LocalMention, LocalMention>): void {
  if (!RELATIVE.has(one.noun)) return;
  const { tokens } = scene.paragraph;
  const at = tokens[one.first - 1]?.text === ',' || tokens[one.first - 1]?.text === ')' ? one.first - 1 : one.first;
  let before = scene.before(at);
  if (before && one.noun !== 'which') {
    const governor = governors.get(before);
    if (governor && before.kind !== 'person' && (before.shape !== 'name' || isBody(before))) before = governor;
  }
  if (!before || before.shape === 'pronoun' || before.sentence !== one.sentence) return;
  if (one.noun === 'which' && (before.kind === 'person' || before.kind === 'group')) return;
  one.same = { mention: before.same?.mention ?? before, rule: 'mention.relative' };
}

const RELATIVE = new Set(['who', 'whom', 'whose', 'which']);
const isBody = (one: LocalMention): boolean => one.signs.some((s) => s.kind !== 'person' && s.weight >= 1.5);

/** "Pollock is a plasterer", "the director of the station is Ann Lee", "a boy named Sam". */
function linkPredicates(scene: Scene, starting: ReadonlyMap<number, LocalMention>): void {
  const { tokens, verbGroups } = scene.paragraph;
  for (const group of verbGroups) {
    const other = starting.get(group.last) ?? (tokens[group.last]?.lower === 'the' ? starting.get(group.last + 1) : undefined);
    if (other?.same !== null) continue;
    const one = scene.before(group.first);
    if (one?.sentence !== other.sentence) continue;
    const rule = linkRule(tokens, group, other);
    if (!rule) continue;
    if (one.shape === 'description' && other.shape === 'name' && mayBeOne(one, other) && one.same === null && rule === 'mention.naming') {
      one.same = { mention: other, rule };
      if (one.kind === 'organisation' || one.kind === 'person' || one.kind === 'place') other.signs.push({ kind: one.kind, weight: 3 });
    }
    else if (other.shape === 'description' && one.shape === 'name' && rule === 'mention.predicate' && mayBeOne(one, other)) {
      other.same = { mention: one, rule };
      if (other.kind === 'person') one.signs.push({ kind: 'person', weight: 3 });
      else if (other.kind === 'organisation') one.signs.push({ kind: 'organisation', weight: 2 });
    }
  }
}

/** "Pollock is a plasterer", "a boy named Sam". Not "Pollock is no plasterer", "Pollock may be a plasterer". */
function linkRule(tokens: readonly Token[], group: Scene['paragraph']['verbGroups'][number], other: LocalMention): Sameness['rule'] | null {
  if (group.lemma === 'be' && group.form === 'finite' && group.modal === null && !group.negated) return other.determiner === 'bare' && other.of === null ? null : 'mention.predicate';
  const { lower } = tokens[group.main]!;
  return group.form === 'participle' && (lower === 'named' || lower === 'called') ? 'mention.naming' : null;
}
