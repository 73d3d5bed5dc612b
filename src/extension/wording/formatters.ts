/** Formats of the editor's language, each made once: to make one costs more than to write a thousand numbers with it. */
import { env } from 'vscode';

/** The editor's language. Its "en" says nothing of a country: the day stands before the month, which no reader takes amiss. */
export function locale(): string {
  return env.language === 'en' ? 'en-GB' : env.language;
}

/** Remembers what is made for a locale. */
function byLocale<T>(make: (locale: string) => T): () => T {
  let known: { readonly locale: string; readonly made: T } | undefined;
  return () => {
    const wanted = locale();
    if (known?.locale !== wanted) known = { locale: wanted, made: make(wanted) };
    return known.made;
  };
}

const day = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => byLocale((one) => new Intl.DateTimeFormat(one, { ...options, timeZone: 'UTC' }));

export const formats = {
  full: day({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  long: day({ day: 'numeric', month: 'long', year: 'numeric' }),
  medium: day({ day: 'numeric', month: 'short', year: 'numeric' }),
  month: day({ month: 'long', year: 'numeric' }),
  count: byLocale((one) => new Intl.NumberFormat(one)),
  number: byLocale((one) => new Intl.NumberFormat(one, { maximumFractionDigits: 6 })),
  round: byLocale((one) => new Intl.NumberFormat(one, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 })),
  list: byLocale((one) => new Intl.ListFormat(one, { style: 'long', type: 'conjunction' })),
} as const;

const currencies = new Map<string, Intl.NumberFormat>();

/** @param currency ISO 4217 @param whole without decimals */
export function money(currency: string, whole: boolean): Intl.NumberFormat {
  const key = `${locale()} ${currency} ${whole}`;
  let found = currencies.get(key);
  if (found === undefined) currencies.set(key, found = new Intl.NumberFormat(locale(), { style: 'currency', currency, minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 }));
  return found;
}
