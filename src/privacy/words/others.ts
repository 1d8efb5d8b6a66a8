/** Whose names are no patient data: the writer's own, those of colleagues, of the famous, of diseases and institutions. */

/** What people of work are called; right before or behind a name it says that it is theirs. */
const WORK =
  "hr|h\\.r\\.|coordinator|recruit(?:er|ing|ment)|pd|apd|program director|attorney|lawyer|accountant|cpa|bookkeeper|dean|manager|support|compliance|legal|credentialing|professor|interviewer|reviewer|boss|chair(?:man|woman)?|gme|dio|director|principal|senator|president|landlord|agent|rep|ceo|cto|cfo|founder|payroll|mercor|handshake|outlier|afterquery|micro1|welo|openai|anthropic|scale|colleague|coworker|co-worker|attending|co-?residents?|co-?fellows?|fellow resident|resident|intern|fellow|chief|chief resident|roommate|moderator|mod|mods|admin|team lead|project lead|onboarding|scheduler|secretary|au pair|nanny|therapist|mentor|advisor|supervisor|preceptor|instructor|speaker|author|host|podcaster|influencer|tiktoker|youtuber|avatar|ward clerk|unit clerk|librarian|charge nurse|charge";
const KIN =
  "wife|husband|son|daughter|brother|sister|mom|mum|dad|mother|father|friend|cousin|partner|kid|buddy|bff|fianc[ée]e?|girlfriend|boyfriend|roommate|neighbor|uncle|aunt|niece|nephew|in-law|dog|cat|pup|puppy";
const DEGREE =
  "md|m\\.d\\.|do|np|fnp|rn|bsn|pa|pa-c|crna|pharmd|rph|phd|mbbs|mph|dnp|lpn|cna|ms[1-4]|pgy-? ?\\d|m[1-4]|resident|fellow|attending|intern|nurse|hospitalist|physician|surgeon|doc|student|scribe";

const WRITER =
  /(?:\b(?:i'?m|im|i am|my name(?: is|'s)|my name|i go by|call me|(?<!(?:his|her|their|t's|s'|pts) )names?'s|thanks|thank you|thx|ty|thnx|hi|hey|hello|yo|shout ?out(?: to)?|props to|kudos to|cc|love)|^\W{0,3}name(?:'s| is)|@|^[-~]{1,2}) ?,? ?(?:i'?m |it'?s |this is )?["(]?$/i;
/** "This is X" and "it's X" are the writer's, unless a message to a doctor is quoted. */
const PRESENTS = /(?:^|[.!?\n] ?|\b(?:hi|hey|hello|all|everyone)\W{1,3})(?:this is|it'?s|its) $/i;
const COLLEAGUE_BEFORE = new RegExp(
  `(?:\\b(?:dr|doctor|doctora|prof|professor|nurse|dean|coach|pastor|senator|president)\\.? |\\bmy (?:\\w{1,14} ){0,2}(?:${KIN}|${WORK}),? (?:is |was |named |called )?\\(?|\\b(?:${WORK})s?(?: (?:lady|guy|person|dude|woman|man|girl|rep|team))?[,:]? (?:is |was |named |called |at \\w{2,14} )?["(]?|\\b(?:mercor|micro1|outlier|handshake|welo)'s \\w+|\\b(?:saint|st\\.?|mount|mt\\.?|fort|lake|university of|port|san|santa|los|new|quote from|book by|paper by|video by|podcast with|follow)) ?$`,
  "i",
);
/** Before a bare name, these too speak of colleagues: "asked Maria", "per Dana". */
const SOURCE_BEFORE = /\b(?:asked?|told by|according to|per|author|by|at) ?$/i;
const COLLEAGUE_AFTER = new RegExp(
  `^,? ?[-(]?(?:(?:in|at|from|of|with|@|is|was|the|our|my|a|an|who|works|runs|and|over|signs?|here)[ ,]{1,2}){0,4}(?:(?:em|im|fm|er|ed|icu|peds|ortho|neuro|cards|gi|psych|derm|surgery|surgical|hospital|family|night|travel|charge|pain|ob|rads|anesthesia) ){0,2}(?:${WORK}|${DEGREE}|here\\b|university|reddit|discord|slack|linkedin|youtube|tiktok)(?![a-z])`,
  "i",
);

const EPONYM =
  /^(?:-[A-Z][a-z]+)?[' ]{0,2}(?:s )?(?:clamp|test|palsy|signs?|disease|syndrome|murmur|criteria|score|classification|tubes?|procedure|maneuver|fracture|law|rule|stain|reflex|line|node|position|hospital|clinic|university|institute|medical|memorial|foundation|scale|stage|staging|bod(?:y|ies)|cyst|center|health|college|school|general|handbook|policy|arbor|bonnet|ford|hopkins|jude|anderson|sinai|method|effect|principle|model|textbook|chapter|catheter|forceps|speech|street|ave|lymphoma|sarcoma|contracture|gangrene|angina|thyroiditis|esophagus|nodes?|phenomenon|triad|lines?|ring|purpura|ulcer|tumor|nodules?|vignette|flare|relapse|team|staff|app|ai|energy|rubrics?|prompts?|task|batch|obstetrics|surgery|medicine|neurology|anatomy|atlas|emergency|et al|&)\b/i;

/** Diseases and works that are somebody's: "parkinson's meds" is nobody's name. */
export const EPONYMOUS =
  /^(?:parkinson|crohn|wilson|hashimoto|alzheimer|huntington|addison|cushing|hodgkin|graves|raynaud|sjogren|meniere|barrett|behcet|berger|buerger|paget|dupuytren|lewy|chagas|kawasaki|takayasu|wegener|goodpasture|conn|still|baker|bell|colles|down|turner|marfan|tourette|asperger|munchausen|gehrig|bouchard|heberden|marburg|trousseau|williams|schwartz|harrison|nelson|sabiston|robbins|tintinalli|fitzpatrick|netter|katz|murphy|homan|koplik|janeway|virchow|beck|charcot|cullen|horner|kernig|reiter|whipple|peyronie|scheuermann|sever|dercum|ollier|zenker|boerhaave|mendelson|ludwig|fournier|legionnaire|sweet|kaplan|ehlers|danlos|guillain|barre|brown-sequard|wernicke|korsakoff|creutzfeldt|jakob|sydenham|kaposi|ewing|wilms|burkitt|henoch|schonlein|stevens|prader|willi|klinefelter|noonan|fabry|gaucher|pompe|tay|sachs|pick|binswanger|bartter|gitelman|fanconi|alport|caplan|felty|libman|sacks|osgood|schlatter|legg|calve|perthes|osler|weber|rendu|vincent|trendelenburg|valsalva|heimlich|foley|hickman|broviac|swan|ganz|jackson|pratt|yankauer|kocher|kelly|allis|babcock|metzenbaum|mayo|bovie|apgar|glasgow|braden|wells|ranson|child|pugh|kaplan-meier|bonferroni|likert|cronbach|pearson|fisher|babinski|brudzinski|chvostek|trousseau|rinne|romberg|phalen|tinel|lachman|mcmurray|finkelstein|cheyne|stokes|kussmaul|biot|mallory|weiss|meckel|hirschsprung|morton|dequervain|quervain|morgagni|bochdalek|tetralogy|fallot|ebstein|eisenmenger|brugada|wolff|parkinson-white|mobitz|wenckebach|becker|duchenne|erb|klumpke|bennett|boxer|jones|smith|salter|lefort|trisomy|edwards|patau|dandy|chiari|arnold|moro|gower|mcburney|rovsing|courvoisier|epley|dix|hallpike|leopold|mcroberts|bishop|naegele|tanner|snellen|ishihara|rorschach|maslow|erikson|piaget|bloom|hippocrates|belmont|helsinki|tuskegee|nuremberg|joint|stark|medicare|cobra|erisa)$/i;

/** Whether a name at this place is the writer's own or that of a colleague, a relative of the writer or a doctor. */
export const isOthers = (before: string, after: string): boolean =>
  SOURCE_BEFORE.test(before) || isOthersTitled(before, after);

/** The same for a name behind Mr or Mrs. */
export const isOthersTitled = (before: string, after: string): boolean =>
  WRITER.test(before) ||
  (before.trim() === "" && /^ (?:again|here)\b/i.test(after)) ||
  PRESENTS.test(before) ||
  COLLEAGUE_BEFORE.test(before) ||
  COLLEAGUE_AFTER.test(after);

/** Whether what follows a name makes it a disease, an instrument, a person of fame or an institution. */
export const isThing = (after: string): boolean =>
  EPONYM.test(after) || EPONYM.test(after.replace(/^ [A-Z][a-z]{2,12}/, ""));
