import type { EvidenceWordings } from '../evidence';

export const quantityEvidence: EvidenceWordings = {};
