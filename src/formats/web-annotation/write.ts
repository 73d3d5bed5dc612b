/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: one collection with one page. */
import { roughAnchorOf } from '../../review/anchoring/anchor';
import { readingOf } from '../../review/readings';
import { codePointsOf } from '../code-points';
import { annotationsOf, speakerFinder, standing, type ReviewedArticle, type Told } from '../reviewed-article';
import { inWords } from '../words';
import { standingOf } from '../json/write';
import { TAGS } from './tags';

/** What the W3C has no terms for has ours; a reading is plain JSON, as in our own format. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { otr: 'urn:on-the-record:vocabulary:', certainty: 'otr:certainty', standing: 'otr:standing', reading: { '@id': 'otr:reading', '@type': '@json' } },
] as const;

export function toWebAnnotations(article: ReviewedArticle): string {
  const { name, reviewed: { annotations: { engineVersion } } } = article;
  const all = annotationsOf(article);
  const item = itemMaker(article);
  return `${JSON.stringify({
    '@context': CONTEXT, 'id': '#annotations', 'type': 'AnnotationCollection', 'label': name,
    'generator': { id: 'urn:on-the-record', type: 'Software', name: `On the Record, engine ${engineVersion}` },
    'total': all.length, 'first': { id: '#page-1', type: 'AnnotationPage', partOf: '#annotations', startIndex: 0, items: all.map(item) },
  }, null, 2)}\n`;
}

function itemMaker(article: ReviewedArticle): (told: Told) => unknown {
  const { name, text, reviewed: { annotations: { speakers, mentions } } } = article;
  const codePoints = codePointsOf(text);
  const speaker = speakerFinder(article);
  const source = inAddress(name);
  return (told) => {
    const { layer, annotation, state } = told;
    const { note, verdict } = standingOf(annotation.id, state);
    const { quote, prefix, suffix } = roughAnchorOf(text, annotation);
    return {
      id: `#${inAddress(annotation.id)}`, type: 'Annotation', motivation: 'classifying',
      ...(verdict === null ? {} : { modified: verdict.at, ...(verdict.author === null ? {} : { creator: { type: 'Person', name: verdict.author } }) }),
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: TAGS[layer] },
        { type: 'TextualBody', purpose: 'describing', value: inWords(told, speaker), format: 'text/plain', language: 'en' },
        ...(note === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note.text, format: 'text/plain' }]),
      ],
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
          { type: 'TextPositionSelector', start: codePoints.of(annotation.start), end: codePoints.of(annotation.end) },
        ],
      },
      certainty: annotation.certainty, standing: standing(told), reading: readingOf({ text, speakers, mentions }, layer, annotation),
    };
  };
}

/** Half a character, as a torn file may have one, cannot stand in an address. */
function inAddress(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
