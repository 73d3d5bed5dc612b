/** Who is who: what follows for quotes and commitments when the reader says that somebody else is meant. */
import type { Party, Quote, Span, Speaker } from '../engine';
import type { Finder } from './anchoring/find';
import type { Person, PersonReading } from './model';
import type { Item, Working } from './working';

const FIRST_PERSON = /^(?:i|we|us|me|our|my)$/i;

/** The speaker whom a reader names, by the mention's place or by name; undefined where the article has none like that. */
export function speakerNamed(working: Working, finder: Finder, person: Person): Speaker | undefined {
  const place = person.mention && finder.find(person.mention).span;
  const mentioned = place && working.at('speakers', place, 0.8);
  const byPlace = mentioned && working.speakers.get(mentioned.annotation.speaker);
  if (byPlace) return byPlace;
  const name = person.name.toLowerCase();
  for (const one of working.speakers.values()) if (one.name.toLowerCase() === name) return one;
  const called = working.items.speakers.find((item) => !item.rejected && item.annotation.form !== 'pronoun' && item.annotation.text.toLowerCase() === name);
  return called && working.speakers.get(called.annotation.speaker);
}

/** The speaker of that name, made where there is none. */
export function speakerOrNew(working: Working, finder: Finder, person: Person, id: string): Speaker {
  const known = speakerNamed(working, finder, person);
  if (known) return known;
  const made: Speaker = {
    id: `speaker-${id}`, name: person.name, kind: 'person', gender: null, honorific: null, roles: [], affiliation: null, certainty: 1,
    evidence: [{ code: 'review.named-by-reader' }],
  };
  const unique = working.speakers.has(made.id) ? { ...made, id: `${made.id}-${working.speakers.size}` } : made;
  working.speakers.set(unique.id, unique);
  return unique;
}

const partyOf = (speaker: Speaker, span: Span | null): Party => ({ name: speaker.name, speaker: speaker.id, span });

/** A quote's speaker, and with it that of the quotes that go on from it, of the commitments told in it, and of the words that name its source. */
export function setQuoteSpeaker(working: Working, item: Item<'quotes'>, speaker: Speaker | null): void {
  const before = item.annotation.speaker;
  item.annotation = { ...item.annotation, speaker: speaker?.id ?? null, unattributed: speaker === null ? 'no-source' : null };
  tellCommitments(working, item.annotation, before, speaker);
  const { source, id } = item.annotation;
  if (source !== null && before !== null && speaker !== null) {
    for (const mention of working.mentionsIn(source)) {
      if (mention.annotation.speaker === before && mention.state.verdict === null) mention.annotation = { ...mention.annotation, speaker: speaker.id };
    }
  }
  for (const next of working.items.quotes) {
    const goesOn = next.annotation.continues === id && next.annotation.speaker === before && before !== (speaker?.id ?? null);
    if (goesOn && next.state.verdict === null) setQuoteSpeaker(working, next, speaker);
  }
}

/** Commitments told in a quote are told by its speaker, and "we will" in it binds them. */
function tellCommitments(working: Working, quote: Quote, before: string | null, speaker: Speaker | null): void {
  for (const item of working.items.commitments) {
    const { annotation } = item;
    if (annotation.quote !== quote.id || item.state.verdict !== null) continue;
    const bound = annotation.agents.flatMap((agent) => {
      const own = agent.speaker === before && (agent.span === null || FIRST_PERSON.test(working.text.slice(agent.span.start, agent.span.end)));
      return own ? (speaker === null ? [] : [partyOf(speaker, agent.span)]) : [agent];
    });
    const told = annotation.speaker === null || annotation.speaker.speaker === before;
    const unnamed = annotation.agents.length === 0 && quote.kind === 'direct' && speaker !== null;
    item.annotation = {
      ...annotation, agents: unnamed ? [partyOf(speaker, null)] : bound,
      speaker: told ? speaker && partyOf(speaker, annotation.speaker?.span ?? null) : annotation.speaker,
    };
  }
}

/** A mention of somebody else: so are the quotes whose source it is, and the parties that it names. */
export function setMentionSpeaker(working: Working, item: Item<'speakers'>, speaker: Speaker): void {
  const before = item.annotation.speaker;
  if (before === speaker.id) return;
  const place = item.annotation;
  item.annotation = { ...place, speaker: speaker.id };
  for (const quote of working.items.quotes) {
    const { source } = quote.annotation;
    const names = source !== null && source.start <= place.start && place.end <= source.end;
    if (names && quote.annotation.speaker === before && quote.state.verdict === null) setQuoteSpeaker(working, quote, speaker);
  }
  working.changeParties((party) => {
    const names = party.span !== null && party.span.start <= place.start && place.end <= party.span.end;
    return names && party.speaker === before ? partyOf(speaker, party.span) : party;
  });
  if (!isUsed(working, before)) working.speakers.delete(before);
}

/** What is said of a person as a whole. */
export function describe(working: Working, id: string, reading: Partial<PersonReading>): void {
  const speaker = working.speakers.get(id);
  if (speaker === undefined) return;
  const told = { ...speaker, ...reading };
  working.speakers.set(id, told);
  working.changeParties((party) => (party.speaker === id ? { ...party, name: told.name } : party));
}

/** Several speakers become the first of them. */
export function merge(working: Working, all: readonly Speaker[], name: string): void {
  const into = all.find((one) => one.name === name) ?? all[0]!;
  const others = all.filter((one) => one.id !== into.id);
  const ids = new Set(others.map((one) => one.id));
  const merged: Speaker = {
    ...into, name, kind: into.kind === 'unnamed' ? others.find((one) => one.kind !== 'unnamed')?.kind ?? into.kind : into.kind,
    gender: into.gender ?? first(others, (one) => one.gender), honorific: into.honorific ?? first(others, (one) => one.honorific),
    affiliation: into.affiliation ?? first(others, (one) => one.affiliation), roles: [...new Set([into, ...others].flatMap((one) => one.roles))],
  };
  for (const id of ids) working.speakers.delete(id);
  working.speakers.set(into.id, merged);
  for (const item of working.items.speakers) if (ids.has(item.annotation.speaker)) item.annotation = { ...item.annotation, speaker: into.id };
  for (const item of working.items.quotes) if (ids.has(item.annotation.speaker ?? '')) item.annotation = { ...item.annotation, speaker: into.id };
  working.changeParties((party) => (ids.has(party.speaker ?? '') || party.speaker === into.id ? partyOf(merged, party.span) : party));
}

function first<T>(all: readonly Speaker[], of: (one: Speaker) => T | null): T | null {
  return all.map(of).find((one) => one !== null) ?? null;
}

/** Who is mentioned nowhere any more is no speaker of the article: quotes lose their source, undertakings keep the words. */
export function dropUnmentioned(working: Working, id: string): void {
  if (working.items.speakers.some((item) => !item.rejected && item.annotation.speaker === id)) return;
  for (const item of working.items.quotes) {
    if (item.annotation.speaker === id) item.annotation = { ...item.annotation, speaker: null, unattributed: 'no-source' };
  }
  working.changeParties((party) => (party.speaker === id ? { ...party, speaker: null } : party));
  working.speakers.delete(id);
}

function isUsed(working: Working, id: string): boolean {
  const { speakers, quotes, commitments } = working.items;
  return speakers.some((one) => one.annotation.speaker === id) || quotes.some((one) => one.annotation.speaker === id)
    || commitments.some(({ annotation: { agents, speaker, counterparty } }) => [...agents, speaker, counterparty].some((party) => party?.speaker === id));
}
