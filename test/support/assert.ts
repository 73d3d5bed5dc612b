/**
 * The part of `node:assert/strict` that tests inside VS Code use, for the web worker, where Node's own is missing.
 * The bundler puts it in its place: tests import `node:assert/strict` everywhere.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(message: string | Error | undefined, told: string, readonly actual?: unknown, readonly expected?: unknown) {
    super(message instanceof Error ? message.message : message ?? told);
  }
}

type Message = string | Error;
type Thrown = RegExp | (new (...args: never[]) => Error);

function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json ?? String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Iterable<unknown>)]);
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

function ok(value: unknown, message?: Message): asserts value {
  if (!value) throw new AssertionError(message, `${show(value)} is not truthy`, value, true);
}

function holds(condition: boolean, message: Message | undefined, told: string, actual: unknown, expected: unknown): void {
  if (!condition) throw new AssertionError(message, told, actual, expected);
}

const equal = (actual: unknown, expected: unknown, message?: Message): void => { holds(Object.is(actual, expected), message, `${show(actual)} is not ${show(expected)}`, actual, expected); };
const notEqual = (actual: unknown, expected: unknown, message?: Message): void => { holds(!Object.is(actual, expected), message, `both are ${show(actual)}`, actual, expected); };
const deepEqual = (actual: unknown, expected: unknown, message?: Message): void => { holds(same(actual, expected), message, `${show(actual)} does not equal ${show(expected)}`, actual, expected); };
const notDeepEqual = (actual: unknown, expected: unknown, message?: Message): void => { holds(!same(actual, expected), message, `both equal ${show(actual)}`, actual, expected); };
const match = (text: string, pattern: RegExp, message?: Message): void => { holds(pattern.test(text), message, `${show(text)} does not match ${String(pattern)}`, text, pattern); };
const doesNotMatch = (text: string, pattern: RegExp, message?: Message): void => { holds(!pattern.test(text), message, `${show(text)} matches ${String(pattern)}`, text, pattern); };

function fail(message?: Message): never {
  throw new AssertionError(message, 'failed');
}

function checkThrown(error: unknown, expected: Thrown | undefined, message: Message | undefined): void {
  if (expected === undefined) return;
  const fits = expected instanceof RegExp ? expected.test(String(error)) : error instanceof expected;
  holds(fits, message, `threw ${String(error)}`, error, expected);
}

function throws(run: () => unknown, expected?: Thrown, message?: Message): void {
  try {
    run();
  } catch (error) {
    checkThrown(error, expected, message);
    return;
  }
  throw new AssertionError(message, 'did not throw');
}

async function rejects(promise: PromiseLike<unknown> | (() => PromiseLike<unknown>), expected?: Thrown, message?: Message): Promise<void> {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    checkThrown(error, expected, message);
    return;
  }
  throw new AssertionError(message, 'did not reject');
}

const assert = Object.assign(ok, {
  ok, equal, notEqual, deepEqual, notDeepEqual, match, doesNotMatch, fail, throws, rejects, AssertionError,
  strictEqual: equal, notStrictEqual: notEqual, deepStrictEqual: deepEqual, notDeepStrictEqual: notDeepEqual,
});

export { AssertionError, deepEqual, doesNotMatch, equal, fail, match, notDeepEqual, notEqual, ok, rejects, throws };
export default assert;
