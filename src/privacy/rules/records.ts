/** Pasted notes and messages of a record system. */
import { anyOf, type Find, matches, type Rule } from "../find.ts";

const NAMES =
  "cc|history|diagnosis|gross|discharge instructions|c\\/c|chief complaint|reason for (?:visit|consult|admission)|hpi|pmh|pmhx|psh|pshx|fh|fhx|sh|shx|soc(?:ial)?(?: hx)?|ros|meds|medications|home meds|discharge medications|current medications|allergies|nkda|all|vs|vitals|vital signs|pe|exam|physical exam|labs|lab results|imaging|code|ekg read|reason for visit|emergency contact|imp|acuity|a\\/p|a&p|assessment|assessment ?(?:and|&|\\/) ?plan|plan|impression|dx|diagnos[ie]s|hospital course|disposition|dispo|code status|attending|subjective|objective|s|o|a|p|problem list|active problems|admit(?:ted)?(?: date)?|admission date|discharge date|history of present illness|past medical history|past surgical history|social history|family history|review of systems|findings|indication|technique|comparison|preoperative diagnosis|postoperative diagnosis|pre-?op dx|post-?op dx|procedure|surgeon|anesthesia|ebl|complications|specimens?|interval (?:events|history)|24h events|overnight|i\\/o|gen|heent|cv|lungs|pulm|abd|ext|neuro|skin|ekg|cxr|mse|triage|hx|pertinent hx|follow ?-?up|f\\/u|instructions|dob|mrn|pt|patient|age|sex|location|room|mode of arrival|acuity|isolation|diet|activity|lines|drips|dvt ppx|contact|family|to do|contingency|illness severity|situation|background|recommendation|gross description|clinical history|final diagnosis|apgars?|gestational age|motivo|antecedentes|exploracion|diagnostico|plan de tratamiento|anamnese|befund|diagnose|therapie|o\\/e|k\\/c\\/o|adv|advice|presenting complaint|pmhx|dhx|aufnahmegrund|diagnosen|procedere|verlauf|motif|examen|conclusion|ic|tx|rx";
const HEADING = new RegExp(`(?:^|\\n|[.;:] |\\s{2}|\\| ?)[ \\t>#-]{0,4}(?:${NAMES})\\s?(?:[:=)]| -+ )`, "gi");
const SHOUTED =
  /\b(?:CHIEF COMPLAINT|HISTORY OF PRESENT ILLNESS|HPI|PAST MEDICAL HISTORY|PMH|MEDICATIONS|ALLERGIES|PHYSICAL EXAM|ASSESSMENT(?: AND PLAN)?|A\/P|PLAN|ROS|REVIEW OF SYSTEMS|VITALS|SOCIAL HISTORY|FAMILY HISTORY|IMPRESSION|FINDINGS|INDICATION|HOSPITAL COURSE|DISCHARGE DIAGNOSIS|LABS)\s?:/g;
const TITLE =
  /(?:^|\n)[ \t>#=-]{0,6}(?:(?:daily |interval |icu |nursing |ed |er |telephone |physician |attending )?(?:progress|consult(?:ation)?|triage|nursing|transfer|admission|procedure|clinic|telephone|office visit|psychotherapy|brief op) note|(?:discharge|death|transfer) summary|operative report|op note|radiology report|pathology report|surgical pathology|h&p|history (?:and|&) physical|mychart message|after visit summary|avs|ed (?:triage|provider note|course)|lab results?|problem list|med(?:ication)?s? list|mar|face ?sheet|wristband|specimen label|referral letter|prior auth|consult request|sign-?out|i-?pass|sbar)\b/i;
const DOSE =
  /(?<![\d.])\d{1,5}(?:\.\d+)? ?(?:mg|mcg|units?|g|ml|meq|puffs?|tabs?)\b[^\n]{0,18}\b(?:po|iv|im|sc|sq|subq|sl|bid|tid|qid|daily|qd|qhs|qam|prn|q\d{1,2}h?|weekly|inh|nebs?)\b/gi;
const LAB =
  /\b(?:na|k|cl|co2|bicarb|bun|cr|creat(?:inine)?|glu(?:cose)?|wbc|hgb|hb|hct|plt|platelets|inr|lactate|trop(?:onin)?|bnp|alt|ast|alk ?phos|t ?bili|ca|mg|phos|a1c|tsh|ph|pco2|po2|hco3|crp|esr|procal)\s?[:=]?\s?[<>]?\d+(?:\.\d+)?/gi;

const PHRASE =
  /\b(?:presents? (?:with|to|for)|presented (?:with|to|for)|denies|reports|endorses|on exam(?:ination)?|significant for|notable for|was started on|admitted (?:for|to|with)|follow(?:ed)? up|past medical history|history of|in no acute distress|alert and oriented|lungs clear|abdomen soft|hemodynamically|afebrile|status post|s\/p|discharged (?:home|to)|vital signs|chief complaint|without complication|tolerated|post-?op(?:erative)? day|continue|within normal limits|hospital course|seen and examined)\b/gi;

const distinct = (text: string, pattern: RegExp): number =>
  new Set((text.match(pattern) ?? []).map((found) => found.toLowerCase().replace(/[^a-z/&]/g, ""))).size;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const noteHeadings: Find = ({ text, invented, care }) => {
  const headings = Math.max(distinct(text, HEADING), distinct(text, SHOUTED));
  if (headings >= (invented ? 8 : 4) || (!invented && care && headings >= 3 && text.length > 45)) return true;
  return (
    !invented &&
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
    needs: /[:=)]/,
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
      /\b(?:pasted|copied|copy ?-?pasted?|pasting|copying|straight|verbatim|taken|lifted|c\/p)\b[^\n]{0,20}\bfrom (?:the |her |his |my |our |a )?(?:\w{1,24} )?(?:chart|epic|emr|ehr|cerner|note|dc summary|discharge summary|mychart|inbox|h&p)\b[^\n]{0,14}[:"\n]/i.test(
        text,
      ),
  },
  {
    id: "note-narrative",
    kind: "record",
    description: "a long passage in the set phrases of a clinical note",
    find: ({ text, invented }) => !invented && text.length > 300 && distinct(text, PHRASE) >= 5,
  },
  {
    id: "list-of-drugs",
    kind: "record",
    needs: "digit",
    description: "a pasted list of drugs with doses, or of laboratory values, of one patient",
    find: ({ text, invented, patient, care }) =>
      !invented &&
      (text.includes("\n") || text.length > 80) &&
      (patient || care || /\bmed(?:ication)?s?\b/i.test(text)) &&
      (count(text, DOSE) >= 3 ||
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
