export interface Layer {
  /** As it is named on the command line. */
  readonly name: string;
  readonly heading: string;
  /** Runs the engine, scores it, and returns the section below the heading as Markdown. */
  measure(): Promise<string>;
}
