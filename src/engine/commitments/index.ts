/**
 * Commitments: who undertakes what. `recogniseCommitments` finds commissive expressions in a paragraph, `resolveCommitments` decides
 * with the whole article which of them stand and who is bound. The definition is the project's own: docs/definitions.
 */
export type { LocalCommitment } from './local';
export { recogniseCommitments } from './recognise';
export { resolveCommitments, type Known } from './resolve';
