/** The few globals that every VS Code extension host has, desktop or web worker. Neither Node's nor the DOM's types are in. */
declare function setTimeout(handler: () => void, milliseconds?: number): number;
declare function clearTimeout(handle: number | undefined): void;
