/**
 * Commitments: who undertakes what. `recogniseCommitments` finds commissive expressions in a paragraph, `resolveCommitments` decides
 * with the whole article which of them stand and who is bound. The definition is the project's own: docs/definitions.
 */
export { recogniseCommitments, type LocalCommitments } from './recognise';
export { resolveCommitments, type Known } from './resolve';
