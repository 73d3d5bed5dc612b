import ts from 'typescript';

/** What reaches out of the machine. */
export const NETWORK: readonly string[] = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'WebTransport'];
/** What makes a result depend on when, where or by whom it is made. */
export const SURROUNDINGS: readonly string[] = [
  'Date', 'performance', 'Intl', 'process', 'navigator', 'crypto', 'random', 'localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString',
  'toLocaleLowerCase', 'toLocaleUpperCase', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask',
];

/**
 * The forbidden names that a script uses, each once: as a variable of the global scope or as the name of a member.
 * A key of an object or a declaration is no use.
 */
export function namesUsed(script: string, forbidden: readonly string[]): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && forbidden.includes(node.text)) (isDeclared(node) ? declared : used).add(node.text);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) && forbidden.includes(node.argumentExpression.text)) used.add(node.argumentExpression.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...used].filter((name) => !declared.has(name)).sort();
}

function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name === name;
  return (ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isParameter(parent)) && parent.name === name;
}
