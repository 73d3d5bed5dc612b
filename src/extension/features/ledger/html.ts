import { env, Uri, type Webview } from 'vscode';
import type { Kind } from '../../../panel/messages';

/** Where the page lies, which the build makes of `src/panel`. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

/**
 * The page's frame. Nothing runs in it but our one script, nothing is loaded but it and its style, and nothing is fetched;
 * everything that is shown comes by messages.
 * @param article address of the article, or of the folder, that a tab is about, kept with the page's state
 */
export function pageHtml(webview: Webview, extension: Uri, mode: 'view' | 'tab', article: string | null, kind: Kind = 'article'): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = (name: string): string => escaped(webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString());
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escaped(webview.cspSource)}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('panel.css')}">
<title>On the Record</title>
</head>
<body data-mode="${mode}" data-kind="${kind}"${article === null ? '' : ` data-article="${escaped(article)}"`}>
<script nonce="${nonce}" src="${address('panel.js')}"></script>
</body>
</html>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);
}
