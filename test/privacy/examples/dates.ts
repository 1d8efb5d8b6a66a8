/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const datesExamples: Examples = {
  "dob-labelled": {
    positives: [
      "DOB 3/4/1961",
      "dob: 03-04-61",
      "d.o.b. 4 mar 1961",
      "born 1961-03-04",
      "born on March 4, 1961",
      "born march 4th 1961 in the same town",
    ],
    negatives: ["do they need my date of birth", "born in 1990 abroad", "my dob 3/4/85 is wrong on persona"],
  },
  "dob-before": {
    positives: [
      "pt is a new year's baby, 1/1/1958 dob",
      "03/04/1961 is the birthday",
      "3/3/1961 (DOB)",
      "Jan 2 1961 is his dob",
    ],
    negatives: ["3/4 of my birthdays", "1/15 is the tax date"],
  },
  "dob-in-words": {
    positives: [
      "her birthday is July 9",
      "date of birth: the fourth of march nineteen sixty one",
      "she turned 50 on 10/4",
      "born in march of 1961, the 4th",
      "birthday 3/3, she'll be 64",
      "birthday is jan 2nd",
    ],
    negatives: ["born and raised in Ohio", "my birthday bonus"],
  },
  "dob-shape": {
    positives: [
      "DOB 3/4/1961",
      "pt is a new year's baby, 1/1/1958 dob",
      "3/3/1961 (DOB)",
      "patient, 01/02/1961, stroke",
      "DOB\n01/02/1961",
      "dob was changed by one day, 01/03/1961",
    ],
    negatives: ["HIPAA dates from 08/21/1996", "form of 12/28/1999"],
  },
  "care-date": {
    positives: [
      "admitted 10/30/2025 with sepsis",
      "Admit Date: 10/30/2025",
      "adm 14OCT2025 d/c 19OCT2025",
      "discharged on October 19, 2025",
      "d/c'd 10/19/25",
      "she was seen on 11/3/2025 in clinic",
    ],
    negatives: ["policy effective 1/1/2026", "seen on reddit 11/3/2025", "discharge from the navy 2019"],
  },
  "care-date-after": {
    positives: [
      "adm 14OCT2025 d/c 19OCT2025",
      "LMP 8/19/25, EDD 5/26/26",
      "onset 10/12/2025, rash since",
      "DOA 9/14/25 DOD 10/2/25",
      "first symptom 9/14/2025, rash 9/16/2025",
      "EGA by 8/20/25 scan",
    ],
    negatives: ["11/3/2025 deadline", "10/31/2025 payout, then clinic"],
  },
  "care-short-date": {
    positives: [
      "adm 14OCT2025 d/c 19OCT2025",
      "discharged on October 19, 2025",
      "surgery on nov 3 2025, wound dehisced",
      "s/p CABG 22 Sept 2025",
      "pt passed away on 3 October 2025",
      "pt presented 10/12 with chest pain and left 10/14",
    ],
    negatives: ["surgery boards 10/14", "ED shift 10/14", "admitted students day 4/12"],
  },
  "date-in-care": {
    positives: [
      "admitted 10/30/2025 with sepsis",
      "Admit Date: 10/30/2025",
      "discharged on October 19, 2025",
      "she was seen on 11/3/2025 in clinic",
      "surgery on nov 3 2025, wound dehisced",
      "s/p CABG 22 Sept 2025",
    ],
    negatives: ["contract 9/14/2025 to 12/31/2025", "guideline on sepsis updated 11/3/2025"],
  },
  "care-dates-listed": {
    positives: [
      "seen in ED 3 times: 10/2, 10/9, 10/14",
      "chemo 9/1, 9/22",
      "admitted 10/2 and 10/9, same thing",
      "seen in ED 3 times: 10/2, 10/9, 10/14",
    ],
    negatives: ["paid 10/31, 11/14", "rates 3/4, 5/6 of them"],
  },
  "date-then-patient": {
    positives: [
      "on 10/14/25 she developed a rash after bactrim",
      "on oct 14 the pt coded",
      "10/2: pt intubated, septic",
      "on 10/14/25 she developed a rash after bactrim",
      "on oct 14 the pt coded",
      "on christmas day 2024 she coded",
    ],
    negatives: ["1/15 she pays taxes", "12/15 he signs the form"],
  },
  "patient-date": {
    positives: [
      "pt passed away on 3 October 2025",
      "his stroke was on 9/9/25",
      "her last dose was 10/28/25",
      "crashed his bike on 9/14/2025",
      "saw him on 9/14/2025 for knee pain",
      "her mammogram 9/14/2025 BIRADS 5",
    ],
    negatives: ["her contract ends 6/30/2027", "his offer of 10/2/2025"],
  },
  "age-over-89": {
    positives: [
      "94 yo woman on apixaban",
      "101-year-old with afib",
      "97F s/p fall",
      "91 y/o gentleman, WWII vet",
      "a 92 year old man",
      "93yo f",
    ],
    negatives: ["ages over 89 have to be grouped", "90 minutes", "95% agreement", "vignette: 91-year-old man with AS"],
  },
  "age-over-89-said": {
    positives: [
      "she is 94 and lives alone",
      "my pt is 95 and still drives",
      "he's 98, DNR, family wants everything",
      "pt turned 100 last month",
      "aged 93, nursing home",
      "Age: 96 Sex: F",
    ],
    negatives: ["she is 45 min late", "her offer is 110", "age 90+ category"],
  },
  "age-behind-sex": {
    positives: ["F, 94 with UTI", "M 91, hip fx", "F/93 with UTI", "F, 94", "F/93 with UTI"],
    negatives: ["F94 form", "MF 100"],
  },
  "age-in-words": {
    positives: [
      "patient in her nineties with new MDS",
      "centenarian with a hip fx",
      "ninety-four year old female",
      "nonagenarian from my panel",
      "my ninety-six year old patient",
      "pt is a hundred and two",
    ],
    negatives: ["in the 90s we had no AI", 'is "in her nineties" allowed'],
  },
};
