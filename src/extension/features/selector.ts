import type { DocumentSelector } from 'vscode';

/**
 * Any file can be annotated on command, so providers are asked in all of them (and have nothing to say of what is no article). The
 * languages of articles are named beside that: a closer match comes before the editor's own provider, which goes by words alone.
 */
export const ARTICLES: DocumentSelector = ['news', 'plaintext', 'markdown', '*'];
