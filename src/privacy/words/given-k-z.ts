/** Given names, K to Z, that are no everyday English word; see `isGiven`. From many languages, folded to plain letters. */
export const GIVEN_K_TO_Z = `
kacey kaci kadeem kady kaelyn kagiso kaia kaiden kailey kaitlin kaitlyn kalani kaleb kaleigh kali kalina kalliope kalpana kalyan kamal kamala kamau kameron kami kamila kamilla kandace kandy kane
kanisha kara karan kareem kareen karel karen karey kari karim karin karina karine karis karissa karl karla karlene karli karly karma karol karolina karolyn karon karri karrie karsten karyn kasandra
kasey kasia kaspar kassandra kassidy katalin katarina katarzyna kate katelin katelyn katelynn katerina katharina katharine kathe katherine kathi kathie kathleen kathrine kathryn kathryne kathy kati
katia katie katja katlyn katrin katrina katsumi katya kavita kavya kaya kayden kaye kayla kaylee kayleigh kazimierz kazuki kazuko kazuo keanu keaton kedar keegan keela keenan keesha keiko keira
keisha keita keith kelan kelby kelli kellie kelly kelsey kelsie kelton kelvin kelvyn kemal ken kendal kendall kendra kendrick kendyl kenia kenji kenna kennedy kenneth kennith kenny kent kenton
kenyatta kenyon keon kera keri kermit kerri kerrie kerry kerstin keshia kester ketan keven kevin khadija khadijah khaled khalid khalil khanh kian kiana kiara kieran kiersten kiley kim kimber
kimberlee kimberley kimberly kimi kimiko kinga kingsley kinsey kira kiran kirby kirk kirsten kirsti kirstie kirstin kirti kisha kitty kiyoko kizzy klara klaudia klaus knox knut kobe kofi koji kolton
konrad konstantin konstantinos kora korbin korey kori kory kosta kourtney kris krish krishna krissy krista kristal kristen kristian kristie kristin kristina kristofer kristoffer kristopher kristy
krystal krystle krystyna krzysztof kumar kumiko kunal kurt kush kwabena kwame kwasi kyla kylan kyle kyleigh kyler kylie kyong kyra kyrie kyung lacey laci lacy ladislav ladonna laila lainey laith
lajos lakeisha lakshman lakshmi lala lalit lamar lamonica lamont lana landen lando landon lanette lang lani lanny lara laraine laree larisa larissa larry lars larue lashawn lashonda lasonya lastenia
laszlo latanya latasha latesha lathan latifah latisha latonia latonya latosha latoya latrice laura laureen lauren laurena laurence laurene laurens laurent lauretta lauri laurie laurine lauryn lavern
laverne lavina lavinia lavonne lawanda lawrence layla layne lazar lazaro lazarus leah leandra leandro leann leanna leanne leatha leatrice lechlan leda leeann leela leena leesa legrand leia leif
leigh leighann leila leilah leilani leisa leith lela leland lelia lemuel lena lenard lenin lenka lenna lennart lennie lennon lennox lenny lenora lenore leo leocadia leodan leola leoma leon leona
leonard leonarda leonardo leonel leonhard leonid leonida leonidas leonie leonila leonor leonora leontine leopold leora leota lera leroy lesa lesia lesley leslie lesly lessie lester leta letha
leticia letitia letizia lettie levar leverett levi levon lewis lexi lexie leyla liam liana liane libby lidia lidija lien liese liesel lieselotte lieve ligia lila lili lilia lilian liliana liliane
lilianna lilias lilith lilla lilliam lillian lillie lina linda lindon lindsay lindsey lindy ling linh linn linnea linsey linton linus linwood lionel lior lisa lisandra lisandro lisbet lisbeth lise
lisette lissa lissette livia livvy liz liza lizbeth lizette lizzie ljubica llewellyn lloyd lodovico loella logan loida lois loki lola lolita lona londa loni lonna lonnie lonny lora loraine loralee
lore loreen lorelei loren lorena lorene lorenzo loretta lori loriann lorin lorinda loris lorita lorna lorne lorraine lorrie lothar lottie louann loudon louella louetta louie louis louisa louise
loula loura lourdes lovie loyce loyd luana luann luanne lubomir luca lucas lucca lucero lucia luciana luciano lucie lucien lucienne lucila lucile lucilla lucille lucina lucinda lucinde lucio lucius
lucrecia lucretia lucy ludger ludie ludivine ludmila ludmilla ludo ludovic ludvig ludwig luella luigi luis luisa luise luisito luiz lukas lukasz luke lula lulu lupe lupita lurdes lurene lurline
luther luvenia luvinia luz luza lyda lydia lydie lyla lyle lyman lynda lyndon lyndsay lyndsey lynelle lynette lynn lynne lynwood lyra lysander lysandra mabel mable macarena macey machiko maci mack
mackenzie macy madalyn maddie maddox madelaine madeleine madeline madelyn madge madhavi madhu madie madonna mae maegan maeve mafalda magda magdalen magdalena magdalene magdaleno maggie magnus mahala
mahalia mahendra mahesh mahmoud maia maida maile maire maisie maja majid makayla makena makoto mala malachi malachy malakai malcolm malgorzata malia malik malika malina malinda malinee malissa
mallory malorie malte malvin malvina mamadou mamie mamta mana manda mandeep mandi mandla mandy manfred mani manish manisha manley manny manoj manolo manpreet mansi manuel manuela manus mara maragret
maralyn maranda marc marcel marcela marcelene marceline marcelino marcella marcello marcellus marcelo marci marcia marcie marcin marcio marco marcos marcus marcy mardell mareike marek maren margaret
margarete margarethe margarett margarita margart margaux marge margeret margery marget margherita margie margit margo margot margret margrethe margrit marguerita marguerite mari maria mariah mariam
marian mariana mariann marianna marianne mariano maribel maribeth maricela maricruz marie mariel mariela mariella marielle marietta mariette marijke marika mariko marilee marilena marilou marilu
marilyn marilynn marin marina marinda marino marinus mario mariola marion mariona mariquita maris marisa marisela mariska marisol marissa marisse marit marita marius mariya marjan marjolein marjorie
marjory markita markku marko markos marla marlana marlee marleen marlen marlena marlene marlin marlis marlo marlon marlyn marlys marna marni marnie marquis marquita marsden marsha marshall marta
marten martha marthe martin martina martinez martino marty marv marva marvel marvella marvin mary marya maryam maryann maryanne marybelle marybeth maryellen maryjane maryjo marylee marylin marylou
marylyn maryrose masako masami masao massimo mateo mateusz mathew mathias mathilda mathilde mathis matias matilda matilde matsuko matt matteo matthew matthias matthieu mattias mattie maud maude
maudie maura maureen maurice mauricio maurine maurizio maverick max maxie maxima maximilian maximiliano maximo maximus maxine maxwell maya maye mayme maynard maynor mayra mayumi maziar mckayla
mckenna mckenzie mckinley meagan meaghan mechelle meda medina meena meenakshi megan meghan mehdi mehmet mehran mei meir melania melanie melany melba melchior melia melina melinda melisa melisande
melissa melita mellie mellissa melodie melva melvin melvina melvyn mena mendel mendy mercedes meredith meri merideth merilyn merissa merle merlene merlyn merna merri merrick merrie merrill merritt
mervin mervyn merwin meryl mhairi mia mica micaela micah michael michaela michaele michaeline michal michala micheal michel michele micheline michelle michiko mickey mickie miguel miguelina mihai
mihail miho mika mikael mikaela mikala mikayla mike mikel mikhaela mikhail miki mikki mila milagros milana mildred milena miley milford milica milka millard millicent millie milly milo milos milt
milton mimi mina minako mindi mindy minerva ming minh minjun minna minnie minoru mira mirabel mirabelle miran miranda mireille mirela mirella mireya miri miriam mirjam mirko miroslav mirta mirtha
miryam mischa misha missy misti mitch mitchel mitchell mitsuko mitzi modesta mohamed mohammad mohammed mohan mohit mohsen moira moises mollie molly momoko mona monica monika monique monserrat monte
monty mordecai morgan morgana moriah moritz morris mortimer moses moshe mozelle muhammad mukesh munir murat murdoch muriel murray musa mustafa mwangi mylene myles myra myriah myriam myrna myron
myrtie myrtis myrtle mythili nabil nada nadeem nadege nadezhda nadia nadine nadja nagendra naheed nahum naima najib nakia nakisha nala nalani nanami nance nanci nancy nanette nannie naoki
naoko naomi napoleon nara narayan narciso narges nariman nasir nasreen nasser nastassja natacha natale natalia natalie natalya natan natasha natasja nate nathalie nathaly nathan nathanael nathaniel
natividad natosha nattie naveen navid navin nayeli neal ned neda nedra neema nefertiti neha nehemiah neil nelda nelia nelida nell nella nellie nello nelly nels nelson nena nenita neoma neomi neri
nerissa nerys nessa nestor neta nettie nevaeh neve neville ngozi nguyen nia niall niamh nicanor nichol nichola nicholas nichole nick nicki nickie nickolas nicky nico nicodemus nicola nicolai nicolas
nicolasa nicole nicoleta nicoletta nicolette nidia nieves nigel nigella nikhil niki nikita nikki nikko niklas niko nikola nikolai nikolaos nikolaus nila nilda niles nils nima nimrod nina ninette
ninfa niranjan nirmala nisha nita nkechi noah nobuko noel noelani noelia noelle noemi nohemi nola nolan nomvula nona noor noora nora norah norbert noreen norene noriko norina norine norma norman
nour novak nubia nuno nuria nydia nyla oakley obadiah oberon obie octavia octavian octavio octavius odalys oded odelia odell odessa odette odilia odin odis odysseas ofelia ofer oighrig oisin oksana
oktay ola olaf olav oleg olen oleta olga olin olinda oliva oliveira oliver oliverio olivette olivia olivier ollie olof oluf olumide oluwaseun olwen omar omari omer oneal oneida onie opal ophelia ora
oralia oran oren orfeo oriana oriel orion orla orlan orlo orpha orsola orson orval orville osamu osbaldo osborn oscar osgood oskar osman ossie osvald osvaldo oswald oswaldo oswin otha othello otieno
otilia otis otmar otoniel ottilie ottis otto ottoline ovid ovidio owain owen ozell ozella ozzie paavo pablito pablo paco paddy padma padmini padraig paige paloma pamala pamela pamella panagiotis
paola paolo paresh parisa parmjit parthenia parvaneh parveen pascal pascale pasquale patria patrica patrice patricia patricio patrick patrina patrizia patrycja patsy patti patty paul paula paule
pauletta paulette pauline paulino paulo pavel pawel paxton payton pearle pearlie pearline pedra pedro peggy penelope penina pennie percival percy perdita peregrine perla perlita pernell pernilla
perpetua perrin perry persephone petar pete peter petko petr petra petrina petronella petros petru petula petunia peyton phil philbert philip philippa philippe philis phillip phillippa philo
philomena phineas phoebe phung phuong phylicia phyliss phyllis pierluigi pierre piers pieter pietro pilar pinar pinkie piotr pippa placido polina pollyanna pooja porfirio portia pradeep prakash
pramod prasad pratibha pravin preethi preeti prem preston priam pricilla primitivo primo priscila priscilla pritam priya priyanka prudencio prunella pryce psyche purnima qadir qiang qing quang
queenie quenby quentin quiana quincey quincy quinn quint quinten quintin quinton quirino quyen rabia rachael racheal rachel rachele rachelle radha radmila radoslav raeann raegan raelene rafa rafael
rafaela rafaele raffaele raghav ragnar rahel rahim rahsaan rahul raimund raimundo raina rainer raisa raj rajeev rajesh rajinder rajiv ralf ralph rama ramana ramesh rami ramila ramin ramiro ramon
ramona rana ranae ranald rance randal randall randell randi randolph randy ranee rani rania ranjit ranveer raphael raphaela raquel raquelle rasheed rashid rashida rasmus rastus rauf raul ravi raya
raye rayford raylene raymon raymond raymonde raymundo rayna raynard reanna reatha reba rebeca rebecca rebekah reece reema reena reese refugio regan regena reggie regina reginald reginaldo regine
regis reid reiko reilly reiner reinhard reinhold reinier rekha remedios remi remigio remington remus remy rena renae renaldo renard renata renate renato renaud rene renea renee renetta renita renzo
ressie reta retha reuben reuven reva rexford reyes reyhan reyna reynaldo reynold reza rhea rhett rhianna rhiannon rhoda rhona rhonda rhys riaan rian rica ricardo riccardo richard richelle richie
rick rickey ricki rickie ricky rico riitta rika rikke rikki riku riley rima rina rinaldo ringo riordan risa rita rivka roald roanna roarke robbi robbie robbin robby robert roberta robertine roberto
robin robyn rocco rochelle rocio roderic roderick rodger rodney rodnie rodolfo rodolph rodrick rodrigo rogan rogelia rogelio roger rohan rohini rohit roisin roland rolanda rolande rolando rolf
rolland rollo roma roman romana romano romelia romeo romero romilda romina romona romulo romy ron rona ronald ronan ronda roni ronin ronna ronnie ronny roopa roosevelt rory rosa rosalba rosalee
rosalia rosalie rosalina rosalind rosalinda rosalva rosalyn rosamond rosamund rosana rosann rosanna rosaria rosario rosaura rosco roscoe roseann roseanne roselia rosella roselyn rosemaria rosemarie
rosemary rosena rosenda rosendo rosetta roshan roshni rosia rosie rosina rosio rosita roslyn ross roswitha roula rowena rowland roxana roxann roxanne roxie roy royce ruairi rube ruben rubin rubina
rubye rudi rudiger rudolf rudolfo rudolph rudra rudy ruel rufina rufino rufus runa rune rupa rupert ruperto russell ruta rutger ruth ruthann ruthanne ruthe ruthie ryan ryann rylan rylee ryuichi
ryunosuke sabina sabine sabrina sacha sachiko sadako sade sadia sadie safiya sahar sahil saira saiyid sakura salah salim salina sallie sally salma salome salomon salud salvador salvatore salvatrice
sam samantha samara samatha samia samir samira sammie sammy samson samuel sana sanaa sandeep sandie sandor sandra sanjay sanjeev sanjiv sanjuana sanna santiago santino santo santos santosh saoirse
sara sarah sarai saraswati sarina sarita sarkis sascha sasha satish satoko satoshi satya saul saundra savanna savita savitri scarlett schuyler scot scott scottie scotty seamus sean sebastian
sebastiano sebastien sedrick seema segundo selah selena selene selina selma selvin selwyn semaj seojun seong septimus serafin serafina serah serap seraphina seren serena sergei sergey sergio sergios
seth severin severina severino severo sevgi seymour shad shae shahid shahram shaina shaista shakira shalini shalom shameka shamika shamus shana shanae shanda shandra shane shaneka shani shania
shanice shanika shaniqua shanita shankar shanna shannan shannen shannon shanon shanta shante shantel shaquille shara sharan sharda sharee shareen sharla sharleen sharlene sharmaine sharon sharonda
sharyn shasta shaun shauna shaunna shavon shawanda shawn shawna shawnee shay shaylee shayna shayne shea sheba sheela sheena sheikh sheila shelba shelby sheldon shelia shelley shellie shelly shelton
shenika shera sheree sheri sheridan sherie sherill sherita sherley sherlyn sherman sheron sherri sherrie sherrill sherron sherry sherwin sherwood sherwyn sheryl sheryll shigeko shimon shinji shira
shirin shirlee shirleen shirlene shirley shiv shiva shivani shizuko shlomo shobha shon shona shonda shoshana shreya shruti shubham shulamit shun sian sibyl siddharth sidney sidra siegfried siegrid
siena sigmund signe sigourney sigrid sigurd silas silke silva silvana silvano silverio silvester silvestre silvia silvina silvio sima simeon simmone simon simona simone simonetta simonne simran
sinclair sindy sinead siobhan sipho siran sirena sisi sita sivan sixto skeeter skye skylar skyler sloan sloane sofia sofie solange soledad soleil solomon solveig soma sondra sonia sonja sonya sophia
sophie sophronia soraya soren sorrel sotiris soumya spencer spiros srinivas stacee stacey staci stacia stacy stan stanislav stanislaw stanley stanton starla stefan stefania stefanie stefano steffen
stela stelios stella stephan stephane stephani stephania stephanie stephen stephenie stephon sterre stevan steve steven stevie stewart stig stuart sukhdev suki sukie suleiman sulema sumeet sumiko
sumner sunil sunita suong surender suresh surinder susan susana susann susanna susannah susanne sushila susi susie suzann suzanna suzanne suzy svea sven svend svetlana sybil sybille sylas sylvain
sylvana sylvanus sylvester sylvestre sylvia sylvie syreeta tabatha tabitha tadashi tadeo tadeusz taffy taina taisha taiwo takako takashi takeshi takumi talia talitha tallulah talon tama tamala tamar
tamara tamatha tambra tameika tameka tamera tami tamica tamika tammara tammi tammie tammy tamra tamsin tana tandy taneka tangela tania tanika tanisha tanja tanvi tanya tara taran taras taren tarik
tariq tarquin tarra taryn tasha tatiana tatianna tatsuo tatum taunya tavish tawana tawanda tawanna tawny taya tayler tayshaun teagan teague ted teddie teddy tedra teena tegan temeka temperance tena
tenisha tennille teodora teodoro teofilo tera tereasa terence teresa teresia teresita teressa tereza teri terina terisa terra terrance terrell terrence terri terrie terrilyn terrina terry terryl
tersea tess tessa tessie tetsuya tevin thaddeus thalia thanasis thandi thandiwe thanh thao thea theda thelma thelonius themba theo theodor theodora theodore theodoros theodosia theola theophilus
theresa therese theresia theron thersa thierry thilo thomas thora thorbjorn thorsten thurgood thurman thurston thyra tia tiago tiana tiara tibor tienna tierra tiesha tiffani tiffanie tiffany tiffiny
tilda tilden tillie tim timmy timo timon timotheus timothy tina tinisha tino tirzah tish tisha titania titus tiziana tobey tobias tobin toby todd togo tolga tom tomas tomasa tomasina tomasz tomeka
tomi tomika tomiko tomislav tommaso tommie tommy tomoko toms tonette toni tonja tony tonya tora torben tori torin torrance torsten toshi toshiko tosin tova tracee tracey traci tracie tracy trang
travis travon trena trenton tresa tressa tressie treva trevon trevor trey tricia trina trinh trini trinidad trish trisha trista tristan tristen tristian trixie troy trudi trudie trudy trygve tsubasa
tsvetan tuan tula tullio tunde turid twila twyla tyesha tyla tyler tyree tyrel tyrell tyron tyrone tyrus tyson tzipporah uday ulises ulla ulric ulrich ulrik ulrike ulysses umar umberto urbain uriah
uriel ursula urszula usama usha usman utsav uwe uzma uzziah vadim vaishali valarie valda valencia valene valente valentin valentina valentino valeri valeria valerian valerie valerio valery vallie
valorie vanda vandana vanessa vangie vania vannessa varun vasco vashti vasil vasileios vasiliki vasily veda vedran veera velda velia vella velma velva venessa venetta venice venita venkat venkatesh
ventura vera verda verdell verena verginia verla verlene verlie verna vernetta vernita vernon veronica veronika veronique versie vesna vesta vester veva vianney vicenta vicente vick vickey vicki
vickie vicky victor victoria victorina victorio vida vidal vidya viet viggo vihaan vijay vikas vikram vilhelm vilma vilmar vina vinay vince vincent vincenza vincenzina vincenzo vineet vinh vinita
vinnie vinod viola violet violeta violetta viorica virgen virgie virgil virgilio virginie viridiana vishal vita vitalia vitaly vito vittoria vittorio viva vivan vivek vivi vivian viviana viviane
vivienne vlad vladimir vladislav vojtech volker volodymyr vonda vonnie vytautas wade walburga waldemar waldo waleed walid wally walt walter walther waltraud wanda waneta wang wanjiru warren warrick
wasim wava waylon wayne wei weldon wenceslao wendel wendell wendi wendie wendy wenona werner wesley westley whit whitley whitney wiebke wieslaw wiktor wilber wilbert wilbur wilburn wilda wilfred
wilfredo wilfrid wilhelm wilhelmina wilhelmine wilhelmus wilhemina wilkie willa willard willem willene willetta willette willi william williams willie willis willodean willy wilma wilmer wilton
windy winfred winfrey winifred winnie winnifred winona winston winthrop wladyslaw wojciech wolfgang wonda woodrow wouter wyatt wylie wynona wynter xander xandra xanthe xanthippe xavier xenia xiang
xiao xiaoling ximena xin xing xiomara xiu xochitl xuan yaakov yadira yael yago yahaira yair yajaira yakov yamila yamini yan yana yancy yanira yanni yannick yannis yardley yareli yaritza yaroslav
yash yasin yasir yasmeen yasmin yasmina yasuko yazmin yehuda yelena yemi yeong yesenia yevgeny yiannis yidan yifan ying yitzchak yitzhak ynez yohannes yoko yolanda yolande yolonda yolotzin yonas
yong yoni yoona yorick yosef yoselin yoshie yoshiko yoshio yousef youssef yuan yuette yui yuki yukiko yukio yuko yulia yuliana yung yunus yuri yuridia yuriko yusra yusuf yusuke yuta yves yvette yvon
yvonna yvonne zach zachariah zachary zachery zack zackary zada zadie zahir zahra zaid zaida zaina zainab zaira zander zandra zane zanele zaria zayd zayden zayn zbigniew zebadiah zebulon zechariah
zeke zelda zelia zella zelma zena zenaida zeno zenobia zenon zenovia zephaniah zephyr zephyrus zeren zeynep zhen zheng zhong zilla zina zinaida zinnia zita ziva ziyad zoe zoey zofia zoila zola
zoltan zora zoraida zoran zuleika zulema zulfiqar zulma zuri zuzana zygmunt
`;
