/** Numbers of a chart, a visit, a plan, an order. */
import { anyOf, idBefore, labelledId, matches, matchesWhere, type Rule } from "../find.ts";

const NUMBER = "(?:#|nos?\\b\\.?|num(?:ber)?s?|nbr|nr|id(?:entifier)?s?\\b|ref)";
const MRN = `e?m[ .\\-/]?r[ .\\-/]?n(?:[s.]|'s)?|m\\.?r\\.? ?(?:#|nos?\\b\\.?|number)|#\\s?mr|med(?:ical)?\\.? ?rec(?:ord)?s?\\.?|(?:chart|hospital|hosp|unit|patient|pt|epic|emr|ehr|record|empi|mpi|ur|nhs|nhi|chi|umrn|cerner|meditech|athena|facility|clinic)[ .]{0,2}${NUMBER}|(?:id |wrist ?|name ?)?band|(?:chart|pt|patient) ?#|m\\.r\\. ?#|(?:case |chart |patient )?file(?: (?:number|no|#|id))?(?= [#:]?\\d{6})|akten-?(?:nr|zeichen|nummer)|krankenhaus-?(?:nr|nummer)|pat(?:ient(?:en)?)?-?(?:nr|id)|numero de historia|nro\\.? (?:de )?historia(?: clinica)?|hcn|ohip|health card|pid|uhid|(?:ip|opd|ipd|cr|reg(?:istration)?|hosp\\.? reg)\\.? ?(?:no|number)\\.?|emm?[ -]are?[ -]enn?|m\\.?r\\.?d\\.? no\\.?|empi|umrn|nhi|historia clinica|(?:numero de )?expediente|numero de dossier|dossier|patientennummer|fallnummer|pesel|prontuario|cartella(?: clinica)?|病历号|病歴番号|病案号|住院号|门诊号|カルテ番号|カルテ|患者番号|患者id|診察券番号|등록번호|환자번호|номер карты|карта|hasta no|protokol no|رقم الملف`;
const ACCOUNT = `fin(?:#| ?nos?\\b| number)?|csn|har|(?:encounter|enc|visit|(?:hospital|hosp|patient|pt|guarantor|billing) acc(?:oun)?t|guarantor(?: acct)?|admission|episode|contact serial|stay|billing|hosp(?:ital)? visit|appointment|registration)\\.?[ .]?${NUMBER}|enc(?:ounter)?|(?:hosp|hospital|patient|pt|guarantor|billing|facility|dialysis|unit) acc(?:oun)?t`;
const PAYER =
  "bcbs|blue ?cross|blue shield|anthem|aetna|cigna|humana|kaiser|uhc|united ?health(?:care)?|molina|centene|health ?net|tricare|medicaid|medicare|medi-?cal|oscar health|wellcare|ambetter|optum ?(?:rx)?|caremark|express scripts|medimpact|navitus|champva|chip|masshealth|tenncare";
const CARD = `member|subs(?:criber)?|beneficiary|card ?holder|dependent|enrollee|insurance|ins(?: card)?|insured|payer|payor|plan|hmo|ppo|sponsor|${PAYER}`;
const PLAN = `(?:${CARD})'?s?[ .]?(?:(?:member|subscriber|policy|group|card|cardholder|plan|insurance|sponsor)[ .]?)?${NUMBER}|(?:member|subscriber|policy ?holder|card ?holder)(?: ?(?:#|id))?(?=[ :#])|ayushman(?: card)?|secu|health card|mbi|hicn?|rx ?(?:bin|grp|pcn|group)|cin|${NUMBER} on (?:the |his |her )?(?:ins(?:urance)?|plan|member)? ?card`;
/** Papers of a case: each with its number. */
const PAPERS =
  "accession|acc|specimen|spec|order|ord|requisition|req|rx|prescription|script|claim|prior ?auth(?:orization)?|auth(?:orization)?|referral|police report|incident report|report|docket|subject|participant|enrollee|study|trial|(?:study |trial )?(?:pt|patient)|donor|recipient|transplant(?: list)?|unos|waitlist|wait ?list|blood unit|unit|bag|cassette|block|slide|path(?:ology)?|case|court case|police case|inmate|booking|lab|sample|(?:bar ?code|qr(?: code)?)(?: on (?:the|his|her) (?:wristband|band))?(?: decodes)?|court order|me case|coroner'?s? case|tribal enrollment|cert(?:ificate)?(?: of death)?|death cert(?:ificate)?|portal|biobank(?: sample)?|wristband|band|bracelet|polst|(?:police|incident) rpt|rpt|badge|student|employee|military|dod|service|run|pcr|ems|trip|dicom|image|study instance|file|label|morgue|toe tag|permit|tag|cause";
const OTHER = `(?:${PAPERS})[ .]?(?:${NUMBER}|tag)|accession|acc#|case#|ord#|(?:study|trial) (?:subject|participant|patient|pt)|(?:path(?:ology)?|surgical) (?:case|specimen)|unos|inmate|court order|me case|coroner'?s? case|tribal enrollment|cert(?:ificate)? of death|requisition|biobank(?: sample)?|(?:bar ?code|qr(?: code)?)(?: on (?:the|his|her) (?:wristband|band))?(?: decodes)?|toe tag|(?:wc|workers'? comp) claim|(?:forensic|autopsy|cold) case(?= \\d)|blood (?:bag|unit)|police (?:case|report)|(?:study |trial )?(?:subject|participant|pt)(?= \\d{2,4}-)|(?:blood bank|lab|path) sample(?= \\d{6})|rx(?= \\d{6})|claim(?= \\d{8})|acc(?=:? ?\\d{2,}-?\\d{4})|prior auth ref|auth(?= [a-z]?\\d{6})|(?:permit|morgue) ?\\/? ?tag`;
/** What a long number may be that leads to nobody: references, codes, tickets, the writer's own papers. */
const PUBLIC =
  /\b(?:npi|pmid|pmc|pubmed|nct|doi|isbn|task|ticket|invoice|article|help|licen[sc]e|lic|rn|md|do|np|pa|pgy|project|batch|caqh|loinc|snomed|rxnorm|ndc|cas|cpt|icd|hcpcs|receipt|sevis|ecfmg|usmle|aamc|abim|abfm|board|ein|ptin|version|build|error|code|my(?! (?:pt|patient)\b)|earn(?:ed)?|make|\$|salary|paid|made|of|about|over|under|than|around|nearly|poison|irs|line|hotline|phone|fax|cell|call|text|mercor|outlier|handshake|payout|payment|zip|page|section|chapter)\b[^\n]{0,16}$/i;
/** Whether ten digits are a valid National Provider Identifier, which is public. */
function isNpi(digits: string): boolean {
  if (!/^[12]\d{9}$/.test(digits)) return false;
  const doubled = [...digits].map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 24) % 10 === 0;
}
const THEIR = "(?:his|her|their|pt'?s?|patient'?s?|mom'?s?|kid'?s?|husband'?s?|wife'?s?)";

export const numberRules: Rule[] = [
  {
    id: "mrn-labelled",
    kind: "mrn",
    needs: "digit",
    description: "a chart number behind its label, in digits, spaced, spelled out or full width",
    find: labelledId(MRN, { min: 4 }),
  },
  {
    id: "mrn-before",
    kind: "mrn",
    needs: "digit",
    description: "a chart number before its label",
    find: idBefore("mrns?|m\\.r\\.n|med(?:ical)?\\.? rec(?:ord)?|chart (?:number|no|#|id)|patient (?:id|number)", 5),
  },
  {
    id: "mrn-looked-up",
    kind: "mrn",
    needs: "digit",
    description: "a bare number that is to be looked up in a record system",
    find: matches(
      /\b(?:pull(?:ed)? up|look(?:ed)? (?:up|at)|open(?:ed)?|search(?:ed)?|chart|patient|pt|check)\s(?:up )?(?:for )?#?[a-z]?\d{6,10}\b|(?<![\d$.])[a-z]?\d{6,10} (?:in|on) (?:epic|cerner|meditech|athena|the (?:emr|ehr|chart))\b/i,
    ),
  },
  {
    id: "mrn-in-link",
    kind: "mrn",
    needs: /\//,
    description: "a chart number in the address of a record",
    find: matches(
      /\/(?:patients?|pt|charts?|mrn|person)\/[a-z]{0,3}\d{5,}|[?&](?:mrn|pt|pid|patient(?:id)?|id)=[a-z]{0,3}\d{4,}/i,
    ),
  },
  {
    id: "account-labelled",
    kind: "account",
    needs: "digit",
    description: "an encounter, visit or hospital-account number",
    find: anyOf(
      labelledId(ACCOUNT, { min: 5, notAfter: /\bmy (?:\w{1,24} )?$/i }),
      idBefore("fin|csn|har|encounter", 6),
    ),
  },
  {
    id: "account-of-patient",
    kind: "account",
    needs: "digit",
    description: "an account number where a patient's bill or visit is spoken of",
    find: anyOf(
      labelledId(`${THEIR} (?:\\w{1,24} ){0,2}acc(?:oun)?t[ .]?${NUMBER}?`, { min: 4 }),
      matchesWhere(
        /\bacc(?:oun)?t[ .]?(?:#|nos?\b\.?|num(?:ber)?|:)?[\s:#.]{0,3}[a-z]{0,3}\d[\d-]{5,14}/gi,
        (_match, before, after, { patient, care }) =>
          (patient || care || !/[a-z]/i.test(before + after)) &&
          !/\b(?:my|mercor|handshake|outlier|bank|checking|savings|stripe|paypal|wise|deel) (?:\w{1,24} )?$/i.test(
            before,
          ),
      ),
      matchesWhere(
        /\bacc(?:oun)?t (?:ends?|ending)(?: in| with)? \d{4}\b/gi,
        (_match, before, _after, { patient }) => patient && !/\b(?:my|bank) $/i.test(before),
      ),
      matches(/(?:^|\n)\s{0,3}(?:acct|account)\s?(?:#|no\.?|number)?\s?[:#]\s?[a-z]{0,3}\d[\d-]{5,14}/i),
    ),
  },
  {
    id: "account-bank",
    kind: "account",
    needs: "digit",
    description: "a bank account or routing number, the writer's own too",
    find: labelledId(`(?:bank|checking|savings|routing)(?: acc(?:oun)?t)?[ .]?${NUMBER}?|iban`, { min: 8 }),
  },
  {
    id: "plan-labelled",
    kind: "member",
    needs: "digit",
    description: "a health-plan, Medicare or Medicaid number behind its label",
    find: labelledId(PLAN, { min: 4, notYear: true, notAfter: /\b(?:my|support|mercor|handshake|slack|discord) $/i }),
  },
  {
    id: "plan-payer",
    kind: "member",
    needs: "digit",
    description: "a payer's name and a number that looks like its card's, in either order",
    find: anyOf(
      labelledId(
        `(?:${PAYER})(?: [a-z][a-z0-9]{1,9}){0,2},?(?: (?:member|card|cin|part [abcd]|id|advantage|ins|insurance|hmo|ppo|policy|plan))?`,
        {
          min: 7,
        },
      ),
      matches(
        new RegExp(
          `(?<![a-z0-9$-])[a-z]{0,3}\\d{3,7} ?\\d{4,6}[a-z]?(?: \\d{2})?\\)?,? ?(?:is (?:her|his) )?[(\\[]?(?:${PAYER})\\b`,
          "i",
        ),
      ),
      matchesWhere(
        new RegExp(
          `\\b(?:${PAYER}|mbi)\\b[^\\n{}]{0,14}?\\b(?=[A-Z0-9-]{9,15}\\b)(?=(?:[A-Z-]*\\d){3})([A-Z0-9]{2,6}-?[A-Z0-9]{2,5}-?[A-Z0-9]{2,5})\\b`,
          "gi",
        ),
        (match) => match[1] === match[1]?.toUpperCase(),
      ),
      matches(/\bpcn [a-z]{2,8}\b|\b(?:rx )?bin:? ?\d{6}\b/i),
    ),
  },
  {
    id: "plan-policy",
    kind: "member",
    needs: "digit",
    description: "a policy or group number of a patient's plan",
    find: anyOf(
      labelledId(`${THEIR} (?:\\w{1,24} )?(?:policy|group|plan|card|insurance)[ .]?${NUMBER}?`, { min: 4 }),
      labelledId("grp ?(?:#|nos?\\b|:)|group ?#|policy(?=:? [a-z]{2,4}-)|(?:policy|group) ?(?:number|no\\b|#|id)", {
        min: 4,
        notAfter:
          /\b(?:my|slack|discord|facebook|study|malpractice|liability|umbrella|carrier|hospital) (?:\w{1,24} )?$/i,
        notBefore: /\b(?:malpractice|tail|claims|occurrence|liability|consulting|coverage)\b/i,
      }),
    ),
  },
  {
    id: "mbi",
    kind: "member",
    needs: "digit",
    description: "a Medicare beneficiary identifier by its shape, with no label",
    find: matches(
      /(?<![A-Z0-9-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![A-Z0-9-])/i,
    ),
  },
  {
    id: "other-id-labelled",
    kind: "other-id",
    needs: "digit",
    description: "accession, specimen, order, prescription, claim, report, study-subject and case numbers",
    find: anyOf(
      labelledId(OTHER, {
        min: 4,
        notAfter:
          /\b(?:my|support|task|purchase|zendesk|mercor|handshake|outlier|project|your|invoice|work|help|ndc|npi|board|birth|nursing) (?:\w{1,24} )?$/i,
        notBefore: /\b(?:tasks?|ticket|payout|mercor|reviewer|support|rating|amazon|ups|fedex|delivery|mic)\b/i,
      }),
      matches(/\b(?:study|trial) (?:pt|patient|subject|participant) ?(?:#|no\.? ?|number )\d{2,4}\b/i),
      idBefore("accession|specimen|claim (?:number|#)|case (?:number|#|no)|subject (?:id|number)|prior auth", 5),
    ),
  },
  {
    id: "path-number",
    kind: "other-id",
    needs: "digit",
    description: "a pathology or coroner's case number by its shape: S25-11829, 25-ME-0199",
    find: matches(
      /(?<![\w-])(?:(?:[SCM][SPR]?|SP|NG|FN|CY|ME)-?(?:20)?[12]\d-(?:[A-Z]{1,4}-)?\d{3,7}|[12]\d-(?:ME|SP|S|AU)-?\d{3,6})(?![\w-])/,
    ),
  },
  {
    id: "number-in-care",
    kind: "other-id",
    needs: "digit",
    fallback: true,
    description: "a long bare number in talk of one person's care, of no known public kind",
    find: matchesWhere(
      /(?<![\w$#.,:/+@-])(?:#|[A-Z]{1,3}-?)?\d(?:-?\d){5,13}(?![\w.,:/%-]\d|\w)/g,
      (match, before, after, { patient, care, invented }) =>
        (patient || care) &&
        !invented &&
        match[0].replace(/\D/g, "").length >= 6 &&
        !/^\D*(\d)\1+$|^\d{2,3}-\d{2,3}$/.test(match[0]) &&
        !isNpi(match[0]) &&
        !/^1?-?8(?:00|33|44|55|66|77|88)-/.test(match[0]) &&
        !PUBLIC.test(before.slice(-30)) &&
        !/^ ?(?:tasks?|dollars|usd|hours|records|points|per|k\b|cases|people|followers)/i.test(after),
    ),
  },
];
