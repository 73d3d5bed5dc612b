/** How much of what: figures with their units, ranges and modifiers, and what they count. */
export type { LocalQuantities, LocalQuantity } from './local';
export { disagreementNotices, withDisagreements } from './disagreements';
export { partMeasures } from './measures';
export { recogniseQuantities } from './recognise';
export { resolveQuantities } from './resolve';
