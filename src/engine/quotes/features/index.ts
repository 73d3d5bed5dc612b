/** What the model is told about each of its choices, as hashed features; the numbers of the templates are apart from one another. */
export { factsOf, type AnchorFacts } from './anchor-facts';
export { complementOf } from './clauses';
export { cueFeatures } from './cue';
export { edgeFeatures } from './edge';
export { endFeatures } from './end';
export { moreFeatures } from './more';
export { placeFeatures } from './place';
export { rankFeatures, type Rivals } from './rank';
export { sourceFeatures } from './source';
export { Features, Templates, type Sink } from './templates';
