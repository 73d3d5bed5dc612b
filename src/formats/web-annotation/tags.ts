import type { Layer } from '../../review/model';

/** The tag by which each layer is known outside. */
export const TAGS: Readonly<Record<Layer, string>> = { speakers: 'speaker', quotes: 'quote', dates: 'date', quantities: 'quantity', commitments: 'commitment' };
