/** The page's own words, by key. The extension fills them in the reader's language; `{0}` takes the first filler. */
export const WORDS = [
  'title', 'search', 'searchHint', 'filters', 'filtersOn', 'groupBy', 'sortBy', 'turnOrder', 'group.agent', 'group.deadline', 'group.firmness', 'group.speaker', 'group.status', 'group.none',
  'sort.text', 'sort.deadline', 'sort.firmness', 'sort.agent', 'sort.status',
  'count.one', 'count.many', 'count.shown', 'count.none', 'count.selected', 'noMatch', 'clearSearch',
  'firmness.agreed', 'firmness.pledged', 'firmness.intended', 'firmness.offered', 'firmness.aspired',
  'status.open', 'status.kept', 'status.broken', 'status.overtaken', 'status.none',
  'bucket.before', 'bucket.week', 'bucket.month', 'bucket.year', 'bucket.later', 'bucket.unresolved', 'bucket.none', 'bucket.dated',
  'filter.firmness', 'filter.status', 'filter.deadline', 'filter.dated', 'filter.passed', 'filter.reset',
  'select', 'details', 'goTo', 'refusal', 'guess', 'passed', 'toldTimes', 'onCondition', 'noted',
  'field.agent', 'field.commitment', 'field.counterparty', 'field.deadline', 'field.daysLeft', 'field.condition', 'field.firmness', 'field.speaker', 'field.evidence', 'field.passages',
  'field.certainty', 'field.contradicts', 'contradicted', 'field.status', 'field.note', 'field.review', 'passage', 'ownVoice', 'noDeadline',
  'decide.accept', 'decide.reject', 'decide.correct', 'decide.note',
  'status.label', 'status.date', 'status.note', 'status.link', 'status.save', 'status.cancel', 'status.takeBack', 'status.badDate', 'status.badLink', 'status.openLink',
  'copyText', 'copyMarkdown', 'clearSelection', 'selectAll',
  'state.none', 'state.reading', 'state.notEnglish', 'state.empty', 'state.openSample', 'state.annotate', 'state.canAnnotate', 'setDate', 'dateUnknown', 'countedFrom', 'countedToday',
  'flag.deadline', 'flag.figure', 'flag.withdrawn', 'flag.renewed', 'flag.firmness', 'flag.agent', 'flag.added', 'flag.removed', 'flag.unchanged', 'filter.flags',
  'field.articles', 'field.trail', 'field.versions', 'inArticles', 'earlier', 'undated', 'changed', 'why', 'complete', 'nothingBefore', 'nothingAfter', 'stop', 'resume', 'showMore', 'shownOf', 'unread.one', 'unread.many',
  'timeline.many', 'timeline.bentToday', 'count.changed', 'sort.time', 'timeline', 'timeline.article', 'timeline.today', 'timeline.hint', 'timeline.bent', 'timeline.none', 'keys',
] as const;

export type Word = (typeof WORDS)[number];
export type Words = Readonly<Record<Word, string>>;
