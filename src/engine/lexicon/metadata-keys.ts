/** Keys of metadata lines as news databases, feeds and Markdown generators write them, lower case. Source: compiled for this project. */

/** The day on which the article appeared. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  'date', 'dated', 'published', 'publication date', 'date published', 'datepublished', 'publish date', 'pubdate', 'pub date', 'published on', 'published at', 'first published',
  'first published on', 'posted', 'posted on', 'post date', 'created', 'filed', 'issued', 'issue date', 'release date', 'load-date',
]);

/** The day on which it was changed: second best. */
export const UPDATE_KEYS: ReadonlySet<string> = new Set([
  'updated', 'updated on', 'updated at', 'last updated', 'last updated on', 'last modified', 'modified', 'lastmod', 'date modified', 'datemodified',
]);

export const AUTHOR_KEYS: ReadonlySet<string> = new Set(['author', 'authors', 'by', 'byline', 'reporter', 'writer', 'correspondent']);

export const TITLE_KEYS: ReadonlySet<string> = new Set(['title', 'headline', 'head']);

export const ADDRESS_KEYS: ReadonlySet<string> = new Set(['url', 'link', 'source', 'permalink', 'canonical', 'web']);

export const OTHER_KEYS: ReadonlySet<string> = new Set([
  'section', 'category', 'categories', 'tags', 'tag', 'keywords', 'topic', 'topics', 'subject', 'publisher', 'publication', 'newspaper', 'site', 'agency', 'wire', 'credit', 'copyright',
  'location', 'place', 'dateline', 'country', 'region', 'language', 'lang', 'slug', 'summary', 'description', 'abstract', 'standfirst', 'genre', 'type', 'edition', 'page', 'pages', 'length', 'words',
  'id', 'doc id', 'status', 'priority', 'desk', 'embargo', 'draft', 'layout', 'image', 'photo', 'caption',
]);
