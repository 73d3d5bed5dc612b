/**
 * Stands in for the `vscode` module in unit tests, which run outside the editor: words as they are in English, nothing else.
 * Import it before anything that imports `vscode`.
 */
import Module from 'node:module';

type Filler = string | number | boolean;

let pseudo = false;

/** As the editor does it: `{0}` takes the first argument. */
function t(message: string, ...args: Filler[]): string {
  const filled = message.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
  return pseudo ? `⟦${filled}⟧` : filled;
}

/** Within `act` the editor speaks a made-up language: what it translates stands in brackets, dates and numbers are German. */
export async function inPseudoLocale<T>(act: () => T | Promise<T>): Promise<T> {
  pseudo = true;
  standIn.env.language = 'de';
  try {
    return await act();
  } finally {
    pseudo = false;
    standIn.env.language = 'en';
  }
}

const standIn = { l10n: { t }, env: { language: 'en' } };
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load.bind(loader);
loader._load = (request, ...rest) => (request === 'vscode' ? standIn : load(request, ...rest));
