/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const datesExamples: Examples = {
  "dob-labelled": {
    positives: [
      "pt is a new year's baby, 1/1/1958 dob",
      "Jan 2 1961 is his dob",
      "DOB:03031961",
      "b.3/3/1961",
      "DOB 3/4/1961",
      "dob: 03-04-61",
      "d.o.b. 4 mar 1961",
      "born 1961-03-04",
      "born on March 4, 1961",
      "born march 4th 1961 in the same town",
    ],
    negatives: ["do they need my date of birth", "born in 1990 abroad", "my dob 3/4/85 is wrong on persona"],
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
      "LMP 8/19/25, EDD 5/26/26",
      "first symptom 9/14/2025, rash 9/16/2025",
      "admitted 10/30/2025 with sepsis",
      "Admit Date: 10/30/2025",
      "adm 14OCT2025 d/c 19OCT2025",
      "discharged on October 19, 2025",
      "d/c'd 10/19/25",
      "she was seen on 11/3/2025 in clinic",
    ],
    negatives: ["policy effective 1/1/2026", "seen on reddit 11/3/2025", "discharge from the navy 2019"],
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
  "date-by-clinical-word": {
    positives: [
      "colposcopy oct 2nd CIN3, LEEP scheduled dec 9th",
      "vitrectomy and endophthalmitis 9/3",
      "pancreatitis on 9/14",
    ],
    negatives: ["derm interview 10/14", "radiology boards 8/12", "surgery resident since 7/1/2023"],
  },
  "next-visit": {
    positives: [
      "her appt with us is december 4th 2025 at 2",
      "pt's next appt is 12/3/25 at 2pm w cards",
      "f/u scheduled 12/11 for the biopsy results of my pt",
    ],
    negatives: ["my appt letter 10/14", "appointment letter dated 7/1/2025", "scheduled an interview for 11/12"],
  },
  "dates-of-a-course": {
    positives: [
      "10/14: admitted. 10/15: intubated. 10/17: died.",
      "bitten by a bat on july 30, started PEP aug 2",
      "first dose 9/2/25 second dose 9/30/25 zoster 10/4/25",
    ],
    negatives: ["paid 10/31 and 11/14", "maternity leave 2/1-5/1", "icu shifts 10/3, 10/4 and 10/9"],
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
      "ninety-four year old female",
      "my ninety-six year old patient",
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
      "pt is a hundred and two",
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
  "age-between-commas": {
    positives: [
      "mrs tillinghast, 94, hip fx, surgeon says no",
      "grandpa in bay 4, 101, choked on steak",
      "pt, 92, dnr, fell",
    ],
    negatives: ["the guy paid me 91, then 95", "my grandma, 94, uses chatgpt", "man, 95% pass"],
  },
  "age-in-words": {
    positives: [
      "patient in her nineties with new MDS",
      "centenarian with a hip fx",
      "nonagenarian from my panel",
      "my oldest is 104, still knits",
      "pt is a hundred",
    ],
    negatives: ["in the 90s we had no AI", 'is "in her nineties" allowed'],
  },
};
