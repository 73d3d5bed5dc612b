import { Disposable, l10n, LanguageModelTextPart, LanguageModelToolResult, lm, Uri, window, workspace, type TextDocument } from 'vscode';
import { answerOf, ASSISTANT_TOOLS } from '../../formats/assistant-tools';
import type { Services } from '../services';

interface Input {
  /** The article: a URI of a file that is open in this window. Without it, the article in the active editor. */
  readonly uri?: string;
}

/** Read-only tools for assistants: what the open article says, with the reader's decisions, each entry with its place. Nothing here needs a model. */
export function register({ articles }: Services): Disposable {
  return Disposable.from(...ASSISTANT_TOOLS.map((tool) => lm.registerTool<Input>(`onTheRecord_${tool.name}`, {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Reading who said what in the article') }),
    invoke: async ({ input }) => {
      const document = documentOf(input.uri);
      const article = document && await articles.fresh(document);
      if (article === undefined) throw new Error(l10n.t('No such article is open. Open the file, and if it doesn’t look like an article run “On the Record: Annotate This File”.'));
      const answer = answerOf(tool, article.lookup.text, article.annotations);
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify({ uri: article.document.uri.toString(), ...answer }))]);
    },
  })));
}

/** Only documents that the reader has open: a tool opens nothing by itself. */
function documentOf(uri: string | undefined): TextDocument | undefined {
  if (uri === undefined) return window.activeTextEditor?.document;
  const wanted = Uri.parse(uri).toString();
  return workspace.textDocuments.find((one) => one.uri.toString() === wanted);
}
