import { CLINICAL } from "./clinical.ts";

/** Words that follow "pt", "mrs" or a capital without being a name. Folded, lower case. */
const LIST = `
a abandonment abdomen abdominal ability about above abroad absolutely abuse accept accepted access accidentally account accounts accurate ached across act active actively actor actors acts actual
actually acute add added additional address adds adjust admin administration admission admit admitted adult adults advice advocacy advocate affected afford african after afternoon afterquery again age
aged ago agree agreed agreement agrees ahead ai aide alive all allergic allergy allowed allows almost alone along already alright also alternate although always am ambulance ambulated american amount
an analysis and anemia anger angiogram angiography angry annoyed annual anonymous another answer answers anthropic antibiotics any anymore anyone anything apologized app apparently appeal appeals
appeared appears apple applied applies apply appointment appreciates approach apr april are area argued arm arms around arrest arrived arrives arthrogram arthrography article arts as asian ask asked
asking asks asleep assault assess assessment assigned assistant assume asthma at ate attached attack attempted attending attorney audit aug august authorization autonomy available average avoid
awaiting awake aware away awesome awful baby back background bad bag bags barely based baseline basic basically basis bathroom be beat because become becomes becoming bed beds been before began begged
begins behavior behaviour being belief believe believes belly belongings beloved below benefit benefits besides best better between bigger biggest bill billing bit bite biting black bleed bleeding
blood boards body book born boss bot both bots bottle bottom bought bound box boy boyfriend brain brand break breaks breast breathing brief briefly bright bring brings broke broken brother brothers
brought brown bug build building bunch bus business busy but buy by cab call called calling calls calm came camera can cancer cannot cant capacity capital card cardiac care cared careful cares carries
cartoon case cases cash catch cath caucasian caught cause caused causes caution cc center centered centred centric cerner certain chair challenge chance change changed changes changing channel
character charge chart charts chat chatbot chatgpt cheap check checked chemo chest chf child choice cholangiography choose chose chronic cigarettes city claim claimed claims class claude clean clear
cleared clearly clerk click clinic clinical close closed clothes coach code coded coffee coil colleague colleagues college colon color comes comfortable coming command comment comments committee
common communicates communication community company compare compared comparison compatible compensation complained complaining complains complaint complaints complete completed completely complex
compliance compliant complicated compute concern concerned concerns conclusion condition conditional confidentiality confirm confirmed conflict confused congrats connection consent consented consents
consider considered constant consulting contact contacts contain content continues contract contractor contrast contributor control conversation cool coordinator copd cops copy corner correct
corrected correctly cost cough could counsel counseling counselling count counts county couple course court cousin cousins cover coverage covered covid crap crashed crazy create created credential
credentials credit critical cry crying cultural curious currently custom cut cute daily danger data database date dates daughter daughters day days deadline deaf deal dealing death debt dec decade
december decent decided decision decisions declined declines deep def definitely degree delay delayed deleted demand demanded demanding demented dementia demographics denied denies department depends
deposit depressed derived describe described describes description design desk despite detail detailed details develops device diabetes diabetic diagnosed dialysis diary did didnt died diet different
differently difficult dinner direct directed direction directive directly director disabled disagree discharge discharged disclose disclosed disclosure discord discuss discussed discussion disease
dispute distance dnr do dob doc doctor doctors documented does doesnt dog dogs doing dollar dollars done dont door doubt down dozen dr draft drama dream dress drink drinking drinks drive driver
driving drop dropped drove drug drugs dude due dull during duty dyspnea each early easier easily easy eat eating eats economy ed edit edits educated education educational effect effective effects
effort eight eighty either ekg elastography elderly elevated eleven eligible else email employed employee employer employment empty ems encounter encounters end ended ending endorses energy engaged
engagement english enjoyed enough enterography entire entirely epic equipment er error errors escaped especially essay essentially est estimate etc ethics evaluate evaluated evaluation even evening
event eventually ever every everyone evidence exact exactly exam examined example examples excellent except exception excited excuse existing expect expected expects expensive experience experienced
expert experts explain explained explanation explicit explicitly exposure express extra extremely eye face facing fact factor facts failed fails failure fair fairly faith fake fall falls families
family famous fan farm farmer fast fat father favorite feb febrile february federal fee feedback feel feels fees fell fellow fellows felt female fever few fictional field fifteen fifth fifty fight
fighting figure figured file files fill filled filling final finally finance find finds fine fingerprinting finish finished fire fired first fit five fix flag flagged flat floor flow focus folks
followed following follows followup food foot for force foreign forget forgets forgot form former forms formula forty forum forward forwarded foster found four fourth frail frame free french frequent
frequently freshly friday friend friendly friends from frustrated full fully fun funny further fusion future gained game gave gay gemini gender general generally genuine genuinely georgetown get gets
getting gi gift girl girlfriend girls give given gives giving glad glasses global go goal goals goes going golf gone gonna good google got government gown gpt grade graded grading graduate grand
granddaughter grandfather grandma grandmother grandpa grandson great green grew group groups grow growing grumpy gu guess guidance guide guided guideline guidelines guy guys habit had hair half hall
hand handle handled handoff handout handouts hands handshake handy hang hanging happened happening happens happy harder hardly harm has hasnt hat hate hated hates have having hcc he head headache
heads health hear heard hearing heart heavily heavy held hello help helped helpful helps her here hers herself hey hi hidden hide hides high higher highest highly hilarious him himself hipaa hire
hired his hispanic history hit hiv hoarder hold holding holiday home homeless honest honestly honey hope hopefully hoping horrible horse hospital hospitalized host hot hotel hour hours house housing
how htn huge human humans hundred hung hungry hurt hurts husband hx hygiene hypertensive hypotensive i icky icu id ideal ideas identical identifiable identification identified identifier identifiers
identify identity if ignore ignored ill illegal image images imagine imaging immediately immigrant important impossible impressed improve improved improvement in incident incidentally include included
includes including income incomplete inconsistent incorrect increase increased increasing independent index indicates individual individuals industry infant infants influence info information initial
initially initials injury inmate innocent inpatient input inquiry inside insight insisted insists inspired install instance instant instantly instead institution instructions insurance intake
interaction interest interested interesting internal internet interview into intubated invalid invented investigation invoice involved involves irate irrelevant irritable is island isnt issue issued
issues it item items its itself iv jail jan january job joint joke joked joking journal journey jul july jump jumped jun june junior jury just keep keeping keeps kept key keys kicked kicks kid kidney
kids kill killed kind knee knew knife knock know knowing knowledge known knows lab label labs lacking lady land landed language lap laptop large largely larger last lasted late lately later latest
latina latino laugh laughed laughing law lawsuit lawyer lay lazy lead leader leading learn learned learning least leave leaves leaving led left leg legal legally legit legs length lesbian less lesson
let lets letter letters letting level license licensed lied lies life lift light like liked likely limit limited limits line link links list lists literally literature liver lives living load loan
local locals located location lock locked log logged login long look looked looking looks lookup loose lose loses losing lost lot lots loud love loves loving low lower luck lucky lunch lung lying
machine mad made magnet mail mailed main mainly major majority make makes making male malpractice mammography man management mandatory manner many map mar march mark marked market marketing married
massive match matched matches matching material materials maternal matter matters maximum may maybe me meal mean meaning means meant measure measured mechanic med media medicaid medical medicare
medication meds meet meeting meets member members memory mental mention mentioned mentions mentor mercor merged message messaged messages messaging messed messy met method micro1 middle midnight
midwife might mild military million mind mine minimum minute minutes miracle misdiagnosed missed misses missing mistake mistaken mix mixed mobile mode model models moderate modern modified mom moment
monday money monitor monitoring month monthly months mood moonlighting moral more moreover morning most mostly mother mothers motorcycle mouth move moved movers moves movie moving mri mrn much muslim
must mute my name named names narrative nasty national native natural nausea near nearly necessarily neck need needed needs negative neglect neglected neighbor neighbors neither nervous network neuro
never new newly news next nice night nineteen ninety no nobody noise non noncompliant none nonprofit nonverbal nope nor normal north not note noted notes nothing notice noticed notices notified nov
november now number numbers nurse ob obese obvious obviously occasional occasionally occupation occurred oct october odd of off offended offer offered offering offers office officer officially often
oh oil ok okay old older oldest on once one ones online only onset op open openai opened opening operated operation opinion opportunity opposite option options or order ordered orders organization
origin original originally ortho other others otherwise ought our out outbreak outcome outcomes outlier outpatient outreach outside over overall overnight owe owes own owned owner owns pack package
page pager pages paid pain pair panel panels paper papers paperwork paragraph part pass passed passes passing passport password past patience patient patients pattern patterns pause pay paying payment
payments payout payroll pays peds pelvis people per perfect perfectly perform performance performed perfusion perhaps period permanent permission permit permitted person personal personality
personally personnel pet pets phi phone photo photos physically physicist picked picks piece pieces pill pills pilot pissed pizza place placed plain plan planned planning plans plate platform
platforms play played player playing pleasant please plenty plus pm pneumonia pocket podcast point pointed points police policies policy polite political pop popular population portal portals position
possess possibility possible possibly post post-op posted posting postop posts potential potentially power practically practice practiced practices pray prayed praying precise prefer preferences
preferred pregnancy pregnant prep preparation prepare prepared presence presentation presented presenting presents president pressed pretended pretty prevent prevented previous previously price prices
primary print printed prior prison prisoner privacy private privilege prize probably problem problems procedure procedures proceed process processing produce produced production professional professor
profile profiles program programs project projects promise promised prompted prompts proof proper properly property proposed prostate protect protected protection protocol proud prove provide provided
provider providers provides psych psychotic ptsd public publication publish published pull pulled pulling pulls punched purchase purely purpose pushed pushing put puts qualified qualify quality
quarter quarterly question questionnaires questions quick quiet quit quote quoted race racist radio raised ran random randomly range rapid rapidly rare rarely rash rate rates rather rating ratings
reach reached reaction reactions reacts read reads ready real reality realize realized really reason reasonable reasonably reasoning reasons rebates recall recalls receipt receive received receives
receiving recent recently recognize recommend recommendation recommended recommends record records recovered recovering recovery red redacted redaction reduce reduced refer reference referral referred
refers refill refills refuse refused refuses refusing regard regarding regardless region registered regularly rejected relapse relate related relation relationship relative relatively relax release
released relevant religious rely remain remained remains remember remembers remind reminded remote remove removed renal repeat repeated repeatedly replied reply report reported reporting reports
represent representative republican requested requesting requests required requirement requirements requires research researcher reset resident resolved resource resources respect responded responds
response responses responsibility responsible rest restaurant restrained restraints restricted result results retired returned returning returns reveal revealed review reviewer reviewers reviewing
reviews revised rewrite ride riding right rights rings rise risk risks road robot rolled room rooms root roster rotation rough routine rubric rubrics rude rule rules run runs rural rx sad sadly safe
safely safety safety-related said salary same sample samples sat satisfaction saturday saved saw say saying says scam scan scanner scanning scans scared scenario scenarios schedule scheduled schedules
school science scoop score scored scores scratch screamed screaming screen scribe script search season seat second secondary seconds secret secretly section secure security see seeing seek seeking
seems seen sees seizure selected self sell send sending senior sense sensitive sent sentence separate separately sepsis sept september septic sequence sequences series serious seriously serve served
service services session sessions set setting seven seventy several severe severely sex sexually share shared sharing sharp she shift shifts shirt shit shoes shoot shop shot shots should shouted show
showed shower showing shows shut sick side sign signature signed significant significantly signs silent similar simple simply simulated simulation simulator simulators since single sister sisters sit
site sites sits sitter sitting situation six sixty size skilled skills skipped skull slack slap slapped sleep sleeping slept slightly slip slipped slow slowly small smart smell smells smile smiled
smoke smoked smokes snapped snf snow so socially software sold soldier sole solid some somebody somehow someone something sometimes somewhat somewhere son sons soon sooner sorry sort sorted sound
sounds source sources south spanish speak speaking speaks special specialist specialists specialized specialty specific specifically specimen spectroscopy speech speed spend spends spent spine spirit
spit spitting split spoke sponsor spot spouse spread spring ssn stable staff staffing standard standing stands star stare stared started starting starts state stated statement states station status
stay stayed stays steady steal step stepped steps stick sticking still stole stood stop stopped stopping stops store stories story straight strange stranger street strength stress stressed strict
strictly strike string stroke strongly structure struggled struggles struggling stuck student students studied studies study stuff stumped stupid style subject submission submit submitted subsequent
successful successfully such sucks sudden suddenly suffer suffered suffering suffers sufficient suggested suggestion suggests suicidal suit suite summaries summary summer sun sunday super supervised
supervision supervisor supplement supplied supplies supply support supported suppose supposed supposedly sure surface surgery surgical surprise surprised surprising surprisingly surveys survival
survive survived surviving survivor suspect suspected suspicious swear swears sweet sweetest switch switched symptoms synthetic system systems table tables take taken takes taking tale talk talked
target task tasks taught taxes taxi teach teacher teaching team tech technologist teen tell telling tells ten tend tends term terminal terms terrible terrified test tested testing than thank thanked
thankful thanks that thats the their them then therapy there therefore these they thick thin thing things think thinks third thirty this thoroughly those though thought thoughts thousand threat
threaten threatened threatening three threw throat through throughout throw thrown thursday tied tight time times timing tiny tip tips tired title to tobacco today together token told tolerated
tolerates tomorrow tone tonight too took tool tools top topic total totally touch touching tough toward towards town toxic track tracked tracker tracking tractography traditional traffic train trained
trainee training trait transfer transferred transfers transgender transport trapped trauma travel traveled traveling treat treated treating treatment treats tree trend triage trial tricky tried tries
trip trouble truck true truly trust trusted truth trying tuesday tumor turn turned turning turns twelve twenty twice twin twins two type typed types typical typically ugly ultimate ultimately unable
uncle unclear uncomfortable uncooperative under underlying understand understanding understands underwent unfortunately unhappy unhoused uninsured union unique university unknown unless unlike
unlikely unlimited unsafe until unusual up upcoming update updated updates upload uploaded upset upsets urgent urography us use used uses using usually uti vacation valid value values van variety
various vary venography vent verbal verbally verification verified verify version versions versus very veteran veterans vets via victim video videos view views vignette vignettes violent virtual visa
visible visit visited visiting visits vital vitals voice volume volunteer volunteered vomit vomiting vote wage wait waited waiting waitlist wake wakes walked walking walks wall wandered wandering
wanted wants warm warned warning warnings was wasnt waste watch watched watches watching water way ways we weak weapon wear wearing wears weather web website wednesday week weekend weekly weeks weigh
weighed weighing weighs weird welcome well wellness welo went were what whatever wheel wheelchair when whenever where whereas wherever whether which while white who whole whom whose why wide widow
widowed widower wife wild will willing willingly win winter wish wished wishes with withdrawn without witnessed woken woman women wonder wondered wonderful wondering wood word words work worker
workers workflow working works workup world worn worried worry worrying worse worst worth worthless would wouldnt wound wow write writer writes writing written wrong wrote year years yelled yelling
yells yep yes yesterday yet you young younger youngest your yourself youth zero zip zone zoom
discount discounts
`;

export const COMMON: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

/** Words that are also names: a title or a label before them makes them one. */
const NAMES_TOO = `
bell black brown banks baker barber bishop booker bush butcher butler carpenter carter chase church cook cross day dean english fields fisher fox french good grace grant gray green grey hill
hope hunt hunter hall king knight lane law little long love marsh mason may miller moody moon north park parks parker pierce pope power powers price rice rich rivers rose sharp short small
snow stone strong summers swift taylor turner walker wall wallace ward waters weaver webb wells west white wise wolf wood woods wright young youngs will mark pat bill gene art joy faith
autumn april august june dawn amber crystal jade ruby pearl lily daisy iris ivy penny sandy sue jack dick drew rob ray guy angel christian jesus major
`;

export const NAMES_TOO_SET: ReadonlySet<string> = new Set(NAMES_TOO.trim().split(/\s+/));

// Endings that surnames rarely have.
const ENDING =
  /(?:tion|sion|ment|ness|ity|ing|edly|ally|ously|ism|ology|ectomy|itis|osis|emia|pathy|gram|graphy|scopy|able|ible|ful|less|ous|ive|ical|ated|ized|ised)$/;

/** Whether a word is everyday or clinical vocabulary and so no evidence of a name. Any letter case. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase().replace(/'s?$/, "");
  if (COMMON.has(lower) || CLINICAL.has(lower) || ENDING.test(lower)) return true;
  return lower.endsWith("s") && COMMON.has(lower.slice(0, -1));
}
