/**
 * Stands in for the `vscode` module in unit tests, which run outside the editor: words as they are in English, nothing else.
 * Import it before anything that imports `vscode`.
 */
import Module from 'node:module';

type Filler = string | number | boolean;

/** As the editor does it: `{0}` takes the first argument. */
function t(message: string, ...args: Filler[]): string {
  return message.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}

const standIn = { l10n: { t }, env: { language: 'en' } };
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load.bind(loader);
loader._load = (request, ...rest) => (request === 'vscode' ? standIn : load(request, ...rest));
