/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const numbersExamples: Examples = {
  "mrn-labelled": {
    positives: [
      "MRN 00482913",
      "mrn#4471029",
      "mrn is 4471029",
      "mrn 44 71 02 9",
      "M.R.N. 0048-2913",
      "medical record no. 10-44-98-21",
    ],
    negatives: ["do real MRNs ever show up in tasks", "chart number of tasks", "batch 12, MRN field empty"],
  },
  "mrn-before": {
    positives: [
      "00482913 is her MRN",
      "4417790 (mrn) needs review",
      "4482019 mrn",
      "4482019 = mrn, don't share",
      "find 8812345 (thats the mrn)",
      "00-44-82-01 was the chart number",
    ],
    negatives: ["4482910 tasks, MRN not needed", "the MRN is 7 digits"],
  },
  "mrn-looked-up": {
    positives: [
      "pull up 00482913 in epic and you'll see what i mean",
      "chart 4482019 is the one with the weird path",
      "pt 4482019 needs a consult",
      "patient 8812345 in cerner",
      "chart 7712009 is where the EKG lives",
      "look at ﻿7712009﻿ in Epic, textbook Brugada",
    ],
    negatives: ["look up 3 sources", "they processed 5551234 records"],
  },
  "mrn-in-link": {
    positives: [
      "https://ehr.example.org/patient/00482913/notes",
      "https://epiclink.example.org/chart?mrn=99120&csn=1",
      "https://pacs.example.org/viewer?pid=4410992",
    ],
    negatives: ["https://example.com/tasks/991203", "https://example.com/?id=task"],
  },
  "account-labelled": {
    positives: [
      "FIN 900018273645",
      "CSN: 100455812",
      "csn 200 118 293",
      "HAR 60088123",
      "encounter # 88291029",
      "encounter ID 10293847",
    ],
    negatives: ["what's a CSN", "encounter tasks", "finished 300129 tasks"],
  },
  "account-of-patient": {
    positives: [
      "acct# 00482-991, pt still owes for the cath",
      "patient account number 77182930",
      "Account No: V0049928811",
      "her bill says account 4482910",
      "patient's bill, acct 4482019",
      "acct #4482019 pt balance 400",
    ],
    negatives: ["my mercor account #48291 is locked", "account got locked after 5 tries"],
  },
  "account-bank": {
    positives: [
      "my bank account 000123456789",
      "routing number 021000021",
      "checking 0012345678",
      "my bank acct is 000123456789 routing 021000021",
      "routing 021000021 acct 1234567890",
    ],
    negatives: ["bank account in my wife's name", "routing to the right queue"],
  },
  "plan-labelled": {
    positives: [
      "member id XQT000123456",
      "Member #: W1928 33721",
      "subscriber ID 889102938",
      "medicare number 1EG4TE5MK73",
      "HICN 123-45-6789A",
      "medicaid id 99283746",
    ],
    negatives: ["medicare billing task", "insurance number needed?"],
  },
  "plan-payer": {
    positives: [
      "W882911023 (Aetna)",
      "id XYB882911023, BCBS",
      "humana gold H5521 id 99182736",
      "medicare # 3AA4BB5CC66 is the red white blue card",
      "medicaid id 99283746",
      "medi-cal 9182736A",
      "her aetna id W29918273",
      "blue cross id XYZ882910293",
      "BCBS member XEA901827364",
      "kaiser card 00192837",
    ],
    negatives: ["aetna medical director here", "kaiser norcal only lets PGY-3 moonlight"],
  },
  "plan-policy": {
    positives: [
      "group number 0088291 policy holder is the husband",
      "policy number ZGP 882910293 for the pt",
      "patient's policy # is 99-2817-A",
      "her insurance number is 88291102",
      "Group # 88123 / Member # 8812345601",
      "policy HMO-TST-4419982",
    ],
    negatives: ["my malpractice policy # MPL-2299183 excludes consulting", "group 3 project"],
  },
  mbi: {
    positives: [
      "medicare number 1EG4TE5MK73",
      "1EG4-TE5-MK73 is what the card says",
      "medicare card says 1AC2-DE3-FG45",
      "card says 1EG4TE5MK72",
      "medicare # 1eg4-te5-mk72",
      "part D id 1EG4TE5MK73 plan S5601",
    ],
    negatives: ["1099-NEC vs W-2", "task 7f3c-0091-aa"],
  },
  "other-id-labelled": {
    positives: [
      "25-1234567 is the accession",
      "882910293 = claim number",
      "toe tag 25-1120",
      "study pt #017 (of 40) had the arrest",
      "accession 25-S-0044192",
      "accession number 2500441",
      "specimen # S25-1192",
      "order number 88120377",
      "Rx# 7728192",
      "rx number 7728192 at the cvs",
    ],
    negatives: ["ticket #48291 still open", "invoice # 123456", "case number of weekly hours"],
  },
  "path-number": {
    positives: ["specimen # S25-1192", "path case S-25-11829", "S25-12345 shows melanoma", "specimen S25-04482"],
    negatives: ["SP500 index", "S-corp or LLC"],
  },
  "number-in-care": {
    positives: [
      "pt 90117762 crashed overnight",
      "UNOS 44820199, kidney for my pt",
      "scan 9011-7762 of the tumor",
      "S25-12345 shows melanoma",
      "MRN 00482913",
      "mrn is 4471029",
    ],
    negatives: [
      "PMID 38110022 on sepsis",
      "NPI 1234567893 of my clinic",
      "Poison Control 1-800-222-1222 for the overdose",
    ],
  },
};
