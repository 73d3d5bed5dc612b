/** Small checks of what came out of a file: whether a value has the shape of a type. */

export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const offset: Check = (value) => Number.isSafeInteger(value);

export const oneOf = (...values: readonly string[]): Check => (value) => typeof value === 'string' && values.includes(value);
export const orNull = (check: Check): Check => (value) => value === null || check(value);
export const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object that has all of `required`, and of `optional` what it has in the right shape. Other fields are let pass. */
export function record(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) => isRecord(value)
    && Object.entries(required).every(([key, check]) => check(value[key]))
    && Object.entries(optional).every(([key, check]) => value[key] === undefined || check(value[key]));
}
