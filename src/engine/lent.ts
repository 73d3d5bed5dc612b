/**
 * What a pass over the article keeps from one version of a text to the next, changed in place by each. Any version may follow any other, for what is kept is
 * compared with the text at hand; but one at a time: a version that is given up in the middle of the pass never gives it back, and the next begins anew.
 */
export class Lent<T> {
  private one: T | null = null;

  constructor(private readonly make: () => T) {}

  take(): T {
    const one = this.one ?? this.make();
    this.one = null;
    return one;
  }

  giveBack(one: T): void {
    this.one = one;
  }
}
