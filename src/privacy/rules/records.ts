/** Pasted notes and messages of a record system. */
import { anyOf, type Find, matches, type Rule } from "../find.ts";
import { isClinical } from "../words/common.ts";

const NAMES =
  "cc|history|diagnosis|gross|discharge instructions|c\\/c|chief complaint|reason for (?:visit|consult|admission)|hpi|pmh|pmhx|psh|pshx|fh|fhx|sh|shx|soc(?:ial)?(?: hx)?|ros|meds|medications|home meds|discharge medications|current medications|allergies|nkda|all|vs|vitals|vital signs|pe|exam|physical exam|labs|lab results|imaging|code|ekg read|reason for visit|emergency contact|imp|acuity|a\\/p|a&p|assessment|assessment ?(?:and|&|\\/) ?plan|plan|impression|dx|diagnos[ie]s|hospital course|disposition|dispo|code status|attending|subjective|objective|s|o|a|p|problem list|active problems|admit(?:ted)?(?: date)?|admission date|discharge date|history of present illness|past medical history|past surgical history|social history|family history|review of systems|findings|indication|technique|comparison|preoperative diagnosis|postoperative diagnosis|pre-?op dx|post-?op dx|procedure|surgeon|anesthesia|ebl|complications|specimens?|interval (?:events|history)|24h events|overnight|i\\/o|gen|heent|cv|lungs|pulm|abd|ext|neuro|skin|ekg|cxr|mse|triage|hx|pertinent hx|follow ?-?up|f\\/u|instructions|dob|mrn|pt|patient|age|sex|location|room|mode of arrival|acuity|isolation|diet|activity|lines|drips|dvt ppx|contact|family|to do|contingency|illness severity|situation|background|recommendation|gross description|clinical history|final diagnosis|apgars?|gestational age|motivo|antecedentes|exploracion|diagnostico|plan de tratamiento|anamnese|befund|diagnose|therapie|o\\/e|k\\/c\\/o|adv|advice|presenting complaint|pmhx|dhx|aufnahmegrund|diagnosen|procedere|verlauf|motif|examen|conclusion|ic|tx|rx";
const HEADING = new RegExp(`(?:^|\\n|[.;:] |\\s{2}|\\| ?)[ \\t>#-]{0,4}(?:${NAMES})\\s?(?:[:=)]| -+ )`, "gi");
const SHOUTED =
  /\b(?:CHIEF COMPLAINT|HISTORY OF PRESENT ILLNESS|HPI|PAST MEDICAL HISTORY|PMH|MEDICATIONS|ALLERGIES|PHYSICAL EXAM|ASSESSMENT(?: AND PLAN)?|A\/P|PLAN|ROS|REVIEW OF SYSTEMS|VITALS|SOCIAL HISTORY|FAMILY HISTORY|IMPRESSION|FINDINGS|INDICATION|HOSPITAL COURSE|DISCHARGE DIAGNOSIS|LABS)\s?:/g;
const TITLE =
  /(?:^|\n)[ \t>#=-]{0,6}(?:(?:daily |interval |icu |nursing |ed |er |telephone |physician |attending )?(?:progress|consult(?:ation)?|triage|nursing|transfer|admission|procedure|clinic|telephone|office visit|psychotherapy|brief op|shift|soap|icu|er|ed|anesthesia|pt|ot|wound care|social work|chaplain|discharge|rapid response|code|delivery|slp|nutrition|swallow|nursing) (?:shift )?(?:note|encounter|report|eval(?:uation)?|assessment)|(?:discharge|death|transfer) summary|operative report|op note|radiology report|pathology report|surgical pathology|h&p|history (?:and|&) physical|mychart message|after visit summary|avs|ed (?:triage|provider note|course)|lab results?|problem list|med(?:ication)?s? list|mar|face ?sheet|wristband|specimen label|referral letter|prior auth|consult request|sign-?out|i-?pass|sbar)\b/i;
const DOSE =
  /(?<![\d.])\d{1,5}(?:\.\d+)? ?(?:mg|mcg|units?|g|ml|meq|puffs?|tabs?)\b[^\n]{0,18}\b(?:po|iv|im|sc|sq|subq|sl|bid|tid|qid|daily|qd|qhs|qam|prn|q\d{1,2}h?|weekly|inh|nebs?)\b/gi;
/** Drugs with doses whose unit is left out: eliquis 5 bid. */
const BARE_DOSE = /\b[a-z]{3,20} \d{1,4}(?:\.\d+)? (?:bid|tid|qid|daily|qd|qhs|qam|prn|q\d{1,2}h?|weekly)\b/gi;
const LAB =
  /\b(?:na|k|cl|co2|bicarb|bun|cr|creat(?:inine)?|glu(?:cose)?|wbc|hgb|hb|hct|plt|platelets|inr|lactate|trop(?:onin)?|bnp|alt|ast|alk ?phos|t ?bili|ca|mg|phos|a1c|tsh|ph|pco2|po2|hco3|crp|esr|procal)\s?[:=]?\s?[<>]?\d+(?:\.\d+)?/gi;

const PHRASE =
  /\b(?:presents? (?:with|to|for)|presented (?:with|to|for)|denies|reports|endorses|on exam(?:ination)?|significant for|notable for|was started on|admitted (?:for|to|with)|follow(?:ed)? up|past medical history|history of|in no acute distress|alert and oriented|lungs clear|abdomen soft|hemodynamically|afebrile|status post|s\/p|discharged (?:home|to)|vital signs|chief complaint|without complication|tolerated|post-?op(?:erative)? day|continue|within normal limits|hospital course|seen and examined)\b/gi;

const distinct = (text: string, pattern: RegExp): number =>
  new Set((text.match(pattern) ?? []).map((found) => found.toLowerCase().replace(/[^a-z/&]/g, ""))).size;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Headings that nothing but a note has: they count wherever they stand. */
const SURE_NAMES =
  "chief complaint|reason for (?:visit|consult|admission)|hpi|pmhx?|psh|ros|home meds|discharge medications|allergies|vitals?(?: signs)?|physical exam|exam|labs|imaging|a/p|a&p|assessment(?: ?(?:and|&|/) ?plan)?|impression|(?:discharge |admit |preop |postop |pre-?op |post-?op )?dx|hospital course|dispo(?:sition)?|code status|subj(?:ective)?|obj(?:ective)?|assess(?:ment)?|problem list|history of present illness|past (?:medical|surgical) history|(?:social|family) history|review of systems|findings|indication|technique|comparison|(?:pre|post)-?operative diagnosis|procedure|surgeon|anesthesia|ebl|complications|specimens?|interval (?:events|history)|overnight events|mode of arrival|meds|plan|f/u|follow ?-?up|recs?|recommendations?|clinical (?:hx|history)|accession|cc|pe|electronically signed";
const SURE_HEADING = new RegExp(`(?<![a-z/])(?:${SURE_NAMES})\\s?:(?=\\s|$)`, "gi");
/** A heading of one letter: the letters in their order tell which scheme a note follows. */
const LETTER = /(?:^|[\s"])([SOAPDRBIE])(?:[:)]| -)\s/g;
const SCHEME = /SOA?P|DAR|SBAR|PIE|IPAS/;
/** A title, and behind its colon the text itself. */
const TITLED_TEXT = new RegExp(`${TITLE.source}[^\\n:?]{0,24}:\\s?(\\S[^?]{35,})`, "i");

/** A quoted passage that is said to be a note's: here's the note: "..."; "..." from the h&p. */
const NOTE_QUOTED =
  /\b(?:here'?s|this is|below is|from) (?:the |her |his |my |a |our )?(?:\w{1,12} )?(?:note|h&p|hpi|summary|chart|consult|sign-?out|dictation)\b ?:? ?["\n][^\n]{40}|^.{0,20}["'][^"\n]{50,400}["'] ?-? ?(?:that'?s |is |this is |straight )?from (?:the|her|his|my|our|a) (?:\w{1,12} )?(?:h&p|note|chart|consult|hpi|summary|signout|dictation)/i;

/** What is written short in notes, and nowhere else so close together. */
const SHORTHAND =
  /(?<![a-z])(?:presents? (?:with|w)|presenting w(?:ith|\/)?|w\/|w\/o|s\/p|h\/o|hx|hx of|here w(?:\/|ith)|pmhx?|c\/o|c\/w|d\/c|r\/o|f\/u|rtc|pod ?#?\d|taken to (?:the )?or|found to (?:be|have)|admitted to|tolerated|x ?\d+ ?(?:d|h|wks?|days|weeks|hrs)|a&o ?x ?\d|x ?\d|assist|no complications?|no acute distress|nad|ctab|rrr|vss|afeb(?:rile)?|wnl|prn|bid|qd|q\d+h|cont|confirms?|pending|stable|a ?[&+] ?o ?x ?\d|voided|amb(?:ulated)?|poc|min a|mod a|max a|rw|fall precautions|lscta|ntnd|nt|ebl|apgars? \d|nsvd|repaired|rec|dc'?d|d\/c'?d|utd|abd|ext|lungs|foley)(?![a-z])/gi;

/** The fields of the banner above a chart. */
const BANNER =
  /(?<![A-Za-z])(?:(?:pt |patient )?name|dob|d\.o\.b\.?|mrn|age(?:\/sex)?|sex|gender|loc(?:ation)?|room|bed|attending|pcp|allergies|admit(?:ted)?(?: dx| date)?|code status|isolation|ins(?:urance)?|csn|fin|acc(?:ession)?)\s?:\s?(?=\S)/gi;
/** A title in capitals, perhaps with the hour, and the text: TELEPHONE ENCOUNTER: mother called ... */
const SHOUTED_TITLE =
  /(?:^|\n)[ \t]{0,3}(?:[A-Z]{2,14} ){0,2}(?:NOTE|ENCOUNTER|REPORT|SUMMARY|EVAL|CONSULT|ASSESSMENT)(?: [\d/: -]{4,20})?: ?(?=[^\n?]{30})/;

/** One heading is enough before a numbered plan, or in capitals before a sentence on a patient. */
const NUMBERED_PLAN =
  /\b(?:assessment(?: ?(?:&|and|\/) ?plan)?|a\/p|a&p|plan|problem list|impression|problems)\s?:\s{0,3}(?:1[.)]|#1|#\s?\w)[^\n]{5,200}\n?[^\n]{0,20}(?:\b2[.)]|#2|#\s?\w)/i;
const ONE_HEADING =
  /\b(?:HISTORY OF PRESENT ILLNESS|HPI|CHIEF COMPLAINT|HOSPITAL COURSE|BRIEF HOSPITAL COURSE|ED COURSE|INTERVAL HISTORY)\s?:\s?(?:The|This|Pt|Patient|Mr|Ms|Mrs|\d{1,3})\b/;

const clinicalWords = (text: string): number =>
  text.split(/[^A-Za-z&/]+/).filter((word) => word.length > 1 && isClinical(word)).length;

const noteShort: Find = ({ text, invented, care }) =>
  care &&
  !invented &&
  text.length > 85 &&
  !text.includes("?") &&
  distinct(text, SHORTHAND) >= 3 &&
  distinct(text, SHORTHAND) + clinicalWords(text) >= 8;

const noteHeadings: Find = ({ text, invented, care }) => {
  const headings = Math.max(distinct(text, HEADING), distinct(text, SHOUTED));
  if (headings >= (invented ? 8 : 4) || (!invented && care && headings >= 3 && text.length > 45)) return true;
  if (invented) return false;
  if (care && distinct(text, SURE_HEADING) >= 3) return true;
  if (care && (ONE_HEADING.test(text) || NUMBERED_PLAN.test(text))) return true;
  if ((text.match(/(?:^|\n)# ?[A-Za-z]/g)?.length ?? 0) >= 3 && clinicalWords(text) >= 3) return true;
  if (text.length > 40 && care && SCHEME.test([...text.matchAll(LETTER)].map((match) => match[1]).join("")))
    return true;
  if (distinct(text, BANNER) >= 3) return true;
  if (SHOUTED_TITLE.test(text)) return true;
  const titled = TITLED_TEXT.exec(text);
  if (titled !== null && clinicalWords(titled[1] ?? "") + distinct(titled[1] ?? "", SHORTHAND) >= 3) return true;
  return (
    headings >= 1 &&
    TITLE.test(text) &&
    text.length > 60 &&
    text.includes("\n") &&
    headings + count(text, DOSE) + count(text, LAB) >= 2
  );
};

export const recordRules: Rule[] = [
  {
    id: "note-headings",
    kind: "record",
    needs: /[:=)#]/,
    description: "the headings of a clinical note, or its title and some of them",
    find: noteHeadings,
  },
  {
    id: "note-pasted",
    kind: "record",
    description: "text that is said to come from a chart",
    find: ({ text, invented }) =>
      !invented &&
      text.length > 70 &&
      (NOTE_QUOTED.test(text) ||
        /\b(?:pasted|copied|copy ?-?pasted?|pasting|copying|straight|verbatim|taken|lifted|c\/p)\b[^\n]{0,20}\bfrom (?:the |her |his |my |our |a )?(?:\w{1,24} )?(?:chart|epic|emr|ehr|cerner|note|dc summary|discharge summary|mychart|inbox|h&p)\b[^\n]{0,14}[:"\n]/i.test(
          text,
        )),
  },
  {
    id: "note-narrative",
    kind: "record",
    description: "a long passage in the set phrases of a clinical note",
    find: ({ text, invented }) => !invented && text.length > 300 && distinct(text, PHRASE) >= 5,
  },
  {
    id: "note-shorthand",
    kind: "record",
    description: "a passage as thick with the short forms of notes as only notes are",
    find: noteShort,
  },
  {
    id: "list-of-drugs",
    kind: "record",
    needs: "digit",
    description: "a pasted list of drugs with doses, or of laboratory values, of one patient",
    find: ({ text, invented, patient, care }) =>
      !invented &&
      (text.includes("\n") || text.length > 60) &&
      (patient || care || /\bmed(?:ication)?s?\b/i.test(text)) &&
      (count(text, DOSE) >= 3 ||
        count(text, BARE_DOSE) >= 3 ||
        (count(text, LAB) >= 6 && /\b(?:(?:my|this|the) (?:pt|patient)|pt)\b/i.test(text)) ||
        (count(text, LAB) >= 5 && (text.match(/\n/g) ?? []).length >= 3)),
  },
  {
    id: "exchange-format",
    kind: "record",
    needs: /[|"{<(:=/*]/,
    description: "an HL7 v2, FHIR, CDA, DICOM or JSON fragment",
    find: anyOf(
      matches(/(?:^|\n)\s{0,3}(?:MSH\|\^|PID\|\d{0,2}\||PV1\||OBR\||OBX\||NK1\||IN1\||DG1\||EVN\||ORC\||AL1\|)/),
      matches(
        /["']?resourceType["']?\s?:\s?["'](?:Patient|Encounter|Observation|Bundle|Condition|Medication\w{0,24}|DocumentReference|DiagnosticReport|AllergyIntolerance|Procedure|Immunization|Appointment|Claim|Coverage)["']/,
      ),
      matches(
        /(?<![\w/])(?:Patient|Encounter|Observation|Practitioner|DiagnosticReport|DocumentReference)\/(?=[\w-]{0,20}\d)[\w-]{3,40}/,
      ),
      matches(
        /\b(?:effectiveDateTime|birthDate|onsetDateTime|authoredOn|deceasedDateTime|managingOrganization)\b[^\n\d]{0,6}\d{4}/,
      ),
      matches(/\b(?:NM1\*(?:IL|QC|74)\*|CLM\*|DMG\*D8\*|SBR\*|ISA\*00\*)/),
      matches(/\b(?:patient|encounter|observation)\/(?=[\w-]{0,12}\d{3})[\w-]{3,40}/i),
      matches(/\bINSERT INTO \w{0,20}(?:patient|encounter|person)/i),
      matches(/<(?:recordTarget|patientRole|ClinicalDocument|patient\b|birthTime|given>|family>)/i),
      matches(
        /["'](?:patient|mrn|birth ?date|dob|patient ?name|patient ?id|last ?name|first ?name|ssn|admit ?date|family|given)["']\s?:\s?\[?\s?["'{\d]/i,
      ),
      matches(/\((?:0010,00[1234]0|0008,0020|0010,1000)\)/),
      matches(/(?:^|\n)(?:PatientName|PatientID|PatientBirthDate|StudyDate|AccessionNumber)\s?[:=]/i),
    ),
  },
  {
    id: "table-of-patients",
    kind: "record",
    needs: "digit",
    description: "a table whose header names identifiers",
    find: matches(
      /\b(?:mrn|dob|ssn|patient ?id|last ?name|first ?name|pt name|room|bed)\b ?[,;|\t] ?[^\n]{0,80}\n[^\n]{0,60}\d{3}/i,
    ),
  },
];
