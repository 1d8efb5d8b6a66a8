/** Numbers of a chart, a visit, a plan. */
import { anyOf, idBefore, labelledId, matches, type Rule } from "../find.ts";

const MRN =
  "m[ .\\-]?r[ .\\-]?n[s.]?|mr ?(?:#|nos?\\.?|number)|#\\s?mr|med(?:ical)?\\.? ?rec(?:ord)?s?\\.?|(?:chart|hospital|unit|patient|pt|epic|emr|ehr|record|empi|mpi|ur|nhs|nhi|chi|umrn|cerner)[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|nbr|id(?:entifier)?\\b)|empi|historia clinica|(?:numero de )?expediente|numero de dossier|nip|dossier|patientennummer|fallnummer|pesel|prontuario|病历号|病歴番号|住院号|门诊号|カルテ番号|患者番号|患者id|診察券番号|등록번호|номер карты|hasta no|protokol no";
const ACCOUNT =
  "fin(?:#| ?nos?| number)?|csn|har|(?:encounter|enc|visit|hospital acc(?:oun)?t|patient acc(?:oun)?t|pt acc(?:oun)?t|guarantor(?: acc(?:oun)?t)?|billing acc(?:oun)?t|hosp acct|admission|episode|contact serial)\\.?[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|nbr|id)?";
const PLAN =
  "(?:member|subscriber|beneficiary|medicaid|medicare|medi-cal|tricare|insurance|ins|insured|payer|payor|plan|bcbs|blue ?cross|blue shield|anthem|aetna|cigna|humana|kaiser|uhc|united ?health(?:care)?|molina|centene|health ?net|hmo|ppo)'?s?[ .]?(?:(?:member|subscriber|policy|group|card|plan|insurance)[ .]?)?(?:#|nos?\\b\\.?|num(?:ber)?|nbr|id)|mbi|hicn?|rx ?(?:bin|grp|pcn|group)|medicaid|medi-cal|cin";

export const numberRules: Rule[] = [
  {
    id: "mrn-labelled",
    kind: "mrn",
    description: "a chart number behind its label, in digits, spaced, spelled out or full width",
    find: labelledId(MRN, { min: 4 }),
  },
  { id: "mrn-before", kind: "mrn", description: "a chart number before its label", find: idBefore(MRN, 5) },
  {
    id: "account-labelled",
    kind: "account",
    description: "an encounter, visit or hospital-account number",
    find: anyOf(labelledId(ACCOUNT, { min: 5, notAfter: /\bmy (?:\w+ )?$/i }), idBefore("fin|csn|har|encounter|account|acct", 6)),
  },
  {
    id: "account-of-patient",
    kind: "account",
    description: "an account number of his, hers or the patient's",
    find: labelledId("(?:his|her|their|pt'?s?|patient'?s?) (?:\\w+ )?acc(?:oun)?t[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?", { min: 4 }),
  },
  {
    id: "plan-labelled",
    kind: "member",
    description: "a health-plan, Medicare or Medicaid number",
    find: labelledId(PLAN, { min: 5 }),
  },
  {
    id: "plan-policy",
    kind: "member",
    description: "a policy or group number of a patient's plan",
    find: labelledId("(?:his|her|their|pt'?s?|patient'?s?) (?:\\w+ )?(?:policy|group|plan|card)[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|id)|grp ?(?:#|nos?\\b)|group ?#", {
      min: 4,
      notAfter: /\b(?:slack|discord|facebook|study) $/i,
    }),
  },
  {
    id: "mbi",
    kind: "member",
    description: "a Medicare beneficiary identifier by its shape, with no label",
    find: matches(/(?<![A-Z0-9-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![A-Z0-9-])/i),
  },
  {
    id: "other-id-labelled",
    kind: "other-id",
    description: "accession, specimen, order, prescription, claim, report, study-subject and case numbers",
    find: labelledId(
      "(?:accession|acc|specimen|spec|order|ord|requisition|req|rx|prescription|claim|prior ?auth(?:orization)?|auth(?:orization)?|referral|police report|incident report|report|docket|subject|participant|study|donor|transplant|unos|blood unit|unit|bag|cassette|block|slide|case|tracking|inmate|booking|lab)[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|nbr|id\\b)|accession|acc#|case#|ord#",
      { min: 4, notAfter: /\b(?:my|support|task|purchase|zendesk|mercor) (?:\w+ )?$/i },
    ),
  },
];
