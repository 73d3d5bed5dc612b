/** The few globals that every VS Code extension host has, desktop or web worker. Neither Node's nor the DOM's types are in. */
declare function setTimeout(handler: () => void, milliseconds?: number): number;
declare function clearTimeout(handle: number | undefined): void;
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array; readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } };
declare const performance: { now(): number };
declare class TextEncoder { encode(text: string): Uint8Array }
declare class TextDecoder { constructor(encoding: 'utf-8'); decode(bytes: Uint8Array): string }

/** The one thing that is asked of Node, where there is one: the web's extension host has none, and no types of it are here. */
declare module 'node:fs/promises' {
  /** Puts a file in the place of another in one step. */
  export function rename(from: string, to: string): Promise<void>;
}
