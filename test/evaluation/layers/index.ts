/**
 * What is measured, a file a layer. A further measure (spans of another corpus) is a further layer here, or further rows of one.
 */
import { article } from './article';
import { commitments } from './commitments';
import { coreference } from './coreference';
import { dates } from './dates';
import type { Layer } from './layer';
import { quantities } from './quantities';
import { quotes } from './quotes';

export const LAYERS: readonly Layer[] = [quotes, coreference, dates, quantities, commitments, article];
