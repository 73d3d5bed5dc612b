import type { Choices } from './choices';

/** Values that a careless reader takes for something else. */
const VALUES: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 1, '', 'x', '__proto__', 'constructor', '2021-02-30', '9999-99-99T99:99:99.999Z', '\ud800', '<img src=x onerror=alert(1)>', '../../etc/passwd', '$(x)', '=1+1',
  [], {}, [[]], [null], { length: 1 }, { toString: 'x' }, { '__proto__x': 1 }, 'x'.repeat(3_000),
];
const KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'kind', 'id', 'type', 'target', 'reading', 'anchor', 'start', 'end', '', 'length'];

/** A plain copy of the value with some of it exchanged, taken away, doubled or added; keys are own keys, `__proto__` too. */
export function mutated(value: unknown, choices: Choices): unknown {
  let now = value;
  for (let i = choices.below(4); i > 0; i -= 1) now = changedSomewhere(now, choices);
  return now;
}

function changedSomewhere(value: unknown, choices: Choices): unknown {
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length > 0 && choices.below(8) > 0) {
    const [key, inner] = choices.pick(entries);
    return withKey(value, key, changedSomewhere(inner, choices));
  }
  switch (choices.below(5)) {
    case 0: return withKey(value, choices.pick(KEYS), choices.pick(VALUES));
    case 1: return entries.length > 0 ? withoutKey(value as object, choices.pick(entries)[0]) : choices.pick(VALUES);
    case 2: return Array.isArray(value) && value.length < 50 ? [...value as unknown[], ...value as unknown[]] : choices.pick(VALUES);
    default: return choices.pick(VALUES);
  }
}

function withKey(value: unknown, key: string, inner: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? inner : one));
  const copy = { ...(typeof value === 'object' ? value : {}) };
  Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

function withoutKey(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** A text with a few places cut, doubled or overwritten. */
export function mutatedText(text: string, choices: Choices): string {
  let now = text;
  for (let i = choices.below(5); i > 0; i -= 1) {
    const at = choices.below(now.length + 1);
    const length = choices.below(40);
    switch (choices.below(3)) {
      case 0: now = now.slice(0, at) + now.slice(at + length); break;
      case 1: now = now.slice(0, at) + now.slice(at, at + length) + now.slice(at); break;
      default: now = now.slice(0, at) + choices.pick(TOKENS) + now.slice(at);
    }
  }
  return now;
}

const TOKENS: readonly string[] = ['{', '}', '[', ']', ',', ':', '"', '\\', '\n', ' ', '1e999', '-', 'null', '"__proto__":{}', '\u0000', '\ufeff', '<<<<<<< a\n', '\n=======\n', '\n>>>>>>> b\n', '\\ud800', '{"id"'];
