import { l10n } from 'vscode';
import type { Commitment } from '../../engine';
import { wordsOf } from '../lookup';
import { Markdown, shorten } from '../markdown';
import { commitmentIcon, firmnessExplained, firmnessInWords, partyInFull, sentenceOf } from '../wording/commitments';
import { timeInWords } from '../wording/dates';
import { distanceInWords } from '../wording/days';
import { counts, list } from '../wording/numbers';
import { fact, linkTo, why, type CardContext } from './card';

/** Who undertook what, towards whom, by when, on which condition, how firmly, and where it says so. */
export function commitmentCard(context: CardContext, commitment: Commitment): string {
  const { lookup } = context;
  const card = new Markdown().icon(commitmentIcon(commitment)).strong(shorten(sentenceOf(lookup, commitment), 240)).line();
  const refusal = commitment.polarity === 'negative' ? ` · ${l10n.t('a refusal: not to act')}` : '';
  fact(card, l10n.t('Firmness'), `${firmnessInWords(commitment.firmness)} (${firmnessExplained(commitment.firmness)})${refusal}`);
  const who = commitment.agents.map((agent) => partyInFull(lookup, agent));
  // The sentence above names them; this line is for those of whom more is known.
  if (who.some((words, index) => words !== commitment.agents[index]!.name)) fact(card, l10n.t('Who'), list(who));
  if (commitment.counterparty !== null) fact(card, l10n.t('Towards'), partyInFull(lookup, commitment.counterparty));
  fact(card, l10n.t('By when'), deadlineInWords(context, commitment));
  if (commitment.condition !== null) fact(card, l10n.t('On condition'), wordsOf(lookup, commitment.condition));
  card.text(l10n.t('{0}: ', l10n.t('Told by'))).text(commitment.speaker === null ? l10n.t('the article itself') : partyInFull(lookup, commitment.speaker));
  if (!context.atPassage) linkTo(card.text(' · '), context, l10n.t('Go to the passage'), commitment);
  card.line();
  otherPassages(card, context, commitment);
  return why(card, context, commitment).value;
}

/** "by Friday: Friday 9 April 2021, 2 days after the article". */
export function deadlineInWords(context: Pick<CardContext, 'lookup' | 'articleDay'>, commitment: Commitment): string | null {
  if (commitment.deadline === null) return null;
  const words = wordsOf(context.lookup, commitment.deadline);
  const time = context.lookup.date(commitment.deadline.date);
  if (time?.value === undefined || time.value === null) return words;
  const told = timeInWords(time);
  const distance = time.interval === null || context.articleDay === null ? null
    : distanceInWords(context.articleDay, time.interval.from, time.interval.to);
  const resolved = distance === null ? told : `${told}, ${distance}`;
  // "the end of September" is said again in "the end of September 2024".
  return told.toLowerCase().startsWith(words.toLowerCase()) ? resolved : `${words} – ${resolved}`;
}

/** The same undertaking told elsewhere. */
function otherPassages(card: Markdown, context: CardContext, commitment: Commitment): void {
  const others = context.lookup.annotations.commitments.filter((one) => one.entry === commitment.entry && one.id !== commitment.id);
  if (others.length === 0) return;
  card.text(l10n.t('{0}: ', l10n.t('Also told in {0}', counts.passages(others.length))));
  others.forEach((other, index) => {
    if (index > 0) card.text(' ');
    linkTo(card, context, String(index + 1), other, shorten(other.text, 80));
  });
  card.line();
}
