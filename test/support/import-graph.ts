import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import as the source has it. */
export interface Import {
  /** Path of the importing file, from the project's root, with forward slashes. */
  readonly from: string;
  /** Path of the imported file, or the bare name of a module from outside. */
  readonly to: string;
  readonly outside: boolean;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

interface Specifier {
  readonly name: string;
  readonly typeOnly: boolean;
}

/** Every import, re-export, `import()`, `require()` and import type of a source, as TypeScript parses it. */
export function specifiersOf(file: string, source: string): Specifier[] {
  const found: Specifier[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ name: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || (!!node.exportClause && ts.isNamedExports(node.exportClause) && allTypes(node.exportClause.elements)));
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false));
  return found;
}

const isLoad = (callee: ts.Expression): boolean => callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

/** `import {} from` loads the module, so an empty list is no type import. */
const allTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean => elements.length > 0 && elements.every((element) => element.isTypeOnly);

function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !clause.name && !!clause.namedBindings && ts.isNamedImports(clause.namedBindings) && allTypes(clause.namedBindings.elements);
}

const SUFFIXES = ['', '.ts', '.d.ts', '/index.ts', '.json'];

/** The import graph of all TypeScript files in and below a folder of `root`; throws for a relative import that leads nowhere. */
export function importGraph(root: string, folder: string): Import[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
  return files.flatMap((name) => {
    const file = path.join(root, folder, name);
    const from = relative(root, file);
    return specifiersOf(file, readFileSync(file, 'utf8')).map(({ name: specifier, typeOnly }): Import =>
      specifier.startsWith('.') ? { from, to: relative(root, resolve(file, specifier)), outside: false, typeOnly } : { from, to: specifier, outside: true, typeOnly });
  });
}

const relative = (root: string, file: string): string => path.relative(root, file).replaceAll('\\', '/');

function resolve(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier);
  const file = SUFFIXES.map((suffix) => base + suffix).find((candidate) => existsSync(candidate) && path.extname(candidate) !== '');
  if (file === undefined) throw new Error(`${from} imports ${specifier}, which is nowhere`);
  return file;
}

/** A cycle among the imports that are still there once compiled, as the files on it; null for none. */
export function findCycle(imports: readonly Import[]): readonly string[] | null {
  const targets = new Map<string, string[]>();
  for (const { from, to, outside, typeOnly } of imports) if (!outside && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]): readonly string[] | null => {
    const seen = trail.indexOf(file);
    if (seen !== -1) return [...trail.slice(seen), file];
    if (done.has(file)) return null;
    for (const target of targets.get(file) ?? []) {
      const cycle = follow(target, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of targets.keys()) {
    const cycle = follow(file, []);
    if (cycle) return cycle;
  }
  return null;
}
