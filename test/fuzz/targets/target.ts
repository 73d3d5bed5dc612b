/** Something that must keep its promises for whatever it is given. */
export interface Target<T = unknown> {
  readonly name: string;
  /** How many of ten thousand cases it gets. */
  readonly share: number;
  /** Most bytes of a case. */
  readonly size: number;
  /** The case that the bytes stand for. */
  caseOf(bytes: Uint8Array): T;
  /** @throws where a promise is not kept */
  check(value: T): void;
}

export const target = <T>(one: Target<T>): Target => one;
