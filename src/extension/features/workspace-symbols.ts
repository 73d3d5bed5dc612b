import { Disposable, languages, SymbolInformation, SymbolKind, workspace } from 'vscode';
import { shorten } from '../markdown';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import { addressesInTabs } from '../services/tabs';
import { sentenceOf } from '../wording/commitments';
import { introductionIn } from './mentions';
import { locationOf } from './range';

const LABEL = 80;

/** "Go to symbol in workspace": people, and what was undertaken, across the open articles. */
export function register({ articles }: Services): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const open = addressesInTabs();
      const known = workspace.textDocuments.filter(({ uri }) => open.has(uri.toString())).flatMap((document) => articles.newest(document) ?? []);
      return known.flatMap(symbolsIn).filter((symbol) => isAbout(symbol.name, query));
    },
  });
}

function symbolsIn({ document, lookup }: AnnotatedArticle): SymbolInformation[] {
  const { speakers, commitments } = lookup.annotations;
  const people = speakers.flatMap((speaker) => {
    const introduced = introductionIn(lookup.mentionsOf(speaker.id));
    if (introduced === undefined || speaker.kind !== 'person') return [];
    return new SymbolInformation(speaker.name, SymbolKind.Class, speaker.roles[0] ?? '', locationOf(document, introduced));
  });
  const undertaken = commitments.map((one) => new SymbolInformation(
    shorten(sentenceOf(lookup, one), LABEL), SymbolKind.Event, one.agents.map((agent) => agent.name).join(', '), locationOf(document, one),
  ));
  return [...people, ...undertaken];
}

/** As the editor expects it of a provider: all letters in their order, whatever stands between; the editor itself sorts. */
function isAbout(name: string, query: string): boolean {
  const text = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue;
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
