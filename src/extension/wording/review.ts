import { l10n } from 'vscode';
import { valueInWords } from '../../formats/agreement-report';
import type { Draft } from '../../review/model';
import type { ReviewState, Verdict } from '../../review/working';
import type { Marked } from '../lookup';

export function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'confirmed': return l10n.t('confirmed');
    case 'corrected': return l10n.t('corrected');
    case 'added': return l10n.t('added by hand');
  }
}

/** "Corrected by AB: speaker, kind". */
export function verdictLine({ verdict, decision, corrected }: ReviewState): string | null {
  if (verdict === null) return null;
  const author = decision?.author ?? null;
  const words = author === null ? verdictInWords(verdict) : l10n.t('{0} by {1}', verdictInWords(verdict), author);
  return verdict === 'corrected' && corrected.length > 0 ? l10n.t('{0}: {1}', words, corrected.map(fieldInWords).join(', ')) : words;
}

/** What the engine reads otherwise by now. */
/** Whether there is something to decide: nobody did yet, or a later engine reads it otherwise. */
export function isOpen({ verdict, differs }: ReviewState): boolean {
  return verdict === null || differs.length > 0;
}

export function differenceInWords({ differs, engineReads, decision }: ReviewState): string | null {
  if (differs.length === 0) return null;
  if (differs.includes('annotation')) return l10n.t('By itself, the extension no longer finds this here.');
  const confirmed = (decision !== null && 'reading' in decision ? decision.reading : {}) as Readonly<Record<string, unknown>>;
  const reads = engineReads as Readonly<Record<string, unknown>>;
  const told = differs.map((field) => l10n.t('{0} “{1}” instead of “{2}”', fieldInWords(field), valueInWords(reads[field]), valueInWords(confirmed[field])));
  return l10n.t('By itself, the extension now reads otherwise: {0}', told.join('; '));
}

const FIELDS: Readonly<Record<string, () => string>> = {
  speaker: () => l10n.t('speaker'), form: () => l10n.t('form'), person: () => l10n.t('person'), kind: () => l10n.t('kind'), negated: () => l10n.t('denied'),
  hypothetical: () => l10n.t('hypothetical'), type: () => l10n.t('type'), value: () => l10n.t('value'), modifier: () => l10n.t('modifier'), low: () => l10n.t('lower end'),
  high: () => l10n.t('upper end'), unit: () => l10n.t('unit'), currency: () => l10n.t('currency'), dimension: () => l10n.t('what is measured'),
  counted: () => l10n.t('what is counted'), trigger: () => l10n.t('trigger'), action: () => l10n.t('action'), agents: () => l10n.t('who acts'),
  counterparty: () => l10n.t('towards whom'), deadline: () => l10n.t('deadline'), condition: () => l10n.t('condition'), firmness: () => l10n.t('firmness'),
  polarity: () => l10n.t('to act or not to act'), extent: () => l10n.t('extent'),
};

export function fieldInWords(field: string): string {
  return FIELDS[field]?.() ?? field;
}

export function layerInWords(layer: Marked['layer']): string {
  switch (layer) {
    case 'speakers': return l10n.t('Speaker');
    case 'quotes': return l10n.t('Quote');
    case 'dates': return l10n.t('Date');
    case 'quantities': return l10n.t('Figure');
    case 'commitments': return l10n.t('Commitment');
  }
}

export function decisionInWords(decision: Draft): string {
  switch (decision.kind) {
    case 'accept': return l10n.t('Confirm');
    case 'reject': return l10n.t('Reject');
    case 'correct': return l10n.t('Correct: {0}', [...Object.keys(decision.reading), ...(decision.extent === undefined ? [] : ['extent'])].map(fieldInWords).join(', '));
    case 'add': return l10n.t('Add');
    case 'merge': return l10n.t('Merge into {0}', decision.into);
    case 'split': return l10n.t('Split off {0}', decision.name);
    case 'note': return l10n.t('Note');
    case 'status': return l10n.t('Status');
    case 'undo': return l10n.t('Undo');
    case 'redo': return l10n.t('Redo');
    case 'place': return l10n.t('Place');
  }
}
