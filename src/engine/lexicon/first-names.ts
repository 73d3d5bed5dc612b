/**
 * First names, lower case, without gender: a sign that a capitalised run names a person, nothing more.
 * Sources: the commonest first names of the 1990 United States census (a work of the federal government, public domain), words that are
 * mostly something else in news taken out; names of other languages compiled for this project from general knowledge.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(`
aaliyah aaron abbas abbie abby abdallah abdel abdelaziz abdelfattah abdul abdulla abdullah abdulrahman abe abebe abel abigail abiy
abraham abu ada adam adama adan addie adela adelaida adelaide adele adelina adeline adell adewale aditi aditya adnan adolfo adolph
adrian adriana adrianne adrienne agatha agnes agnieszka agustin ahmad ahmed ahmet aida aiden aiko aileen aimee aisha aisling aissa
akbar akihiro akihito akio akira al alain alaina alan alana alassane alba albert alberta alberto alda alden aldo alecia alejandra
alejandro aleksandar aleksander aleksandr aleksei aleksey alene alessandra alessandro aletha alex alexa alexander alexandra
alexandre alexandria alexei alexey alexis alfonso alfred alfreda alfredo alhaji ali alice alicia alina aline alisa alisha alison
alissa alistair allan allen allene allie allison allyson alma alois alonzo alphonse alphonso alta althea alton alva alvaro alvin
alvina alyce alyona alyson alyssa amadou amal amalia amanda amber amelia amie amina amir amit amitabh amitabha amos amparo amrita
amy ana anand anastasia anastasios anatoly anders anderson andra andre andrea andreas andrei andrej andres andrew andrey andria
andrzej andy angel angela angelia angelica angelina angeline angelique angelita angelo angelos angie anil anissa anita anja anjali
ankit ann ann-marie anna annabelle annamarie anne anneke annemarie annetta annette annie annika annmarie anthony antionette antje
antoine antoinette anton antonette antonia antonin antonio antonis antony antwan anupam anwar april araceli archie aretha ariana
ariel arif arjun arkady arleen arlene arline armand armando arnaud arne arnold arnulfo aron arron arsene art artem arthur arturo
arun arvind asad asghar asher ashlee ashleigh ashley ashok ashraf asif asim aslam astrid atal athena atif atsushi aubrey audra
audrey august augusta augustine aung aurelia aurelio aurora austin ava avery avi avigdor avis aya ayesha ayman aysha azar aziz
babak babatunde bachar bahram baldev bambang baptiste barack barb barbara barbra barney barron barry bart barton bashar bashir
basil bassam beata beate beatrice beatriz beau becky belen belinda bella belle belva ben benazir benedict benedikt bengt benigno
benita benito benjamin bennett bennie benny benoit benyamin bernadette bernadine bernard bernardo bernd berndt bernice bernie
berniece bert berta bertha bertie bertrand beryl bess bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley
beverly beyonce bharat bianca bilal bilawal bill billie billy birdie birgit bjorn blaine blair blake blanca blanche bo boaz bob
bobbi bobbie bobby bogdan bonita bonnie boris boutros boyd brad bradford bradley brady brajesh branden brandi brandie brandon
brandy branko breanna brenda brendan brenna brent bret brett brian briana brianna brianne bridget bridgett bridgette brigitte
britney brittany brittney brock bronislaw brook brooke brooks bruce bruna bruno bryan bryant bryce bryon buddy buford burt burton
byron caden caitlin caleb callie calvin cameron camila camilla camille candace candi candice candida candy cara caren carey cari
caridad carissa carl carla carlene carles carlo carlos carlotta carlton carly carme carmel carmela carmelita carmella carmelo
carmen carmine carol carole caroline carolyn carrie carrol carroll carson carsten carter cary caryn casandra casey cassandra
cassie catalina catharine catherine cathie cathleen cathrine cathryn cathy catina catrina cecelia cecil cecile cecilia cedric
celeste celestine celia celina cem cesar cezary chad chadwick chanda chandra chanel chantal chantel charan charla charleen
charlene charles charley charlie charline charlotte charmaine chase chasity chelsea chelsey chen cheri cherie cheryl chester
chetan chiara chidi chinedu chinua chloe chong chris christa christal christen christi christian christiane christie christin
christina christine christophe christopher christos christy chrystal chuck cindi cindy clair claire clara clare clarence clarice
clarissa clark claude claudette claudia claudine claus clay clayton clement clementine cleo cliff clifford clifton clint clinton
clotilde clyde cobi cody colby cole coleen coleman colette colin colleen collette collin colm concepcion concetta connie connor
conor conrad constance consuelo cora cordelia corey cori corina corine corinne cornelia cornelius cornell corrie corrine cortney
cory courtney coy craig cristal cristiano cristina cristy crystal curt curtis cy cynthia cyril cyrus dagmar daisuke daisy dale
dalia dallas dalton damaris damian damien damon dan dana dane danelle danette danial daniel daniela daniele danielle danilo danita
danna danny dante danuta daphne dara darcy daren daria darin darius dariusz darla darleen darlene darnell darrel darrell darren
darrin darryl darwin daryl dave david davis dawit dawn dawna dayna dean deana deandre deann deanna deanne debbie debby debi debora
deborah debra debrah deena deepak deepika deidra deidre deirdre delbert delfina delia delilah della delma delmar delois delores
deloris delphine demetria demetrius dena denice denis denise dennis denny denys derek derick derrick deshawn desiree desmond
dessie devendra devin devon dewayne dewey dexter dhruv dian diana diane diann dianna dianne dick didier diego dieter dietmar dilip
dilma dimitri dimitris dina dinah dinesh dino dion dionne diosdado dirk dixie djibril dmitri dmitriy dmitry dmytro dollie dolly
dolores dominga domingo dominic dominick dominik dominique don dona donald donatella donna donnell donnie donny donovan dora
dorcas doreen dorene doretha dorian doris dorothea dorothy dorris dortha dorthy dottie doug douglas dovie doyle dragan drew duane
dudley dulce duncan dusan dustin dwayne dwight dylan earl earle earlene earline earnest earnestine ebony ebrahim ed eddie eddy
edgar edith edmond edmund edna edoardo eduard eduardo edward edwardo edwige edwin edwina edythe effie efraim efrain efren ehud
eileen einar ekaterina elaine elba elbert elda eldon eleanor eleanore elena eli elia elias elida elif elijah elinor elisa
elisabeth elise eliseo elisha elissa eliza elizabeth elizebeth ella ellen ellie elliot elliott ellis elma elmer elmo elnora eloisa
eloise elouise eloy elsa elsie elton elva elvia elvin elvira elvis elwood elyse emanuel emeka emerson emery emil emile emilia
emilie emilio emily emine emma emmanuel emmett emory emre enda enid enrico enrique ephraim erdal eric erica erich erick ericka
erik erika erin erlinda erma erna ernest ernestina ernestine ernesto ernie erno errol ervin erwin esmeralda esperanza esra essie
esteban estela estella estelle ester esther ethan ethel etta eugene eugenia eugenio eula eulalia eun-ji eunice eva evan evangelina
evangeline eve evelyn everett everette evette ewa ezra fabian fabiola fadi fahad faisal faith fannie fanny farah farhan farid
farida farooq faruk fatima fatou fawad fawn fay faye fazal federica federico felecia felicia felicita felipe felix femi ferdinand
fern fernanda fernando ferran fidel fikret filip filomena firas fletcher flor flora florence florian florine flossie floy floyd
forest forrest fran frances francesca francesco francine francis francisca francisco franck francois francoise frank frankie
franklin françois fred freda freddie freddy frederic frederick frederik fredrick freeman freida freya frieda friedrich frédéric
fuad fumio funmilayo gabby gabor gabriel gabriela gabriella gabrielle gaetano gail gale galen gareth garland garrett garry garth
gary gautam gavin gaye gayla gayle geert gena genaro gene genevieve gennady genoveva geoffrey george georgette georgi georgia
georgiana georgianna georgie georgina georgios georgy gerald geraldine gerard gerardo gerd gerhard geri germaine gerri gerrit
gerry gertie gertrude ghassan ghulam giancarlo gianni gil gilbert gilberto gilda gillian gina ginny gintaras giorgia giorgio
giovanni girish gisela gisele giulia giulio giuseppe gladys glen glenda glenn glenna gloria golda goldie gonzalo goran gordana
gordon graca grace gracie graciela grady graham grant greg gregg gregoria gregorio gregory greta gretchen grigory griselda grover
grzegorz guadalupe guido guillaume guillermina guillermo gulbuddin gunnar gunter gunther gurpreet gus gussie gustav gustavo guy
gwen gwendolyn hadi hafiz hailey haim hakan hakim hal haley halima hallie hamad hamid hamza hanan hani hank hanna hannah hanne
hannes hans haris harish harjit harlan harley harold haroon harper harriet harriett harriette harris harrison harry haruki harvey
hasan hashim hassan hatem hattie hayato haydee hayley hazel hazem heath heather hector heidi heinrich heinz helen helena helene
helga hellen helmut hemant hendrik henri henrietta henrik henry herbert heriberto herlinda herman herminia hernan herschel hershel
hester hideki hideo hilaria hilary hilda hildegard hillary hiram hiroki hiroshi hisham holli hollie hollis homer hope horace
hortencia hosni hossein houssam howard hubert hudson hugh hugo huma humayun humberto hung hunter hussain hussein ian ibrahim
ichiro ida idella idris ignacio igor ike ikram ila ilan ilene ilham ilse ima imad imelda imogene imran ina inaki indira indra ines
inez inga ingrid inigo ioannis iola iona ione ira irene irfan irina iris irma irvin irving irwin isaac isabel isabell isabella
isabelle isaiah ishaq isiah isidro ismael ismail israel issac itzhak ivan ivana ivanka ivette ivo ivonne ivory ivy iyad jaakko
jacek jacinda jack jackie jacklyn jackson jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jade jadwiga jaime
jair jake jakob jakub jalal jamal jamar jame jamel james jami jamie jamil jan jana jane janeen janel janell janelle janet janette
janez janice janie janine janis janna jannette jannie janos jaqueline jared jaroslav jaroslaw jarrett jarrod jarvis jasmin jasmine
jason jasper jaswant javed javier jawad jawaharlal jay jayant jayden jayme jayne jayson jean jean-claude jean-luc jean-marie
jean-michel jean-paul jean-pierre jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jeff jefferson
jeffery jeffrey jeffry jen jena jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jeroen jerome jerri
jerrod jerry jerzy jesica jesper jess jesse jessica jessie jesus jewell jiang jill jillian jim jimmie jimmy jin jiri jo joachim
joan joann joanna joanne joao joaquin jocelyn jochen jodi jodie jody joe joel joelle joesph joey johanna john johnathan johnathon
johnie johnna johnnie johnny joko jolene jomo jon jonas jonathan jonathon joni jonnie joost jordan jorg jorge jose josef josefa
josefina josep joseph josephine josette josh joshua josiah josie josue josé jovan jovita joy joyce juan juana juanita judi judith
judy jules juli julia julian juliana juliane julianna julianne julie julien juliet juliette julio julius junaid june jung junichi
junichiro junior jurgen jussi justin justina justine kader kaitlin kaitlyn kaja kamal kamala kami kamil kanye kara karan kareem
karel karen kari karim karin karina karl karl-heinz karla karol karolina karon karrie karyn kasey kashif katarzyna kate katelyn
katerina katharina katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katja katrin katrina
katy kaushik kay kayden kaye kayla kazuki kazuo keiko keir keisha keith kelley kelli kellie kelly kellyanne kelsey kelvin kemal
ken kenan kendall kendra kendrick kenji kenneth kennith kenny kent kenta keri kermit kerri kerrie kerry kerry-anne kesha keshia
kevin khadija khaled khalid khalil kia kieran kieth kim kimberlee kimberley kimberly kira kiran kirby kirk kirsten kisha kitty
kjell klara klaus klement kobe kofi konrad konstantin konstantinos kostas kris krishna krista kristal kristalina kristen kristi
kristian kristie kristin kristina kristine kristopher kristy krystal krystle krystyna krzysztof kumar kunal kurt kurtis kwame
kwasi kyla kyle kylie kyriakos lacey lacy ladonna lakeisha lakesha lakisha lakshmi lamar lamia lamont lan lana lance landon lanny
laquita lara larissa larry lars lashawn lashonda lasse laszlo latanya latasha latifa latisha latonia latonya latosha latoya
latrice latricia laura laureen laurel lauren laurence laurent lauretta lauri laurie lavern laverne lavonne lawanda lawrence layla
lazaro lea leah leann leanna leanne lebron lech lee leeann leif leigh leila leilani leisa lela leland lelia lemuel lena lenora
lenore leo leola leon leona leonard leonardo leone leonel leonid leonor leonora leopold leopoldo leora leota leroy les lesa lesley
leslie lessie lester leta letha leticia letitia lettie levi lewis leyla li lia liam liang libby lidia lila lilia lilian liliana
lillian lillie lilly lily lina linda lindsay lindsey lindy linnie linus linwood lionel lisa lisette lissette liz liza lizette
lizzie lloyd logan lois lola lolita lon lona lonnie lora loraine loren lorena lorene lorenzo loretta lori lorie lorine lorna
lorraine lorri lorrie lottie louann louella louie louis louisa louise lourdes lowell loyd luann luanne luc luca lucas lucia
luciano lucien lucila lucile lucille lucinda lucio lucretia lucy ludmila ludwig luella luigi luis luisa luka lukas luke lula lulu
lupe lura luther luz lydia lyle lyn lynda lynette lynn lynne lynnette lyudmila maarten mabel mable maciej mack madeleine madeline
madelyn madge madhav madison madonna mae maeve magda magdalena magdalene maggie magnus mahathir mahendra mahesh mahinda mahmood
mahmoud mahmud mai maia maithripala maja majorie makoto maksim malala malcolm malgorzata malia malik malika malinda malissa
mallory mamadou mamata mamie mamoun mandi mandy manfred manish manmohan manoj manolis manouchehr mansoor manuel manuela mara marat
marc marcel marcela marcelina marcelino marcella marcelle marcelo marci marcia marcie marcin marco marcos marcus marcy marek
margaret margarethe margarita margarito marge margery margie margo margot margret margrethe marguerite mari maria mariah mariam
marian mariana mariann marianna marianne mariano maribel maricela marie marietta marilyn marilynn marina mario marion marisa
marisela marisol marissa maritza mariusz marjorie marjory mark marko markus marla marlena marlene marlin marlon marlyn marlys
marnie marquis marquita marsha marshall marta martha martin martina martti marty marva marvin marwan mary mary-kate maryam maryann
maryanne marybeth maryellen maryjane marylou masahiro masato masha mason masood mateo mateusz mathew mathias matilda matilde matt
matteo matthew matthias mattie maud maude maudie maura maureen maurice mauricio maurine maurizio mauro mavis max maxim maxime
maximilian maxine maxwell may maya mayme maynard mayra meagan meaghan meg megan meghan mehdi mehmet mehmood mei mel melania
melanie melba melinda melisa melissa mellisa mellissa melodie melody melva melvin melvina mercedes meredith merle merlin merrill
merry mervin mette mia micaela micah michael michaela michal micheal michel michele michell michelle mickey migdalia miguel mihai
mikael mike mikhail mikko miklos milagros milan mildred miles millard millicent millie milorad milos milton mimi mina mindy
minerva minnie minoru miranda mirek miriam mirko mirna miroslav missy misti mitch mitchel mitchell mitsuru mitt mitzi mohamad
mohamed mohammad mohammed mohan moises mollie molly mona moncef monica monika monique monroe monte monty morgan morris morton
moses moussa mozelle mubarak muhammad muhammadu muhammed mukesh munir murad murat muriel murray mustafa mustapha mwai myles myra
myrna myron myrtis myrtle nabil nadeem nadia nadine naftali nagendra naguib naim najib nakia nan nancy nanette nannie naoki naomi
naoto narayan narendra naresh naruhito nasir nasser natalia natalie natalya natasha nate nathalie nathan nathaniel natividad navin
navjot nawaz nayib neal ned nedra neelam neha neil nelda nell nellie nelly nelson nereida nestor nettie neva neville newt neymar
ngozi nguyen nicholas nichole nick nicki nickolas nicola nicolae nicolas nicole niels nigel niki nikita nikki niklas nikol nikola
nikolai nikolaos nikolay nikos nilda nils nima nina niranjan nirmala nita nitin nizar noah noam noe noel noelle noemi nola nolan
nona noor nora norbert noreen norma norman normand norris nouri novak numbers nuno nuri octavia octavio odell ofelia ola olaf oleg
oleksandr oleksiy olena oleta olga oliver olivia olivier ollie olusegun oma omar ona opal ophelia oprah ora oralia orhan orlando
orville osama oscar osman osvaldo otis otto ousmane owen paavo pablo padraig paige paisley pam pamala pamela pansy paolo parker
pascal pasquale pat patrica patrice patricia patrick patrik patsy patti pattie patty paul paula paulette paulina pauline pavel
pawel pearl pearlie pearline pedro peggy pekka penelope penny per percy perla perry pervaiz pervez petar pete peter petr petra
petro phil philip philippe phillip phillis philomena phoebe phyllis pierre piet pieter pietro pilar piotr polly portia pradeep
prakash pramod pranab prashant pratap pratibha praveen preston pricilla priscilla priti priya priyanka prosper qamar qasem qasim
queen quentin quincy quinn quinton rachael racheal rached rachel rachelle radek radoslaw radovan rae rafa rafael rafaela rafal
rafik rafiq rafique raghuram raheel rahim rahul raila rainer raj raja rajan rajesh rajiv rajnath rakesh ralf ralph ram ramesh rami
ramin ramiro ramon ramona ramzan ramzi rana randal randall randell randi randolph randy rania ranil ranjit raphael raquel rashid
rasmus ratan raul raven ravi ravindra ray raymond raymundo raza reba rebeca rebecca rebekah recep reggie regina reginald rehman
reid reina reinaldo reince reinhard reinhold rena renae renata renate renaud rene renee renita renzo reta retha reuben reva rex
reyna reynaldo reza rhea rhoda rhonda ricardo riccardo richard richelle rick rickey rickie ricky rigoberto riley rishi rita ritu
rob robbie robbin robby robert roberta roberto robin robyn rocco rochelle rocio rocky rod roderich roderick rodger rodney rodolfo
rodrick rodrigo rogelio roger rohan rohit roland rolando roma romain roman romano romeo romona ron ronald ronan ronda ronen ronnie
ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rosario roscoe rose
roseann roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina rosita roslyn ross rowena roxana roxann roxanna roxanne
roxie roy royce ruben rubin ruby rubye rudolph rudy rufus rupert ruslan russ russel russell rusty ruth ruthann ruthie ruud ryan
ryuichi saad sabina sabine sabrina sachin sadie sadiq saeb saeed safdar saif sajid salah salam saleh salim sallie sally salma
salman salva salvador salvatore sam samantha samar samatha sameer sami samir samira sammie sammy samuel sandeep sander sandi
sandor sandra sandrine sandy sanford sania sanjay sanjeev sanna santiago santosh sara sarah sarath sardar sarita sasha satoshi
satya saud saul saundra saurabh savannah scarlett scot scott scottie scotty sean sebastian sebastien seema selena selim selina
selma sepp serena serge sergei sergey sergio serhiy seth sevim seyed seymour shabana shabir shafiq shah shahbaz shahid shahida
shahzad shakil shameka shamim shamsul shana shanda shane shankar shanna shannon shanon shanta shante shantel shaquille sharad
shari sharif sharla sharlene sharon sharonda sharron sharyn shashi shaukat shaun shauna shawn shawna shayla sheena shehbaz sheikh
sheila shekhar shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri sherman sherri sherrie sherry sheryl
shiela shigeru shimon shinichi shinji shinzo shirlene shirley shlomo shoaib shonda shreya shyam sibel siddharth sidney sierra
sigmar silas silvia silvio simon simona simone siobhan skylar slavko slavoj slobodan sneha socorro sofia sohail soledad solomon
sondra sonia sonja sonny sonya soon sophia sophie soren sorin spencer srinivas stacey staci stacia stacie stacy stan stanislav
stanislaw stanley stefan stefania stefanie stefano stella stepan stephan stephane stephanie stephany stephen stephenie sterling
steve steven stevie stewart stjepan stuart subhash subramanian sudhir sue suleiman suleyman sultan sunil surendra suresh susan
susana susanna susanne sushma susie suzan suzanna suzanne suzette svante sven svetlana swaraj sybil sydney sylvester sylvia
tabatha tabitha tad tadeusz tahir takashi takeshi takuya tam tamar tamara tameka tamela tamera tami tamika tamim tammi tammie
tammy tamra tana tania tanisha tanja tanya tapan tara tariq taro tarun taryn tasha tatiana tatyana tawana taylor tayyip ted teddy
tedros teemu tena tera terence teresa terese teresita teressa teri terje terra terrance terrell terrence terri terrie terry tessa
tessie tetsuya thabo thad thaddeus thea theda thein thelma theodora theodore theresa therese theron thierry thilo thokozile thomas
thorsten thurman tia tiago tiana tiara tibor tiffani tiffany tihomir tillie tim timmy timo timothy timur tina tisha toby todd tom
tomas tomasa tomasz tomislav tommaso tommie tommy toni tonia tonja tony tonya toomas tori torsten tosha toshihiro toshio tracey
traci tracie tracy traian travis trena trent trenton treva trevor tricia trina trinidad trisha trista tristan troy trudy truman
tsai twila twyla ty tyler tyra tyrone tyson tzipi uhuru ulrich ulrike ulysses umar umberto una ursula usain usha usman uwe vaclav
vada vadim valarie valdis valentin valentina valeri valeria valerie valery valorie vance vanessa vanja vasil vasily vaughn veda
velda velma venessa venita vera verda verla vern verna vernell vernice vernon veronica veronika vesna vesta vic vicente vickey
vicki vickie vicky victor victoria vijay vikas vikki vikram viktor viktoria viktoriya vilma vince vincent vincenzo vinod viola
violet violeta viorica virender virgie virgil virgina virginia vishal vitali vitaly vito vitor vivek vivian viviana vladimir
vladislav vlado vojislav volker volodymyr vonda vyacheslav wade wael waheed waleed walid wallace walter wanda waqar ward warren
waseem wayne wendell wendi wendy werner wes wesley weston whitney wiebke wilbert wilbur wilburn wilda wiley wilfred wilfredo
wilfried wilhelm wilhelmina will willa willard willem william williams willie willis willow willy wilma wilmer wilson windy
winfred winifred winnie winnifred winona winston wladyslaw wojciech wolfgang woodrow wyatt xavier xi xiaoping yadira yahya yair
yana yanis yannick yannis yaser yasir yasmin yasser yasuo yehuda yesenia yevgeny yigal yitzhak yoko yolanda yong yoshihide yoshiko
youcef yousaf yousef youssef yuki yukio yulia yuri yuriy yusuf yusuke yves yvette yvonne zachary zachery zahid zahir zahra zainab
zaki zane zbigniew zdenek zeinab zelda zella zelma zenaida zhang zhou zia ziad zinedine zoe zoey zoila zoltan zoran zubair
zulfikar zuzana
`.trim().split(/\s+/));
