/** Given names, A to J, that are no everyday English word; see `isGiven`. From many languages, folded to plain letters. */
export const GIVEN_A_TO_J = `
ambrose constance bucky aaliyah aaron abbie abby abdallah abdi abdirahman abdul abdullah abdullahi abel abena abigail abiola abraham abram achieng adaeze adah adalberto adaline adam addie adela adelaide adelbert adele
adeline adina adolfo adolph adrian adriana adriel adrienne afua agatha agnes agnieszka agustin agustina aharon ahmad ahmed ahmet aida aidan aiden aileen aine aisha aitana akeem akiko akira akosua
aksel alaina alan alana alasdair alastair albert albertine alberto albina alden aldo alec alejandra alejandrina alejandro aleksandr alessandra alessandro alessia aleta alethea alex alexa alexander
alexandra alexandre alexei alexis alfonso alfred alfreda alfredo algernon ali alice alicia alina alison alistair allan allison alma almira alonzo alphonse alphonso alta althea alton alva alvaro
alvin alvina alyce alyson alyssa amadeo amadou amalia amanda amani amara amarilis ambrose amelia amelie amie amina amir amit amparo amrita amy ana anabel anahi anais anand ananya anastasia anatole
anatoly anders andre andrea andreas andreea andrei andres andrew andrzej andy ange angela angelica angelika angelina angelita angelo angie angus ania anika anil anisa anita anjali anjelica ann anna
annabel annabelle annalise annamarie anne anneliese annette annie annika ansel anselm anshul anthony antje antoine antoinette anton antonella antonia antonina antonio antony anwar anya aoife aparna
apinya apollo apolonia apostolos aquilino araceli aracely archer archibald archie aretha arianna aric ariel arielle aristotle arjun arlene arlette arlo arman armand armando armida arnaud arne arno
arnold arnoldo arnulfo aron arsenio artemio artemis arthur artie arturo arun arvid arvind aryan asha ashanti ashley ashok asif asma astor astrid asuncion atticus aubrey audra audrey augusta augustin
augustine augustus aurelia aurelio aurora autry ava aven avery aviva avraham axel ayaan ayanna ayesha aylin ayodele ayse ayumi azalea azucena baba babatunde babette bahram bailey balbina baldwin
balkis baltazar balthasar bao barb barbara barclay barnabas barnaby barnett barney baron barrie barry bart bartholomew bartleby bashir basil basilio bathsheba beatrice beatriz beau becca beckett
becky bede bela belen belinda belle ben benedict benita benjamin bennett bennie benny benoit benson bente bento bernadette bernadine bernard bernardino bernardo bernd bernice bernie bert berta
bertha bertie bertram bertrand beryl bess bessie beth bethany beto betsy bette bettie bettina betty bettye beulah bevan beverlee beverly bhavna bianca bibi bilal billie billy bina birdie birgit
birgitta bishan bjarne bjorn blaine blair blaise blake blanca blanche bob bobby bodhi bogdan bohdan boleslaw boniface bonita bonnie boris boyd brad bradley brady bram brandi brandon branko branwen
braulio brayan brayden breanna breda bree brenda brendan brenna brennan brent brett bretta brian briana brianna briar brice bridget bridie brielle brigid brigitte briony brisa britney britt britta
brittany brody bronte bronwyn brooke bruce bruna brunhilde brunilda bruno bryan bryanna bryce brynn buford burl burt burton byron caitlin caleb caleigh calista calliope callum calvin cameron camila
camille candace candelaria candice candido caridad carina carissa carl carla carleton carley carlo carlos carlotta carly carmela carmelo carmen carmina carmine carol carolann carole caroline caroll
carolyn carrie carroll carsten cary caryl casandra casey casimir caspar casper cassandra cassidy cassie cassius cata catalina catalino cate cathal catherina catherine cathleen cathryn cathy cato
cayden cecelia cecil cecile cecilia cecilio cedar cedric celeste celestine celestino celia celina cenk ceri cesar cesare chad chaim chana chandra chanel chantal chantel charis charissa charla
charleen charlene charles charley charlie charlize charlotte charmaine chas chauncey chava chaya chelsea chelsey cher cherie cherise cheryl chet cheyenne chiara chidi chieko chinedu chinwe chioma
chiyo chloe chris christa christal christel christen christiane christie christina christine christoph christophe christopher christos christy chrystal chuck chukwudi chukwuemeka chun chuy ciara
ciaran cicely cinda cinderella cindi cindy ciro claire clairmont clara clarabelle clare clarence clarice clarine clarissa claud claudette claudia claudine claudio claus clayton cleatus clemence
clemens clementina clementine cleo cleopatra cleora cletus clifford clifton clint cloris clotilde clovis clyde coby codey cody colby coleen coleman coletta colette colin colleen collins colm colton
columba concepcion concetta connie connor conrad consuela consuelo cora coral coralie coraline corazon corbin cordelia cordell coreen corey cori corina corinne cornelia cornelius corrie corrine
corwin cory cosima cosme cosmo costas courtland courtney craig crispin cristal cristian cristina cristobal cristofer curtis cuthbert cybil cyndi cynthia cyrano cyril cyrus dacia dagmar dagny dahlia
daisuke dalia dalila dallin damaris dameon damian damien damion damon dana dane danette dani danica daniel daniela danielle danilo danita danna danny dante daphna daphne dara darby darcy darin dario
darion darius dariush darla darleen darlene darnell darrel darrell darren darrin darryl darwin daryl dashiell dave david davide davina dawit dawson dayna dayton deandra deandre deangelo deanna
debbie debora deborah debra decima declan deena deepa deepak deepika deidre deirdre deja delaney delbert delfina delia delilah della delmar delmer delores deloris delphina delphine delvin demarcus
demetria demetrio demetrius demi dena denise dennis denny deon derek derrick derrik deshawn desirae desiree desmond dessie devan devi devin devon devora dewayne dewey dexter deysi dhruv diana
diandra diane dianna dianne diarmuid dickie didier diederik diego dieudonne digna dilan dilip dilys dimas dimitri dimitrios dina dinah dinesh dino dion dionne dionysius dirk djamila djuna dmitri
dmitry dolly dolores dolph domenic domenica domenico dominga domingo dominic dominique domonique donal donald donatella donato donavan donell donna donnell donnie donovan donte dora dorcas doreen
dorian dorinda dorine doris dorotea dorothea dorothee dorothy dorris dortha dory dottie doug dougal douglas drusilla duane duc dudley dulce dulcie duncan dunia dunya durga dusan dustin dwain dwaine
dwane dwayne dwight dwyane dylan earlene earlie earline earnestine ebba ebenezer eber ebony edda eddie eddy edgar edie edison edita edith edmond edmund edmundo edna edsel eduard eduardo edvard
edward edwin edwina edyth effie efrain efren egbert egon eiji eiko eileen eirik eitan ekaterina ekene elaina elaine elana elba elbert elda elden eldon eldora eldridge eleanor eleanora eleazar elena
eleni elenora elfrieda elfriede elgin eli elia elian eliana elias elicia elida elif eligio elijah elina elinor eliot elisa elisabeth elisabetta elise eliseo elisha elissa eliza elizabeth elke ella
ellen ellie elliot elliott ellis ellsworth elma elmer elmira elmo elna elnora elodie eloisa eloise elouise elroy elsa elsbeth elsie elspeth elton elva elvera elvin elvina elvira elvis elwin elwood
elwyn emanuel emanuela emeka emelia emelie emelina emeric emerson emery emie emil emile emilee emilia emilian emiliana emiliano emilie emilio emily emma emmaline emmanuel emme emmerich emmet emmett
emmie emmy emre encarnacion enid ennio enoch enos enrique enzo eoin ephraim epifanio eran erasmo ercole erda eric erica erich erik erika erin eris erlinda erline erling erma ermelinda ermine erna
ernest ernestina ernestine ernesto ernie ernst erol eros errol erskine ervin erwin eryn esau esben esma esme esmeralda esmond esperanza essie esta esteban estefania estela estella estelle estevan
esteve esther ethan ethel ethelyn etsuko etta ettore eudora eufemia eugen eugene eugenia eugenie eula eulalia eunice euphemia eusebio eustace eva evalina evan evangelina evangeline evangelos
evaristo evelina evelyn evelyne everard everett evette evgeni evie evita ewan eyal eyvind ezekiel ezequiel ezio ezra fabian fabio faisal faiza falk fannie fanny farah farhad farid faris farrah
farrell farrukh fatema fatih fatima fatma fatou faustina faustine faustino favian fawn faye federico fedor felica felicia felicie felicitas felina felipe felisa felix feliz felton femi fennimore
ferdinand ferenc fergus fermin fern fernanda fernande fernando fidel fidelia filip filipa filippo filomena fina finbar finlay finley finn finnegan fiona fionnuala fiorella fitz flannery flavia
flavio flor flora florence florentina florentino floretta florian florinda florine florrie flossie floyd folake fontaine fran franca frances francesca francesco franchesca francie francine francis
francisca francisco franciszek franck franco francois francoise frankie franky frannie franz franziska fraser fred freda freddie freddy frederic frederica frederick fredericka frederik fredric
fredrick fredy freeda freeman freida freya frida frieda friedrich fritz fritzi fronia fulgencio fumie fumiko gabby gabe gabriel gabriela gabriella gabrielle gage gaia gail galen galina gamaliel
gareth garett garnet garrett garrick garry garth gary gaspar gaspard gaston gavin gavriel gayla gayle gaylord gaynell gearoid gemma genaro genevieve genie gennady genoveva geoff geoffrey geoffroy
georg george georgene georges georgette georgie georgina georgine gerald geraldine geralyn gerard gerardo gerda gerhard germaine geronimo gerrit gerry gershon gertie gertrud gertrude gervase ghassan
ghulam giacomo giada gian giancarlo gianluca gianna gianni gideon gigi gilbert gilberta gilberto gilda giles gilles gillian gina ginny gino giorgos giovanna giovanni giovanny girish gisela gisele
giselle gita gitte giulia giuliana giuliano giuseppe giuseppina giustina gladis gladys glen glenda glenn glenna glennis glinda gloria gloriana glynis godfrey godwin golda goldie gonzalo gopal gordon
gordy goro gottfried graciela graham grayson grazia graziella greer greg gregg gregorio gregory greta gretchen gretel griffin griselda grover guadalupe gudrun guido guilherme guillaume guillermo
guinevere gulnara gulsen gunnar gunther gurpreet guru gus gusta gustaf gustav gustave gustavo gwen gwendolen gwendolyn gwyn gwyneth gyula habib hadiza hadley hadrian hafsa hagop hailey haim haji
hakan hakeem haleh haleigh haley halina halle hallie halvor hamid hamish hamlet hamza hana hanif hank hanna hannah hanne hannelore hannibal hans harald haresh hari haris harish harlan harland harley
harold harpreet harriet harriett harriette harris harrison harry hartley hartmut haruki haruto harvey hasan haskell hassan hassie hattie hayden haylee hayley haywood hazel heather hebe hector hedda
hedwig hedy heidi heike heiko heinrich heinz helaine helen helena helene helga helge hellen helmut heloise hendrik hendrika henk henny henri henrietta henrik henrike henrique henry henryk hephzibah
herbert herbie heriberto herman hermann hermelinda hermenegildo hermes hermila hermine herminia herminio hermione hernan hernando herschel hershel hertha hettie heung hezekiah hidalgo hideki hideo
hikaru hilaire hilaria hilario hilary hilbert hilda hilde hildegard hildy hillary hilma hilton hiram hiro hiroko hiroshi hiroto hisako hobart hobert hoda hogan hollie hollis holly homero honora
honorata honorio horace horacio horatio horst hortencia hortense hossein howard howell hoyt hubert huberta huberto huda huey hugh hugo hui hulda humbert humberto humphrey huong huseyin hussein
hyacinth hyman hyun ian ianthe iasmin ibrahim ibrahima ichabod ichiro ida idella idris iesha ieva ifeoma igna ignace ignacia ignacio ignatius ignatz igor ike ikechukwu ikenna iker ilan ilana ilaria
ildefonso ileana ilene ilia iliana ilja ilona ilsa ilse imaan imani imelda immanuel imogen imran imre inaya indalecio indigo indira ines inez inga inge ingeborg inger ingrid inigo inna inocencio
ioana ioannis iola iolanda iona ione iosif iraida iram irena irene irina iris irma irvin irving irwin isaac isabel isabella isabelle isadora isadore isaiah isaias isak isamu isha ishaan ishmael
isiah isidor isidore isidro isis ismael ismail ismene isobel isolde isra issac istvan itzel ivan ivana ivanka ivar ivette ivonne ivor ivy iyana izabela izabella izzy jabari jacek jacinda jacinta
jacinto jackeline jackie jacklyn jackson jacky jaclyn jacob jacoba jacobo jacquelin jacqueline jacquelyn jacques jada jaden jadon jadwiga jaeden jael jaffar jagdish jagger jahmir jaidyn jaime jair
jake jakob jalen jalisa jamaal jamal jamar jamarcus jameel jamel james jameson jamey jamie jamila jamison jammie jana janae jancis jane janel janelle janessa janet janette janey jania janice janie
janina janine janis janna jannette janos janusz jaqueline jared jarek jaron jarrett jarrod jarvis jasmina jasmine jasmyn jason jasper jaspreet jaswinder jaun javed javier javon jaxon jay jayce jayda
jayden jayesh jayla jaylen jaylene jaylin jayme jayne jayson jazmin jean jeana jeane jeanetta jeanette jeanie jeanine jeanne jeannette jeannie jeannine jebediah jedediah jeff jefferey jeffery
jeffrey jeffry jehan jelena jemima jemma jen jena jenelle jenifer jenkin jenna jennefer jennette jenni jennie jennifer jenny jens jerald jeraldine jeramie jere jeremey jeremiah jeremias jeremy jeri
jericho jermaine jerold jerome jerrell jerri jerrod jerrold jerry jerzy jess jessamine jesse jessenia jessi jessica jessie jessika jessy jesusa jethro jett jetta jettie jewell jiho jill jillian jim
jimena jimmie jimmy jin jing jiwoo joachim joan joana joanie joann joanna joanne joannie joao joaquim joaquin jobina jocasta jocelyn jochen jodi jodie jody joe joel joelle joellen joetta joey johan
johann johanna johanne johannes johari john johnathan johnathon johney johnie johnnie johnny joie jolanda jolanta joleen jolene jolie jon jonah jonas jonatan jonathan jonathon jonna jordi jordon
jordyn jorge jorgen joris jose josef josefa josefina josefine joselyn joseph josephina josephine josephus josette josh joshua joshuah josiah josiane josie josip joslyn josue jovan jovani jovita joya
joyce joycelyn jozef juan juana juanita juanito jubal judah judd jude judie judith judson judy juergen jules juli julia julian juliana juliane julianna julianne julie julien julienne juliet julieta
juliette julio julissa julita julius jung junie junius jurgen juri justa justin justine justo justus juvenal jyoti
`;
