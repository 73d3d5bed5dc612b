import { anchorOf } from '../anchoring/anchor';
import type { Reviewed } from '../apply';
import type { AnyReading, Draft } from '../model';
import { readingOf } from '../readings';
import { targetOf } from '../target';
import type { Difference } from './compare';

/** The decision that makes ours as theirs at a place where they differ. @param reviewed theirs */
export function takeOver(text: string, { annotations: { speakers, mentions } }: Reviewed, { layer, ours, theirs, fields }: Difference): Draft {
  if (theirs === null) return { kind: 'reject', target: targetOf(text, layer, ours!) };
  const reading = readingOf({ text, speakers, mentions }, layer, theirs);
  if (ours === null) return { kind: 'add', target: targetOf(text, layer, theirs), reading };
  const differing = Object.fromEntries(Object.entries(reading).filter(([field]) => fields.includes(field))) as AnyReading;
  return { kind: 'correct', target: targetOf(text, layer, ours), reading: differing, ...(fields.includes('extent') ? { extent: anchorOf(text, theirs) } : {}) };
}
