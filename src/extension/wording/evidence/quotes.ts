import type { EvidenceWordings } from '../evidence';

export const quoteEvidence: EvidenceWordings = {};
