/** What the model is told about each of its choices, as hashed features; the numbers of the templates are apart from one another. */
export { factsOf, type AnchorFacts } from './anchor-facts';
export { cueFeatures } from './cue';
export { sourceFeatures } from './source';
export { placeFeatures } from './place';
export { complementOf, edgeFeatures, endFeatures, moreFeatures } from './content';
