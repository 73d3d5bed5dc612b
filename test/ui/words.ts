/** The page's words in English, as the extension gives them. */
import '../unit/extension/vscode-stand-in';
import { pageWords } from '../../src/extension/wording/panel';

export const ENGLISH = pageWords();
