/**
 * First names that nearly always are a woman's or a man's in English-language news, lower case. They only let suppose whom a pronoun means, which is
 * shown as a guess; nobody's gender is told from them. Names borne by both (Jordan, Kim, Robin, Andrea, Jean) are left out.
 * Source: compiled for this project from general knowledge, after the most frequent names of the 1990 United States census.
 */
import type { Speaker } from '../model';

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

const WOMEN = set(`
  mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna
  rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann anne joyce diane alice julie heather teresa doris gloria evelyn cheryl mildred katherine joan ashley judith rose janice
  nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn kathryn louise sara anita ruby wanda phyllis norma paula diana annie lillian emily peggy crystal gladys rita dawn connie florence tiffany
  edna rosa cindy grace wendy victoria edith sherry sylvia josephine thelma sheila ethel ellen elaine marjorie charlotte esther emma juanita rhonda hazel april eva debbie sophie sophia olivia hannah amelia isabella megan
  chloe zoe lucy natalie samantha erin hillary melania ivanka angelica yolanda carla fatima aisha leila layla zainab maryam khadija noor amina priya deepa sunita lakshmi indira sonia benazir ingrid astrid greta sigrid birgit ursula heidi
  claudia petra monika olga natalia tatiana svetlana irina ekaterina anastasia galina ludmila elena giulia francesca chiara valentina lucia carmen dolores pilar mercedes isabel ines beatriz beatrice gabriela camila mariana juana
  fiona siobhan aoife niamh eilidh moira bridget gwen nicola theresa imogen philippa gemma tracy tracey jill jacqueline elisabeth marion yvonne mona karin kirsten annika helga saskia trudy marta magdalena agnieszka katarzyna ewa
  keiko yuko akiko mei ling xiu megumi naomi nadia yasmin salma huda rania jacinda julia leah mia ella lena nina vera zara tara rosalind rosalie genevieve cecilia celia clara cora daisy dora eleanor eliza elsa estelle eunice
  bernice bethany bonnie candace carrie darlene felicia georgia geraldine gina harriet hilary ida jodi joanna joanne josie joy juliet justine kate katie kristen kristin lorraine lydia mabel madeleine margaret maureen meredith
  miranda miriam molly monica muriel myra nora oprah penelope penny phoebe rosemary roxanne sabrina sally selena serena sonja stella susanna suzanne sybil tamara tina ursula valerie vanessa veronica viola vivian winifred yvette
`);
const MEN = set(`
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen
  andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam
  harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip philip todd jesse craig alan shawn clarence sean johnny jimmy antonio danny bryan tony luis mike stanley
  leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard
  mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis
  zachary corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler gilbert gene marc reginald ruben brett nathaniel rafael edgar milton raul ben chester cecil duane franklin
  andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl neil christian javier fernando clinton ted mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh
  max dwayne dwight armando felix jimmie everett ian wallace ken bob jaime alfredo alberto dave ivan byron isaac morris clifton willard daryl ross andy marshall salvador perry kirk sergio seth kent terrance rene eduardo terrence
  enrique freddie barack vladimir sergey sergei dmitry dmitri mikhail boris igor oleg yuri nikolai alexei aleksandr pavel viktor volodymyr mohammed muhammad mohamed ahmed ali hassan hussein omar khalid ibrahim abdullah mahmoud
  mustafa imran nawaz pervez asif bashar saddam narendra rajiv rahul amit arun sanjay vijay anil ravi suresh rajesh xi jinping hiroshi kenji takashi shinzo junichiro akira jean-claude jean-luc pierre jacques francois françois emmanuel
  nicolas olivier philippe laurent thierry hans klaus jürgen wolfgang helmut dieter gerhard heinz stefan uwe georg lars sven erik olof magnus björn henrik jens anders nils piotr marek tomasz andrzej jaroslaw lech vaclav milos zoran
  giovanni giuseppe luigi marco matteo silvio paolo franco alejandro andres arturo diego emilio esteban felipe gerardo gonzalo guillermo gustavo hugo ignacio javier joaquin lorenzo mauricio nestor octavio pablo rodrigo santiago tomás
  liam noah oliver elijah lucas mason logan ethan aiden jackson sebastian owen connor caleb wyatt declan colm padraig brendan fergus angus hamish alasdair duncan malcolm graham nigel trevor clive derek kieran callum gareth rhys
  boris jeremy rupert alistair archie barnaby basil bertrand cedric clement conrad cornelius cyril desmond dominic donovan edmund elliott ferdinand finn gavin geoffrey giles godfrey horace humphrey irving jasper jerome jonas joost
  julian leopold lionel luke luther mitt miles moses neville newt noel oswald otto percy quentin ralph reuben roderick rowan rudolph rufus rupert simon solomon spencer terence theo tobias ulysses vince virgil wade wilfred winston
`);

/** What the first name lets suppose; null where the name is borne by both, is unknown, or is no first name. */
export function genderOfFirstName(words: readonly string[]): Speaker['gender'] {
  const first = words.length > 1 ? words[0]!.toLowerCase() : '';
  return WOMEN.has(first) ? 'female' : MEN.has(first) ? 'male' : null;
}
