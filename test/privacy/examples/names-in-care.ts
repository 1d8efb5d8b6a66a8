/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesInCareExamples: Examples = {
  "name-with-age": {
    positives: [
      "Lopez, Maria 67F with cholangitis",
      "maria lopez 67F with cholangitis",
      "Ottoline Fauxberg, 43, metastatic melanoma, she said i could share",
      "delphine 32F g2p1 at 34 weeks",
      "eulalia 67 y/o w/ copd exac, bipap, improved",
      "M. Fakenham 72M ESRD HD MWF",
      "Fauxworth, 67M with sepsis",
    ],
    negatives: ["i'm 29F PGY2", "Addison 33F prompt", "Texas 34F NP", "A. Response 72 of them"],
  },
  "name-owns": {
    positives: [
      "Harriet's biopsy came back as lymphoma, use this in a red-team prompt?",
      "theo's mom says the seizure lasted 5 minutes",
      "quillsby's lactate is up again",
      "spoke w fauxworth's wife",
      "the Fauxley family wants everything done, DNR reversed",
      "the Testerly twins, both with NEC, would make a great prompt",
    ],
    negatives: [
      "Harrison's chapter 12",
      "parkinson's meds task",
      "Dr. Nguyen's lab pays me",
      "the model's labs were wrong",
      "hit or miss income for a crna family",
    ],
  },
  "name-in-care": {
    positives: [
      "saw Delphine Mockley in clinic today for her psoriasis",
      "intubated Winifred at 3am lol what a night. usable as a case?",
      "consuelo was diagnosed with pancreatic ca last week, ok to anonymize?",
      "Quillsby coded at 4",
      "Thelma in 6 needs suction",
      "gerald in room 12 fell",
      "i promised Abernathy (ESRD, room by the window) i'd look this up for him",
      "whitfield-mock tox screen neg",
    ],
    negatives: [
      "saw 12 pts today",
      "asked Maria in payroll",
      "the patient in 5 words",
      "Maria in 4 weeks",
      "NextMark says medication review tasks ask for a physician",
      "I'm a dermatologist in Teaneck with a busy practice.",
      "my boss, Mr. Donnelly, is not a doctor and signs these",
    ],
  },
  "name-spoken-of": {
    positives: [
      "consulted on Hortense Dummy for afib, this is a perfect case",
      "case: Rodrigo Fictiva, DKA with K of 2.9",
      "Name - Wendell Sampson, presenting with syncope",
      "Re: Appointment for Zelda Fakename",
      "admitted gerald last night with cellulitis, textbook",
      "writing up orla fakeworth for m&m, could i reuse the write up here",
      "any way to get ethics input on Lenora? 34 wks, brain dead, husband wants everything",
    ],
    negatives: [
      "Charles Bonnet syndrome, 82F vignette",
      "Henry Ford hospital policy on chest pain",
      "my attending Sarah admitted she does it too",
      "my friend rachel got 150/hr, she's peds",
      "Foley, Swan-Ganz, Jackson-Pratt, the model confuses all the tubes",
      "ADN nurse, rehab floor, in Baton Rouge.",
      "should i worry about a positive ana",
    ],
  },
  "name-last-first": {
    positives: [
      "PT: GARCIA, MARIA",
      "SAMPLE, ROBERT T  M 58",
      "DOE-TEST, JANET  3 North",
      "Fakeman, Ingrid (DOB on file) needs a vascular consult",
      "Lopez, Maria 67F with cholangitis",
      "worklist -> Specimen, Albert; CT head; stat",
      "chart dump -> fakeson,bob htn dm2 ckd3 metop lisin gluc",
    ],
    negatives: [
      "PharmD, BCPS, residency PGY-2",
      "Wilson, Addison, Graves",
      "MD Anderson, Dana Farber: who allows it",
      "asked maria, brenda and joe",
    ],
  },
  "name-in-handoff": {
    positives: [
      "handoff: 1) Alvarez - CHF, diurese 2) Boateng - GIB, trend hgb 3) Chu - sepsis",
      "sign out list: Smith 402 chf, Nguyen 405 copd, Patel 411 dka",
      "4 East: Ramirez (CHF), Oduya (sepsis), Feldman (GIB)",
      "4a testerly sob on 4L, 4b morenotest confused overnight, 5a open",
      "handoff bot pls: Dummerton watch K, Fauxbury NPO, Testino dispo SNF",
      "ROSTER 11/3: ADLER-MOCK T, BASQUE-TEST R, CINDERFAKE L",
    ],
    negatives: [
      "Mercor - pay, Outlier - pay",
      "Graves - rare, Addison - rare",
      "Bouchard nodes, heberden nodes, who cares right",
    ],
  },
};
