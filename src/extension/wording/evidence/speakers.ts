import type { EvidenceWordings } from '../evidence';

export const speakerEvidence: EvidenceWordings = {};
