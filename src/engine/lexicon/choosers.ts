/**
 * Nouns for what acts as a body though it is a place or a thing by its first sense ("the museum will return the masks"), and for people
 * whom the WordNet list of `people-nouns` lacks. Singular, lower case.
 * Source: compiled for this project from general knowledge of news English.
 */
import { PEOPLE_NOUNS } from './people-nouns';

const ACTING_BODIES: ReadonlySet<string> = new Set([
  'administration', 'cabinet', 'house', 'authority', 'authorities', 'office', 'military', 'force', 'congresswoman', 'state', 'city', 'town', 'county', 'group', 'unit', 'airline',
  'carrier', 'operator', 'builder', 'management', 'campaign', 'republican', 'organiser', 'opposition', 'alliance', 'organisation', 'foundation', 'hospital', 'person', 'side', 'counterpart', 'queen',
  'regulator', 'crew', 'network', 'station', 'newspaper', 'studio', 'startup', 'start-up', 'carmaker', 'fund', 'exchange', 'museum', 'bakery', 'factory', 'restaurant', 'library',
  'theatre', 'theater', 'gallery', 'brewery', 'hotel', 'plant', 'mill', 'shop', 'store', 'supermarket', 'chain', 'railway', 'port', 'airport', 'zoo', 'laboratory',
  'observatory', 'website', 'platform', 'outlet', 'channel', 'suspect', 'accused', 'driver', 'wounded', 'embassy', 'consulate', 'palace', 'monastery', 'diocese', 'trust', 'world',
  'region', 'province', 'district', 'island', 'capital', 'power',
]);

/** A person or a body of people that can choose, by its singular noun in lower case. */
export const isChooser = (noun: string): boolean => PEOPLE_NOUNS.has(noun) || ACTING_BODIES.has(noun);
