/** Pasted notes and messages of a record system. */
import { anyOf, matches, type Rule } from "../find.ts";

const HEADING =
  /(?:^|\n|[.;] |\s{2})[ \t>#-]{0,4}(?:cc|chief complaint|hpi|pmh|pmhx|psh|pshx|fh|fhx|sh|shx|ros|meds|medications|home meds|allergies|all|vs|vitals|pe|exam|physical exam|labs|imaging|a\/p|a&p|assessment|assessment ?(?:and|&|\/) ?plan|plan|impression|dx|diagnosis|hospital course|disposition|dispo|code status|attending|subjective|objective|s|o|a|p|problem list|admit date|discharge date|history of present illness|past medical history|social history|family history|review of systems|findings|indication|technique|comparison)\s?:/gi;

export const recordRules: Rule[] = [
  {
    id: "note-headings",
    kind: "record",
    description: "four or more headings of a clinical note",
    find: ({ text, invented }) => {
      const headings = new Set((text.match(HEADING) ?? []).map((heading) => heading.toLowerCase().replace(/[^a-z/&]/g, "")));
      return headings.size >= (invented ? 7 : 4);
    },
  },
  {
    id: "hl7",
    kind: "record",
    description: "an HL7 v2, FHIR or CDA fragment",
    find: anyOf(
      matches(/(?:^|\n)\s{0,3}(?:MSH\|\^|PID\|\d?\||PV1\||OBR\||OBX\||NK1\|)/),
      matches(/"resourceType"\s?:\s?"(?:Patient|Encounter|Observation|Bundle|Condition|MedicationRequest|DocumentReference|DiagnosticReport)"/),
      matches(/<(?:recordTarget|patientRole|ClinicalDocument|patient)\b/i),
      matches(/"(?:patient|mrn|birth ?date|dob|patient ?name|patient ?id|last ?name|first ?name)"\s?:\s?["{\d]/i),
    ),
  },
  {
    id: "table-of-patients",
    kind: "record",
    description: "a table whose header names identifiers",
    find: matches(/\b(?:mrn|dob|ssn|patient id)\b ?[,;|] ?[^\n]{0,80}\n[^\n]{0,40}\d{4}/i),
  },
];
