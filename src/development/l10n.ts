/**
 * Writes `l10n/bundle.l10n.json`, the English strings that translators start from: `npm run l10n`.
 * The kept tool for this (@vscode/l10n-dev) brings a parser in WebAssembly and a client for a translation service; the
 * compiler that is here anyway finds the strings in a tenth of the time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { at } from './paths';

/** All strings that the extension has translated, in the order of the alphabet. */
export function stringsToTranslate(): string[] {
  const sources = readdirSync(at('src', 'extension'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return [...new Set(sources.flatMap((name) => translatedIn(name, readFileSync(at('src', 'extension', name), 'utf8'))))].sort();
}

/** The first arguments of the calls of `l10n.t` in a source, where they are plain strings. */
function translatedIn(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.getText() === 'l10n.t') {
      const [first] = node.arguments;
      if (first === undefined || !ts.isStringLiteralLike(first)) throw new Error(`${name}: only plain strings can be translated: ${node.getText()}`);
      found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return found;
}

if (require.main === module) {
  const strings = stringsToTranslate();
  writeFileSync(at('l10n', 'bundle.l10n.json'), `${JSON.stringify(Object.fromEntries(strings.map((text) => [text, text])), null, 2)}\n`);
  console.log(`${strings.length} strings`);
}
