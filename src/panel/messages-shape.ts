/** Small checks of what came over from the other side: whether a value has the shape of a type. */

export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
/** An offset, or a number of days. */
export const whole: Check = (value) => Number.isSafeInteger(value);
export const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export const oneOf = (values: readonly string[]): Check => (value) => typeof value === 'string' && values.includes(value);
export const orNull = (check: Check): Check => (value) => value === null || check(value);
export const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object that has each of these fields in its shape, and no others: what is not known is not let pass. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields);
  return (value) => isRecord(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name) && fields[name]!(value[name]));
}
