/** The article's dates on a time line: days near its own date, months farther off, years beyond; what has no place in time below. */
import { l10n } from 'vscode';
import type { TimeExpression } from '../../engine';
import { articleDayOf } from '../cards';
import { timeIcon } from '../cards/date';
import type { Lookup } from '../lookup';
import { shorten } from '../markdown';
import { articleDateSource, timeInWords } from '../wording/dates';
import { dayInWords, daysBetween, distanceInWords, monthInWords } from '../wording/days';
import { groupBy, type TreeNode } from './node';
import { snippetOf } from './snippet';
import { capital } from '../wording/capital';

/** Days from the article's own within which each day has a heading, and within which each month has one. */
const DAYS_APART = 31;
const MONTHS_APART = 366;

type Placed = TimeExpression & { readonly interval: NonNullable<TimeExpression['interval']> };

export function dateTree(lookup: Lookup): TreeNode[] {
  const { dates } = lookup.annotations;
  const article = articleDayOf(lookup.annotations);
  // A length of time is one wherever it ends; only what is itself a place in time stands on the line.
  const placed = dates.filter((one): one is Placed => one.interval !== null && (one.type === 'DATE' || one.type === 'TIME'));
  const line = [...groupBy(placed, (one) => headingOf(one, article))].map(([key, group]) => headingNode(lookup, key, group, article));
  if (article !== null && !line.some((node) => node.key === `line ${article}`)) line.push(articleNode(lookup, article));
  line.sort((a, b) => a.key.localeCompare(b.key));
  const onLine: ReadonlySet<TimeExpression> = new Set(placed);
  const rest = dates.filter((one) => !onLine.has(one));
  return [...line, ...restGroups(lookup, rest, article)];
}

/** `2021-04-07`, `2021-04` or `2021`: keys sort as time does. */
function headingOf({ interval }: Placed, article: string | null): string {
  const sameMonth = interval.from.slice(0, 7) === interval.to.slice(0, 7);
  const away = article === null ? null : Math.abs(daysBetween(article, interval.from) ?? Infinity);
  if (interval.from === interval.to && (away === null || away <= DAYS_APART)) return interval.from;
  if (sameMonth && (away === null || away <= MONTHS_APART)) return interval.from.slice(0, 7);
  return interval.from.slice(0, 4);
}

function headingNode(lookup: Lookup, key: string, group: readonly Placed[], article: string | null): TreeNode {
  if (key === article) return { ...articleNode(lookup, article), children: group.map((one) => row(lookup, one, article, dayInWords(article))) };
  const label = key.length === 10 ? dayInWords(key) : key.length === 7 ? monthInWords(key) : key;
  const from = group.reduce((day, one) => (one.interval.from < day ? one.interval.from : day), group[0]!.interval.from);
  const to = group.reduce((day, one) => (one.interval.to > day ? one.interval.to : day), group[0]!.interval.to);
  const distance = article === null ? null : distanceInWords(article, from, to);
  if (group.length === 1) return alone(lookup, key, group[0]!, distance);
  const sorted = [...group].sort((a, b) => a.interval.from.localeCompare(b.interval.from) || a.interval.to.localeCompare(b.interval.to) || a.start - b.start);
  return {
    key: `line ${key}`, label, icon: 'circle-small-filled', children: sorted.map((one) => row(lookup, one, article, label)),
    ...(distance === null ? {} : { description: distance }),
    spoken: [label, ...(distance === null ? [] : [distance])].join(', '),
  };
}

function articleNode(lookup: Lookup, article: string): TreeNode {
  const source = lookup.annotations.article.date?.source;
  const label = dayInWords(article);
  const description = source === undefined ? l10n.t('the article’s date') : l10n.t('the article’s date, {0}', articleDateSource(source));
  const span = lookup.annotations.article.date?.span;
  return {
    key: `line ${article}`, label, description, icon: 'pinned', colour: 'onTheRecord.date', spoken: l10n.t('{0}, {1}', label, description),
    ...(span === undefined ? {} : { target: span }),
  };
}

/** A heading over a single row would only say it twice: one row says where in time, and what is told of it. */
function alone(lookup: Lookup, key: string, time: Placed, distance: string | null): TreeNode {
  const label = capital(timeInWords(time));
  return {
    key: `line ${key}`, label, icon: timeIcon(time), description: [...(distance === null ? [] : [distance]), snippetOf(lookup, time)].join(' · '),
    target: { start: time.start, end: time.end }, subject: { layer: 'dates', annotation: time },
    spoken: [label, ...(distance === null ? [] : [distance]), snippetOf(lookup, time)].join(', '),
  };
}

/** The words of the text, what they come to where that is another thing, and what is told of it. */
function row(lookup: Lookup, time: TimeExpression, article: string | null, heading = ''): TreeNode {
  const words = timeInWords(time);
  const value = time.value === null ? l10n.t('not known') : words;
  const distance = time.interval === null || article === null ? null : distanceInWords(article, time.interval.from, time.interval.to);
  return {
    key: time.id, label: shorten(time.text, 80), icon: timeIcon(time),
    description: [...(value === heading || value.toLowerCase() === time.text.toLowerCase() ? [] : [value]), snippetOf(lookup, time)].join(' · '),
    target: { start: time.start, end: time.end }, subject: { layer: 'dates', annotation: time },
    spoken: [time.text, words, ...(distance === null ? [] : [distance]), snippetOf(lookup, time)].join(', '),
  };
}

function restGroups(lookup: Lookup, rest: readonly TimeExpression[], article: string | null): TreeNode[] {
  const groups = groupBy(rest, (one) => (one.value === null ? 'unresolved' : one.type === 'DURATION' ? 'durations' : one.type === 'SET' ? 'repeated' : 'vague'));
  const headings = [
    ['durations', l10n.t('Lengths of time'), 'watch'], ['repeated', l10n.t('Again and again'), 'sync'],
    ['vague', l10n.t('Some time'), 'ellipsis'], ['unresolved', l10n.t('Not resolved'), 'question'],
  ] as const;
  return headings.flatMap(([key, label, icon]) => {
    const group = groups.get(key);
    if (group === undefined) return [];
    return [{
      key: `rest ${key}`, label, icon, description: String(group.length), spoken: l10n.t('{0}, {1}', label, group.length),
      children: group.map((one) => row(lookup, one, article)),
    }];
  });
}
