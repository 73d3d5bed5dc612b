/** What the reader has open. */
import { TabInputText, TabInputTextDiff, window } from 'vscode';

/** Addresses of the documents in tabs: the editor itself keeps documents for a while after their tabs are closed. */
export function addressesInTabs(): Set<string> {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => tab.input));
  return new Set(inputs.flatMap((input) => (input instanceof TabInputText ? [input.uri] : input instanceof TabInputTextDiff ? [input.original, input.modified] : [])).map(String));
}
