import { createAnnotator } from '../../engine';
import { answerOf, ASSISTANT_TOOLS } from '../../formats/assistant-tools';
import { reviewedArticle } from '../reviewed';
import { ARTICLE_INPUT, articleAsked } from './article';
import type { Library } from './library';

/** A tool as the protocol wants it, and nothing of the protocol's library. */
export interface McpTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of what it takes. */
  readonly input: Readonly<Record<string, unknown>>;
  /** @throws Error with a message for the assistant */
  call(input: Readonly<Record<string, unknown>>): Promise<object>;
}

const MOST_LISTED = 1000;

/** The tools over a library: a list of its articles, and one tool a layer. */
export function toolsFor(library: Library): readonly McpTool[] {
  const annotator = createAnnotator();
  const list: McpTool = {
    name: 'articles', description: `Lists the article files that can be asked about, at most ${MOST_LISTED}. Returns JSON: { articles, more }. Read-only.`,
    input: { type: 'object', properties: {}, additionalProperties: false },
    call: () => library.list(MOST_LISTED),
  };
  return [list, ...ASSISTANT_TOOLS.map((tool): McpTool => ({
    name: tool.name, description: tool.description, input: ARTICLE_INPUT,
    async call(input) {
      const { source, date } = await articleAsked(library, input);
      const { text, reviewed } = await reviewedArticle(source, 'beside', date, annotator);
      return answerOf(tool, text, reviewed.annotations);
    },
  }))];
}
