/** When two hands say the same of an annotation. */
import type { AnyReading } from './model';

/** The fields of theirs that ours does not have just so. */
export function differing(theirs: AnyReading, ours: AnyReading): AnyReading {
  const own = ours as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(theirs).filter(([field, value]) => value !== undefined && Object.hasOwn(own, field) && canonical(value) !== canonical(own[field])));
}

/** A value as a text that is the same for the same values: people by name, lists in whatever order, words by themselves, wherever they stand. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const { name, text } = value as { readonly name?: unknown; readonly text?: unknown };
  return JSON.stringify(String(name ?? text).replace(/\s+/g, ' ').trim().toLowerCase());
}
