/**
 * Writes docs/rules.md, the catalogue of the engine's rules, from the comments that stand at the rules themselves.
 *
 *     npm run rules
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { at, ROOT } from './paths';

export const CATALOGUE = at('docs', 'rules.md');

/** What a rule's name begins with → chapter. */
const CHAPTERS: readonly { readonly title: string; readonly about: string; readonly families: readonly string[] }[] = [
  { title: 'Speakers', about: 'Who is mentioned, and which mentions mean the same person, organisation or government.', families: ['mention', 'speaker'] },
  { title: 'Quotes', about: 'What was said, how far it reaches, and who said it.', families: ['quote'] },
  { title: 'Dates', about: 'Which words tell a time, and which day, month or year they mean, counted from the article’s own date.', families: ['date'] },
  { title: 'Figures', about: 'Numbers with their units, what is counted, and what a bare number leaves out.', families: ['quantity', 'number', 'unit', 'range', 'score', 'money', 'count', 'modifier', 'rate', 'change', 'ellipsis'] },
  { title: 'Commitments', about: 'Who undertakes, refuses or hopes to do what, towards whom and by when.', families: ['commitment'] },
];

export interface Rule {
  readonly name: string;
  /** It makes or changes a reading; else it is only told as a reason (`evidence`) or a notice. */
  readonly fires: boolean;
  /** How a card tells it, with “…” for words of the article; null for what no card tells. */
  readonly onCard: string | null;
  /** What the comments say that stand at it, one a place. */
  readonly told: readonly { readonly words: string; readonly file: string }[];
}

const NAME = new RegExp(`^(?:${CHAPTERS.flatMap((one) => one.families).join('|')})\\.[a-z]+(?:-[a-z]+)*$`);

interface Source {
  /** Path below the project. */
  readonly file: string;
  readonly text: string;
}

/** The rules that the sources of the engine name, in the order of the alphabet; `wordings` are the sources with the words of the cards. */
export function rulesIn(sources: readonly Source[], wordings: readonly Source[]): Rule[] {
  const found = new Map<string, Map<string, string>>();
  const firing = new Set<string>();
  for (const { file, text } of sources) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    walk(source, (node) => {
      if (!ts.isStringLiteralLike(node) || !NAME.test(node.text) || isAsked(node)) return;
      if (!isReason(node)) firing.add(node.text);
      const told = found.get(node.text) ?? new Map<string, string>();
      const words = commentAbove(node, source);
      if (words !== null && !told.has(words)) told.set(words, file);
      found.set(node.text, told);
    });
  }
  const cards = new Map(wordings.flatMap(cardWordsIn));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, told]) => ({ name, fires: firing.has(name), onCard: cards.get(name) ?? null, told: [...told].map(([words, file]) => ({ words, file })) }));
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => { walk(child, visit); });
}

/** `'mention.role': (…) => l10n.t('is the office of {0}', …)`: the name and the words. */
function cardWordsIn({ file, text }: Source): [string, string][] {
  const pairs: [string, string][] = [];
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return;
    const { text: name } = node.name;
    walk(node.initializer, (inner) => {
      const [first] = ts.isCallExpression(inner) && inner.expression.getText() === 'l10n.t' ? inner.arguments : [];
      if (first !== undefined && ts.isStringLiteralLike(first) && !pairs.some(([known]) => known === name)) pairs.push([name, first.text.replace(/\{\d\}/g, '…')]);
    });
  });
  return pairs;
}

/** `rules.includes('date.ago')`, `rules[0] === 'date.ago'`, a set or a table of figures by name: code that asks which rule fired makes none fire. */
function isAsked(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || parent.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  if (ts.isCallExpression(parent)) return ts.isPropertyAccessExpression(parent.expression) && /^(?:includes|has)$/.test(parent.expression.name.text);
  if (ts.isPropertyAssignment(parent)) return parent.name === node && ts.isNumericLiteral(parent.initializer);
  return ts.isArrayLiteralExpression(parent) && ts.isNewExpression(parent.parent);
}

/** The code of a piece of evidence or of a notice. */
function isReason(node: ts.StringLiteralLike): boolean {
  let one: ts.Node = node;
  while (ts.isConditionalExpression(one.parent)) one = one.parent;
  const { parent } = one;
  return (ts.isPropertyAssignment(parent) && parent.name.getText() === 'code') || (ts.isCallExpression(parent) && parent.expression.getText() === 'evidence');
}

/** The comment of the nearest declaration around a node that has one; null where only the file has. */
function commentAbove(node: ts.Node, source: ts.SourceFile): string | null {
  for (let one: ts.Node = node; !ts.isSourceFile(one); one = one.parent) {
    const isDeclaration = ts.isFunctionDeclaration(one) || ts.isMethodDeclaration(one) || ts.isVariableStatement(one) || ts.isPropertyAssignment(one);
    const words = isDeclaration ? wordsOf(one, source) : null;
    if (words !== null) return words;
  }
  return null;
}

/** The words of the block comment right before a node, on one line; tags such as `@param` are left out. */
function wordsOf(node: ts.Node, { text }: ts.SourceFile): string | null {
  const comments = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).map(({ pos, end }) => text.slice(pos, end)).filter((one) => one.startsWith('/**'));
  const comment = comments.at(-1);
  if (comment === undefined) return null;
  const lines = comment.slice(3, -2).split('\n').map((line) => line.replace(/^ *\*? ?/, '').trim());
  const tag = lines.findIndex((line) => line.startsWith('@'));
  return lines.slice(0, tag === -1 ? undefined : tag).join(' ').replace(/ {2,}/g, ' ').trim() || null;
}

/** The TypeScript sources in and below a folder of the project, in a steady order. */
export function sourcesIn(folder: string): Source[] {
  const files = readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
  return files.map((file) => ({ file: path.posix.join(folder, file.replaceAll('\\', '/')), text: readFileSync(at(folder, file), 'utf8') }));
}

/** The page as the sources would have it now. */
export function currentCatalogue(): string {
  return catalogue(rulesIn(sourcesIn('src/engine').filter(({ file }) => !DOORS.has(file)), sourcesIn('src/extension/wording/evidence')));
}

/** They speak of rules and make none. */
const DOORS = new Set(['src/engine/index.ts', 'src/engine/model.ts']);

/** The page. */
export function catalogue(all: readonly Rule[]): string {
  const chapters = CHAPTERS.map(({ title, about, families }) => {
    const own = all.filter(({ name }) => families.includes(name.slice(0, name.indexOf('.'))));
    const [rules, reasons] = [own.filter((one) => one.fires), own.filter((one) => !one.fires)];
    return `## ${title}\n\n${about}\n\n${rules.map(entry).join('\n')}\n${reasons.length === 0 ? '' : `\n### Reasons\n\n${reasons.map(reason).join('\n')}\n`}`;
  });
  const firing = all.filter((one) => one.fires).length;
  return `# Rules catalogue

Written by \`npm run rules\` from the comments at the rules themselves. Each annotation names the rules that made it (\`rules\` in the exports), and the
words that led to it (\`evidence\`): what a card says of it stands in *italics*, with “…” for words of the article. Where a comment tells a sentence in quotation marks, the rule was made for it; what follows “not” it
must leave alone. Sentences are invented. How sure a reading is, is learnt or set apart from the rule: see [how well it does](evaluation.md).

${firing} rules make or change a reading; ${all.length - firing} more names, told under “Reasons”, only say why it is so.

${chapters.join('\n')}`;
}

function entry({ name, onCard, told }: Rule): string {
  const card = onCard === null ? '' : `: *${escaped(onCard)}*`;
  const files = [...new Set(told.map(({ file }) => file))].map((file) => `[${path.posix.basename(file, '.ts')}](../${file})`);
  return [`- **\`${name}\`**${card}`, ...told.map(({ words }) => `  - ${escaped(words)}`), ...(files.length === 0 ? [] : [`  - in ${files.join(', ')}`])].join('\n');
}

/** What stands around it is the code that tells the reason, not a rule: the card's words say all. */
const reason = ({ name, onCard }: Rule): string => entry({ name, onCard, fires: false, told: [] });

/** Comments are plain text: what Markdown would take for its own is told from it. */
const escaped = (words: string): string => words.split('`').map((part, index) => (index % 2 === 0 ? part.replace(/[<>*_[\]|]/g, String.raw`\$&`) : part)).join('`');

if (require.main === module) {
  writeFileSync(CATALOGUE, currentCatalogue());
  console.log(path.relative(ROOT, CATALOGUE));
}
