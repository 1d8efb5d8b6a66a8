/**
 * Given names that are no everyday English word: in lower case they are enough next to a clinical word.
 * From many languages, folded to plain letters. Names that are words too (will, mark, grace) stand in `common.ts`.
 */
const LIST = `
aaliyah aaron abdul abdullah abigail abraham adam adele adelaide adrian adriana adrienne agatha agnes agnieszka ahmad ahmed aisha akiko akira
alan alana albert alberto alejandra alejandro aleksandr alessandro alex alexa alexander alexandra alexei alexis alfred alfredo ali alice alicia
alina alison allison alma alonzo althea alvaro alvin alyssa amanda amara amelia amina amir amit amrita amy ana anahi anastasia anders andre
andrea andreas andres andrew andy angela angelica angelina angelo angie anil anita anjali ann anna anne annette annie anthony antoine
antoinette anton antonia antonio anya aparna apinya aracely ariel arjun arlene armando arnold arthur arturo arun asha ashley ashok astrid
audrey augustus aurelio ava ayesha aylin barb barbara barnaby barney barry bartholomew bashir basil beatrice beatriz becky belinda
ben benedict benita benjamin bennie bernadette bernard bernardo bernice bernie bertha bertram bertie bessie beth bethany betsy bettina betty
beulah beverly bianca billy blanca blanche bob bobby bonnie boris brad bradley brandon brayden brenda brendan brent brett brian briana brianna
bridget brigitte britney brittany bruce bruno bryan bryce caitlin caleb callum calvin cameron camila camille candace candice carl carla carlo
carlos carlotta carmen carol carole caroline carolyn carrie casey cassandra catalina catherine cathy cecelia cecil cecilia cedric
celeste celia cesar chad chandra chantal charlene charles charlie charlotte chelsea cheryl chester chiara chloe chris christina
christine christopher chuck cindy claire clara clarence clarice clarissa claudette claudia claudio clayton clement cleo clifford
clifton clint clyde cody colette colin colleen connie connor conrad consuelo cora cordelia corinne cornelia cornelius courtney craig cristina
cristobal curtis cynthia cyril daisuke damian damien damon dana daniel daniela danielle danny daphne darius darlene darnell darrell darren
daryl dave david davide dawit deandre deanna debbie deborah debra deepa deepak deepika deirdre delia delilah della delores delphine demetrius
denise dennis derek derrick desiree desmond devon diana diane diego dieter dimitri dina dinesh dmitri dolly dolores dominic dominique
donald donna donnie dora doreen doris dorothea dorothy doug douglas duane duncan dustin dwayne dwight dylan earlene earline ebony eddie edgar
edith edmund edna eduardo edward edwin effie eileen elaine eleanor elena eli eliana elias elijah elisa elise eliza elizabeth ella ellen elliot
elliott elmer eloise elsa elsie elvira elvis emeka emil emile emilia emiliano emilio emily emma emmanuel enrique eric erica erich erik erika
erin ernest ernestine ernesto ernie erwin esmeralda esperanza estella estelle esteban esther ethan ethel etta eugene eugenia eula eunice eva evan
evangeline evelyn everett ezekiel ezra fabian fabio fannie farah farid fatema fatima fatou faye federico felicia felipe felix fernanda fernando fern
fiona flora florence florian floyd frances francesca francesco francine francis francisco franco francois frankie franz fred freda freddie
frederick freida frida fritz fumiko gabriel gabriela gabrielle gail gareth garrett gary gavin genevieve geoff geoffrey george 
georgina gerald geraldine gerard gertrude gianna gilbert gilberto gina ginny giovanni giselle giulia gladys glen glenda glenn gloria gopal gordon
graciela graham greg gregorio gregory greta gretchen griselda guadalupe guillermo gunther gus gustavo gwen gwendolyn hadiza hakeem hamza hana hank
hannah hans harold harriet harris harrison harry haruki harvey hassan hattie hazel heather hector heidi heinrich helen helena helga henrietta
henry herbert herman hernan hilary hilda hildegard hiram hiroshi holly homer hortense howard hubert hugh hugo humberto hussein ian ibrahim
ida ignacio igor ike ilana imani imelda imran ines inez ingrid irena irene irina iris irma irving isaac isabel isabella isadora isaiah ishaan
ismael ivan ivonne ivy jackie jackson jacob jacqueline jacques jaden jaime jake jalen jamal james jamie jana jane janet janice janine
jared jasmine jason jasper javier jay jayden jean jeanette jeanne jeannie jeff jeffrey jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome
jerry jesse jessica jessie jiho jill jim jimmy jin jing joan joann joanna joanne joaquin joe joel joey johann johanna john johnathan johnny
jolene jon jonah jonas jonathan jorge jose josef josefa josefina joseph josephine josh joshua josiah joyce juan juana juanita judith judy
juergen julia julian juliana julie juliet julio julius jung justin kamal kareem karen karim karin karl karla katarina kate katelyn katherine
kathleen kathryn kathy katie katrina kavita kayla keisha keith kelly kelvin ken kendra kenji kenneth kenny kent kerry kevin khadija khalid kim
kimberly kiran kirk kirsten klaus kofi kristen kristin kristina kristy krystal kumar kurt kwame kyle lakeisha lakshmi lamar lamont lars larry
lashonda latasha latisha latoya laura lauren laurence laurie lavinia lawrence leah leandro leila leilani lena leo leon leona leonard leonardo
leonor leopold leroy leslie lester leticia levi lewis liam lidia lila lillian lillie lina linda lindsay lindsey ling lionel lisa liz liza lizzie
lloyd logan lois lola lonnie lorenzo loretta lori lorna lorraine louella louie louis louisa louise lourdes luca lucas lucia luciana lucille lucinda lucius
lucy luis luisa luke lulu luther luz lydia lyle lynette lynn mabel mackenzie madeleine madeline mae magdalena maggie mahmoud malcolm malik
mamie mandy manfred manuel manuela marc marcel marcela marcella marcia marco marcos marcus margaret margarita marge margie margot marguerite
maria mariam marian mariana marianne maribel marie mariela marilyn marina mario marion marisol marissa marjorie marla marlene marlon marsha
marshall marta martha martin martina marty marvin mary maryam matilda matt matteo matthew mattie maud maude maureen maurice mauricio max maxine
maya mehmet mei melanie melinda melissa melvin mercedes meredith merle mia michael michaela michel michele michelle miguel mikael mike
mikhail mildred milton mimi mina mindy minerva minnie miranda miriam mitch mitchell mohamed mohammad mohammed moira moises mollie
molly mona monica monique monte morgan morris moses muhammad muriel murray mustafa myra myrna myron myrtle nadia nadine naomi narges natalia natalie
natasha nate nathan nathaniel neal ned nell nellie nelson nettie neville ngozi nguyen nia nicholas nick nicolas nicole nigel nikhil nikita nina
nita noah noel noelle nora norbert noreen norma norman nuno octavia octavio odessa ofelia olaf ola olga oliver olivia olivier ollie omar opal ora oscar
osvaldo otis ottoline otto pablo paige palmer paloma pamela paolo parisa patricia patrick patsy patti patty paul paula paulette pauline
paulo pavel pedro peggy penelope percival percy perry pete peter petra petronella phil philip phillip phoebe phyllis pierre polly prakash preeti preston
priscilla priya quentin quincy rachel rafael raj rajesh ralph ramesh ramiro ramon ramona randall randy rania raphael raquel rashid raul ravi raymond
rebecca reggie regina reginald reiko rekha renata rene renee rhoda rhonda ricardo richard rick rickey ricky riley rita roberta robert roberto robin
rocco rocio rochelle roderick rodney rodolfo rodrigo roger rogelio roland rolando roman romeo ron ronald ronda ronnie roosevelt rosa rosalie rosalind
rosalinda rosanna rosario roscoe roseanne rosella rosemarie rosemary rosetta rosie roslyn ross rowena roxanne roy ruben rudolf rudolph rudy rufus
rupert russell ruth ryan sabrina sadie sally salma salvador salvatore sam samantha samir sammy samuel sandra sanjay santiago santos sara
sarah sasha saul scott sean sebastian selena selma serena sergei sergio seth shannon shane shanice shankar sharon shaun shawn sheila
shelby sheldon shelley shelly sherman sherri sherry sheryl shirley shivani sidney siegfried silvia simon simone siobhan sofia solomon
sonia sonja sonya sophia sophie spencer stacey stacy stan stanislaw stanley stefan stefano stella stephanie stephen steve steven stewart stuart
suki sunil suresh susan susana susanna susie suzanne suzy svetlana sybil sylvester sylvia tabitha takeshi tamara tameka tami tammy tanisha
tanya tara tariq tasha tatiana ted teddy terence teresa teri terrance terrell terrence terri terry tessa thaddeus thelma theo theodora theodore
theresa thomas thurgood tia tiffany tillie tim timothy tina tobias toby todd tom tomas tommy toni tonya tony tracey traci tracy travis trevor
tricia trisha tristan trudy tyler tyrone tyson ulrich ursula valentina valerie vanessa velma vera verna vernon veronica vicente vicki vickie
vicky victor victoria vijay vikram vilma vince vincent vincenzo viola violet virgil vishal vivian viviana vladimir wade walter wanda warren
wayne wendell wendy wesley whitney wilbert wilbur wilfred wilhelm wilhelmina willa willard william willie willis wilma winifred winston wolfgang
xavier ximena yolanda yosef yuki yuko yusuf yvette yvonne zachary zainab zelda zeynep zoe zofia zora
abena achieng adaeze ahmet aidan aiden amadou amelie ananya aoife araceli astrid asuncion ayse ayumi babatunde bailey baltazar bao barnabas bartleby
benoit beto bilal bjorn bohdan brayan brigid cassius chaim chidi chioma chukwuemeka chuy ciaran clementine cletus cosmo dariush declan deshawn
dimitrios dorotea duc efrain eleni elif elodie emre encarnacion eoin eulalia fatma fennimore fidel florian folake freya gaston gerhard giorgos gita
gurpreet hailey haley halina hamid harpreet haruto hasan heriberto hiro horst hortencia huda hui humphrey huong huseyin ifeoma ignatius imogen
ingeborg ioannis isidro ivanka jada jadwiga jaspreet jayla jaylen jiwoo jurgen kagiso kaitlyn kamau karsten katarzyna katelynn katerina kavya kazuo
khadijah kiana kiara krzysztof kylie lakshman lars lashawn latonya layla leopold leyla lieselotte linh lucien lupe magnus mahesh makayla makena
malgorzata manpreet margaux marisela maryam maverick meena mehmet mikayla ming minh minjun moshe mwangi naoki neha ngozi niamh nikolaos nkechi nomvula
noor nour oakley obadiah oksana olumide oluwaseun otieno padma padraig parvaneh pawel philippa philomena phuong pilar pinar piotr pooja priyanka radha
rahul ranveer reena remedios renate reza rivka rohan rohit rupert sakura samira saoirse satoshi seema seojun seraphina sergey shirin shlomo simran
siobhan sipho sita sofie soren srinivas sumiko sunita sven sylvie takumi tallulah tamika taras thandiwe thanh themba thierry tomasz tova trang tuan
tunde tyrell ulrike usha uwe venkat vikas wanjiru wei wilfredo winifred wojciech xin xiomara xiu yan yasmin yemi yesenia yiannis yitzhak yoona yousef
yui yuri zaid zainab zanele zbigniew
margery marjory dougal bertrand perpetua clementina lyle odette abel kamala devi evaristo balthasar gaston ettore joaquim ezequiel chukwudi linnea thelonius artemis apollo zephyr odalys
horace marcy carmela bernadine darla earlie lurdes maudie opal orville otha ozzie pearline queenie ruthie skeeter thurman trudie uriel verla viola wilber zelma zenobia alphonse alasdair esme tatum phineas jolene hortense lottie ludmila petunia ulises yolande
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
