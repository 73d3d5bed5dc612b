/**
 * What is measured, a file a layer. A further measure (coreference, spans of another corpus) is a further layer here, or further rows of one.
 */
import { article } from './article';
import { commitments } from './commitments';
import { dates } from './dates';
import type { Layer } from './layer';
import { quantities } from './quantities';
import { quotes } from './quotes';

export const LAYERS: readonly Layer[] = [quotes, dates, quantities, commitments, article];
