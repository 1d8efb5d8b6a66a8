/** Words that follow "pt", "mrs" or a capital without being a name. Folded, lower case. */
const LIST = `
a about above abroad access account accounts ached across act active acts actual actually acute adds admission admit admitted adult advice advocate after again age aged ago ai all
allergic allergy allowed almost alone along already also although always am ambulated an and another answer answers any anymore anyone anything app appeared approach appointment
are area around arrived as ask asked asking asks assigned assigned assistant at ate attempted away baby back bad based baseline be because bed been before began being below best better
between bill billing black blood both bought box breathing bring brings brought but by call called calls came can cannot cant care cares carries case cases cath caught cause
cc center charge chart charts check checked chest child chronic class clinic clinical coded code comes coming comfortable comment common communication communicates complained complaining complains
complaint complex complicated compliance condition confidentiality confused consent consented contact contacts continues control coordinator cost could counseling counselling couple
cousin critical currently data database date dates day days deal dealing death decided declined declines demographics denied denies derived describes described develops diabetic diagnosed did didnt died
different discharge discharged disease do doc doctor documented does doesnt doing done dont down drinks drove drug due dull during each ed education either elderly else email
encounter encounters ended endorses er even ever every everyone examined example exam experience experienced face facing facts failed fake fall falls family fast father feedback feel
feels fell felt female few fictional fever file files final find fine first flow followed follows following for forgot form former found four free friend from full gave generally
general get gets getting girl give given gives go goes going gone good got group guy had hand handled handoff happy harm has hasnt have having he head health hello help her here hers hi
him himself his history hit home hospital hospitalized hour hours how hurt hx i icu id ideas identifier identifiers identity if ill image images in indicates info information
initially initials injury inpatient instead instructions intake interaction interview into intubated is isnt issue it its job just keeps kept kid kids kind knew know known knows lab labs lady language last
late later leaves left less let lets level lied life like liked line list lists lives living long look looked looks lost lot lots love low made mail make makes making male man
management many married matter may me mean means med medical medication meds mental met might mild mine misses missed moderate mom monitor more morning most mother move moved much must my
name named names near need needed needs never new newly next nice night no non none normal not note noted notes nothing notices now number numbers nurse of off often ok okay old older on
once one ones online only onset op open or order ordered orders origin other our out outcome outcomes outpatient outside over overall own pain part past patient patients pays people per perhaps person
phone photo photos physically picked place placed plan please pm pop population portal portals possible post pregnant prep presentation presented presenting presents previously primary prior privacy privilege
probably problem problems profile provided provider providers ptsd pulled put question questions quick ran range rate rather read real really reason recall received receiving recent recently
record records referred refused refuses related relationship relative remains report reported reporting reports requested requests required requires resident responded responds responsible
rest result results returned returns review right rights room roster routine run runs rx safe safety said same satisfaction saw say saying says scenario scenarios scheduled screen search secret see
seeing seems seen sees self sent series set setting severe sex she should show showed showing shows sick side signed simulated since sister sits six slept smokes so some
someone something son soon specific spoke spouse stable started starts stated states status stay stayed still stopped stories story struggling studies study such suddenly suffered suffers summaries summary support
sure surveys swears symptoms take taken takes taking talk talked taught team tech teen tell telling tells ten test tested testing than thank thanks that thats the their them then there
therapy these they thing things think thinks third this those though thought thoughts three through time times to today together told tolerated too took tolerates transfer transferred
transport treated treatment tried tries triage trial trust turned two type types under underwent unable unknown until up upset us use used uses using usually vent very via video vignette
vignettes visit visits vitals wait waiting wakes walked walks wanted wants was wasnt watch way we week weeks well went were what whatever when where which while white who whole whom
whose why wife will with without woken woman word work working works worried worse worth would wouldnt write writes wrote year years yes yesterday yet you young younger your zero zone
abdominal abuse african american anemia antibiotics arrest arm asian asthma asleep awake bleed bleeding cancer cardiac caucasian chf chemo colon confused copd cough counsel covid crashed cry crying deaf
demented dementia depressed diabetes dialysis dnr dyspnea ekg elevated ems eye febrile foot followup gets gi gu hcc headache heart hispanic hiv homeless htn hypertensive hypotensive iv kidney
knee leg liver lung mri nausea neuro nonverbal obese ob ortho peds pneumonia post-op postop pregnancy psych psychotic rash renal seizure sepsis septic stroke suicidal surgery surgical throat
tired trauma tumor uti vomiting weak wheelchair withdrawn wound zoom monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december jan feb mar apr jun jul aug sept oct nov dec english spanish french hipaa phi mrn dob ssn epic cerner mercor handshake outlier afterquery micro1 welo claude gemini
gpt chatgpt openai anthropic slack discord zero oh slightly simple synthetic simply standard based centered centric centred specific safety-related level facing reported
advocacy abandonment assessment autonomy bags belongings body bot capacity chatbot clerk complaints consents count days details diary engagement experience flow forum
gown harm handouts identification identity initials load lookup matching messages messaging mix monitoring movers names numbers outreach panel panels picks population preferences
procedures profiles prompts questionnaires reviews samples scenarios sitter specimen surveys tracker transfers vitals volume zero simulator simulators simulation actors actor educational handout hipaa
hours imaging angiography angiogram enterography elastography spectroscopy scanner scan scans scanning mammography venography urography arthrogram arthrography guided compatible conditional unsafe sequence sequences
physicist tech technologist tractography fingerprinting perfusion cholangiography brain spine breast prostate cardiac pelvis abdomen liver fusion contrast coil magnet suite studies
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
const ENDING = /(?:tion|sion|ment|ness|ity|ing|edly|ally|ously|ism|ology|ectomy|itis|osis|emia|pathy|gram|graphy|scopy|able|ible|ful|less|ous|ive|ical|ated|ized|ised)$/;

/** Whether a word is everyday or clinical vocabulary and so no evidence of a name. Any letter case. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase().replace(/'s?$/, "");
  if (COMMON.has(lower) || ENDING.test(lower)) return true;
  return lower.endsWith("s") && COMMON.has(lower.slice(0, -1));
}
