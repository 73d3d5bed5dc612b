/** How far two reviewers agree, as Markdown: a table of the layers, of the fields, and every place where they differ. */
import type { Alike, Difference, LayerAgreement } from '../review/agreement/compare';
import { readingOf } from '../review/readings';
import type { Reviewed } from '../review/apply';
import type { ByLayer } from '../review/working';
import { placeFinder } from './place';
import { escapeMarkdown, toMarkdownTable } from './table';

export interface Reviewer {
  readonly name: string;
  readonly reviewed: Reviewed;
}

const per = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
const beyondChance = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

export function agreementReport(name: string, text: string, ours: Reviewer, theirs: Reviewer, layers: readonly LayerAgreement[]): string {
  const place = placeFinder(text);
  const differences = layers.flatMap((one) => one.differences);
  const rows = differences.map((one) => {
    const { line, column } = place(one.start);
    return [`${line}:${column}`, one.layer, text.slice(one.start, one.end), sideInWords(text, ours, one.ours, one), sideInWords(text, theirs, one.theirs, one)];
  });
  return [
    `# ${escapeMarkdown(`Agreement on ${name}`)}\n`,
    `A is ${escapeMarkdown(ours.name)}, B is ${escapeMarkdown(theirs.name)}. F1 and shares are per cent; κ is Cohen’s kappa, – where chance alone explains all.\n`,
    '## Finding\n',
    toMarkdownTable({
      title: '', columns: ['Layer', 'A', 'B', 'In both', 'F1', 'F1, same extent', 'F1, decided ones', 'Words alike', 'κ of words'],
      rows: layers.map((one) => [one.layer, String(one.ours), String(one.theirs), String(one.paired), per(one.f1), per(one.f1Exact), per(one.f1Decided), shareOf(one.words), beyondChance(one.words.kappa)]),
    }),
    '“Decided ones” leaves out what both left as the program has it.\n',
    '## Reading\n',
    toMarkdownTable({
      title: '', columns: ['Layer', 'Field', 'Compared', 'Alike', 'κ'],
      rows: layers.flatMap((one) => Object.entries(one.fields).map(([field, alike]) => [one.layer, field, String(alike.of), shareOf(alike), beyondChance(alike.kappa)])),
    }),
    `## Where they differ (${differences.length})\n`,
    ...(rows.length === 0 ? [] : [toMarkdownTable({ title: '', columns: ['Place', 'Layer', 'Words', 'A', 'B'], rows })]),
  ].join('\n');
}

const shareOf = ({ of, same }: Alike): string => per(of === 0 ? null : same / of);

/** What one of them says at a place where they differ. */
export interface Side {
  readonly standing: 'marked' | 'not marked' | 'rejected';
  /** The fields in question, and what they have in words; the extent's are the article's own. */
  readonly fields: readonly (readonly [field: string, value: string])[];
}

export function sideOf(text: string, { reviewed }: Reviewer, annotation: ByLayer[Difference['layer']] | null, { layer, fields, start, end }: Difference): Side {
  if (annotation === null) return { standing: reviewed.rejected.some((one) => one.layer === layer && one.start < end && start < one.end) ? 'rejected' : 'not marked', fields: [] };
  const { speakers, mentions } = reviewed.annotations;
  const reading = readingOf({ text, speakers, mentions }, layer, annotation) as unknown as Readonly<Record<string, unknown>>;
  return { standing: 'marked', fields: fields.map((field) => [field, field === 'extent' ? `“${annotation.text.replace(/\s+/g, ' ')}”` : valueInWords(reading[field])]) };
}

function sideInWords(...side: Parameters<typeof sideOf>): string {
  const { standing, fields } = sideOf(...side);
  return fields.map(([field, value]) => (field === 'extent' ? value : `${field}: ${value}`)).join('; ') || standing;
}

/** A field of a reading as it stands: people by name, words by themselves. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join(', ') || 'nobody';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const { name, text } = (value ?? {}) as { readonly name?: string; readonly text?: string };
  return name ?? text ?? 'none';
}
