import { l10n } from 'vscode';
import type { TimeExpression } from '../../engine';
import { Markdown } from '../markdown';
import { articleDateSource, timeInWords } from '../wording/dates';
import { dayInWords, distanceInWords, intervalInWords } from '../wording/days';
import { capital } from '../wording/capital';
import { fact, linkTo, why, type CardContext } from './card';

/** Evidence that the line about the anchor tells already. */
const ANCHORS = ['date.against-article', 'date.against-expression'];

/** Which day or days are meant, how far from the article's own, and from where that was counted. */
export function dateCard(context: CardContext, time: TimeExpression): string {
  const card = new Markdown().icon(timeIcon(time)).strong(capital(timeInWords(time)));
  if (time.value !== null) card.text(` · ${time.value}`);
  card.line();
  if (time.frequency !== null) fact(card, l10n.t('How often'), time.frequency.replace(/X$/, ' ×'));
  if (time.interval !== null && isStretch(time)) fact(card, l10n.t('Days'), intervalInWords(time.interval.from, time.interval.to));
  distance(card, context, time);
  anchor(card, context, time);
  if (time.range !== null) {
    const other = context.lookup.date(time.range.other);
    if (other !== undefined) {
      card.text(l10n.t('{0}: ', time.range.role === 'from' ? l10n.t('Lasts until') : l10n.t('Begins')));
      linkTo(card, context, other.text, other).line();
    }
  }
  const told = new Set(time.anchor === null ? [] : ANCHORS);
  return why(card, context, { ...time, evidence: time.evidence.filter((one) => !told.has(one.code)) }).value;
}

export function timeIcon(time: TimeExpression): string {
  switch (time.type) {
    case 'DATE': return 'calendar';
    case 'TIME': return 'clock';
    case 'DURATION': return 'watch';
    case 'SET': return 'sync';
  }
}

function isStretch(time: TimeExpression): boolean {
  return time.interval !== null && time.interval.from !== time.interval.to;
}

function distance(card: Markdown, context: CardContext, time: TimeExpression): void {
  const { article } = context.lookup.annotations;
  if (time.interval === null || context.articleDay === null || article.date === null) return;
  if (time.function !== null && time.interval.from === context.articleDay) {
    card.text(l10n.t('The article’s own date, {0}', articleDateSource(article.date.source))).line();
    return;
  }
  const words = distanceInWords(context.articleDay, time.interval.from, time.interval.to);
  if (words !== null) {
    card.text(capital(l10n.t('{0} ({1}, {2})', words, dayInWords(context.articleDay), articleDateSource(article.date.source)))).line();
  }
}

function anchor(card: Markdown, context: CardContext, time: TimeExpression): void {
  if (time.anchor === null) return;
  card.text(l10n.t('{0}: ', l10n.t('Counted from')));
  const other = context.lookup.date(time.anchor.expression ?? null);
  if (time.anchor.source === 'expression' && other !== undefined) linkTo(card, context, other.text, other);
  else card.text(l10n.t('the article’s date'));
  card.text(` · ${time.anchor.value}`).line();
}
