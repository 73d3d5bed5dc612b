/** Ten thousand news articles that nobody wrote: invented people, bodies and places, sentences put together by chance, the same each time. */
import { randomNumbers } from '../../evaluation/bootstrap';

const split = (words: string): readonly string[] => words.split('|').map((one) => one.trim());

const FIRST = split('Anna | Peter | Jonas | Marta | Ada | Tomas | Ingrid | Felix | Nadia | Omar | Lena | Victor | Sofia | Henrik | Clara | Dario | Elif | Martin | Rosa | Yusuf | Karin | Leon | Mira | Stefan');
const LAST_BEGIN = split('Hol | Wei | Lund | Ade | Berg | Cald | Dorn | Eck | Fal | Gran | Hart | Iver | Kest | Lor | Mar | Nor | Oster | Pell | Quist | Rav | Sand | Tarn | Ulm | Vand | West | Zell');
const LAST_END = split('berg | ss | gren | yemi | er | well | mann | by | ström | ford | ison | ley | ovic | ard | wick | sen | ow | aro');
const PLACE_BEGIN = split('North | South | East | West | New | Old | Port | Fort | Upper | Lower | Saint | Lake');
const PLACE_END = split('Haven | Lendal | Sorvia | Tamland | Bridge | Marsh | Ferry | Mill | Stone | Ridge | Arden | Calder | Wick | Orrin | Brant | Dunmore');
const BODY_BEGIN = split('Acme | Borland | Corvex | Delphi | Everis | Fenwick | Garland | Halcyon | Ivory | Juniper | Kestrel | Larkspur | Meridian | Northgate | Orion | Pallas | Quarry | Rowan | Sable | Tiller | Umber | Vesper | Willow | Yarrow');
const BODY_END = split('Corp. | Group | Homes | Rail | Energy | Foods | Bank | Motors | Steel | Ltd. | Shipping | Airlines');
const ROLE = split('Mayor | Governor | Transport Minister | Finance Minister | Senator | Chief Executive | Chairwoman | Schools Commissioner | Police Chief | Energy Minister');
const DEED = split(`build {n} homes in {place} | repair the harbour bridge at {place} | reopen the {place} hospital | hire {n} nurses for the clinics of {place} | cut ferry fares by {p} percent | plant {n} trees along the river at {place} |
  close the coal plant at {place} | double the number of night buses in {place} | pay {m} million dollars for a new school in {place} | publish the report on the {place} flood | lower the tax on small shops in {place} |
  extend the tram line to {place} | train {n} teachers in {place} | clean the old docks of {place} | invest {m} million dollars in a wind farm near {place} | move its headquarters to {place} | limit rents in {place} | open a library at {place} |
  test the drinking water of {place} every month | restore the market hall in {place} | deliver {n} electric buses to {place} | widen the road between {place} and {place2} | send {n} tons of grain to {place}`);
const DUE = split('by June {y} | by the end of {y} | within two years | before the winter | next year | by {y} | by March {y} |  |  |  | ');
const COLOUR = split(`The river rose by {p} inches over the weekend, and {n} people left their houses. | Shops along the quay stayed shut on Tuesday, and the ferry ran only twice. | The town has {n} inhabitants, most of whom work in the mills or on the boats. |
  A survey in the spring found that {p} percent of families had thought of leaving {place}. | The council met for six hours behind closed doors, a clerk said. | Prices have gone up by {p} percent since {y}, according to the statistics office. |
  Nobody was hurt when a wall fell near the station on Monday morning. | The dispute goes back to {y}, when the old bridge was pulled down. | About {n} people marched through {place} on Saturday, the police said. | The budget has grown by {m} million dollars in three years. |
  It was the third storm of the season, and the longest. | The last such vote, in {y}, was lost by {p} ballots. | Trains between {place} and {place2} were late for most of the week. | Two of the five members stayed away from the meeting. | Fishermen from {place} blocked the harbour with their boats for an hour. |
  The plant employs {n} workers and buys its coal abroad. | Rain is expected until Thursday, the weather service said. | The hospital lost {m} million dollars last year. | Its roof has leaked since the winter of {y}. | Some neighbours said that they had heard nothing of the plan before it was printed. |
  The company sold {n} cars in the first quarter, fewer than a year before. | A spokesman declined to comment. | The school has {n} pupils and eleven teachers, one of whom will retire in the summer. | The minister spoke for {p} minutes and took no questions. | In the square, somebody had written a poem on the fountain.`);
const SAID = split(`"We have waited {p} years for this," {who} said. "Nobody should have to wait any longer." | "It is the right thing to do, and it is not cheap," {who} told reporters in {place}. | {who} said the figures were better than a year ago. | {who} denied that the work had been stopped. |
  "I was there when the first stone was laid," {who} recalled. | {who} called the report a disgrace and asked for another. | According to {who}, the money has not been spent yet. | {who} urged the government to act before the winter. | "They never asked us," {who} said on {weekday}. |
  {who} warned that {n} jobs could be lost. | {who} said that "nothing has been decided" and that talks would go on.`);
const WEEKDAY = split('Monday | Tuesday | Wednesday | Thursday | Friday');
const MONTHS = split('Jan. | Feb. | March | April | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec.');

export interface GeneratedArticle {
  /** Relative path. */
  readonly name: string;
  readonly text: string;
}

/** A promise that several articles may tell. */
interface Matter {
  readonly who: string;
  readonly deed: string;
}

const WORDS = 700;

/** The article of a number: each is made by itself, so that any part of them can be made. */
export function generatedArticle(number: number): GeneratedArticle {
  const random = randomNumbers(number * 7919 + 17);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const int = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const date = new Date(Date.UTC(2019, 0, 1) + Math.floor((number / 10_000) * 5 * 365) * 86_400_000);
  const year = date.getUTCFullYear();
  const place = (): string => `${pick(PLACE_BEGIN)} ${pick(PLACE_END)}`;
  const fill = (pattern: string, who: string): string => pattern.replaceAll('{n}', String(int(2, 90) * 10)).replaceAll('{m}', String(int(2, 80))).replaceAll('{p}', String(int(3, 40))).replaceAll('{y}', String(year + int(1, 4)))
    .replaceAll('{place2}', place()).replace('{place}', place()).replaceAll('{place}', place()).replaceAll('{who}', who).replaceAll('{weekday}', pick(WEEKDAY));
  const person = (): string => `${pick(FIRST)} ${pick(LAST_BEGIN)}${pick(LAST_END)}`;
  const people = [person(), person()];
  const roles = [pick(ROLE), pick(ROLE)];
  const body = `${pick(BODY_BEGIN)} ${pick(BODY_END)}`;
  const home = place();
  const short = (index: number): string => people[index]!.split(' ')[1]!;
  const promise = (): string => {
    const { who, deed } = random() < 0.5 ? matterOf(int(0, 1_500)) : { who: pick([people[0]!, people[1]!, body]), deed: fill(pick(DEED), '') };
    const due = fill(pick(DUE), '');
    const verb = pick(['promised to', 'said it would', 'will', 'pledged to', 'plans to', 'agreed to', 'refused to', 'is ready to', 'vowed to']);
    return `${who} ${verb === 'said it would' && who.split(' ').length === 2 && !who.endsWith('.') ? 'said on Monday he would' : verb} ${deed}${due === '' ? '' : ` ${due}`}.`;
  };
  const sentences: string[] = [
    `${roles[0]!} ${people[0]!} and ${body} clashed on ${pick(WEEKDAY)} over the future of ${home}.`, `${roles[1]!} ${people[1]!} spoke to some ${int(20, 400)} people in the town hall.`,
  ];
  let words = sentences.join(' ').split(' ').length;
  while (words < WORDS) {
    const chance = random();
    const sentence = chance < 0.14 ? promise() : chance < 0.45 ? fill(pick(SAID), pick([short(0), short(1), 'he', 'she', people[0]!, 'a spokesman'])) : fill(pick(COLOUR), '');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`);
    words += sentence.split(' ').length;
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) paragraphs.push(sentences.slice(at, at + 2).join(' '));
  const day = `${MONTHS[date.getUTCMonth()]!} ${date.getUTCDate()}`;
  return {
    name: `${year}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/article-${String(number).padStart(5, '0')}.news`,
    text: `date ${date.toISOString().slice(0, 10)}\n${roles[0]!} and ${body} at odds over ${home}\n\n${home.toUpperCase()}, ${day} (Coast Wire) -- ${paragraphs.join('\n\n')}\n`,
  };
}

/** The promise of a number: the same person and the same deed, whatever article tells it; its figure is the teller's. */
function matterOf(number: number): Matter {
  const random = randomNumbers(number * 104_729 + 3);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const who = random() < 0.5 ? `${pick(BODY_BEGIN)} ${pick(BODY_END)}` : `${pick(FIRST)} ${pick(LAST_BEGIN)}${pick(LAST_END)}`;
  const place = (): string => `${pick(PLACE_BEGIN)} ${pick(PLACE_END)}`;
  return { who, deed: pick(DEED).replaceAll('{n}', String(10 * (2 + Math.floor(random() * 40)))).replaceAll('{m}', '12').replaceAll('{p}', '10').replaceAll('{place2}', place()).replaceAll('{place}', place()) };
}
