/** Penn Treebank tags (Marcus et al. 1993), punctuation folded into a few. */
export const TAGS = [
  'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS', 'PRP', 'PRP$',
  'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB',
  '$', '``', "''", ',', '.', ':', '(', ')', '#',
] as const;

export type Tag = (typeof TAGS)[number];

export const isNoun = (t: Tag): boolean => t === 'NN' || t === 'NNS' || t === 'NNP' || t === 'NNPS';
export const isProperNoun = (t: Tag): boolean => t === 'NNP' || t === 'NNPS';
export const isVerb = (t: Tag): boolean => t === 'VB' || t === 'VBD' || t === 'VBG' || t === 'VBN' || t === 'VBP' || t === 'VBZ';
export const isAdjective = (t: Tag): boolean => t === 'JJ' || t === 'JJR' || t === 'JJS';
export const isAdverb = (t: Tag): boolean => t === 'RB' || t === 'RBR' || t === 'RBS';
