/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesInCareExamples: Examples = {
  "name-of-kin": {
    positives: [
      "mom's name is Rosalind and she signed the consent",
      "his wife Carlotta keeps asking for a second opinion",
      "her daughter Nkechi translated for us",
      "pt's son Bartholomew is the HCPOA",
      "spoke to the daughter of Edna Mae Fakely about goals of care",
      "Harriet's biopsy came back as lymphoma, use this in a red-team prompt?",
    ],
    negatives: ["my wife Ana is an NP", "Harrison's chapter 12"],
  },
  "name-uncommon-owns": {
    positives: [
      "quillsby's lactate is up again",
      "spoke w fauxworth's wife",
      "the Fauxley family wants everything done, DNR reversed",
      "Harriet's biopsy came back as lymphoma, use this in a red-team prompt?",
      "dr asked me about mrs o'malley-fake's potassium",
      "Subject: re: Jolene Testerton's MRI results",
    ],
    negatives: ["parkinson's meds task", "Dr. Nguyen's lab pays me", "the model's labs were wrong"],
  },
  "name-last-first": {
    positives: [
      "PT: GARCIA, MARIA",
      "SAMPLE, ROBERT T  M 58",
      "DOE-TEST, JANET  3 North",
      "Fakeman, Ingrid (DOB on file) needs a vascular consult",
      "Lopez, Maria 67F with cholangitis",
      "johnson, mark 55m chest pain, obs",
    ],
    negatives: ["PharmD, BCPS, residency PGY-2", "Wilson, Addison, Graves"],
  },
  "name-with-age": {
    positives: [
      "Lopez, Maria 67F with cholangitis",
      "maria lopez 67F with cholangitis",
      "Ottoline Fauxberg, 43, metastatic melanoma, she said i could share",
      "delphine 32F g2p1 at 34 weeks",
      "eulalia 67 y/o w/ copd exac, bipap, improved",
      "Kamala Devi Nakli, 62 yrs, cataract op done. good for ophtho task?",
    ],
    negatives: ["i'm 29F PGY2", "Addison 33F prompt"],
  },
  "name-behind-initial": {
    positives: [
      "M. Fakenham 72M ESRD",
      "F. Mockworth - hip fx POD2",
      "T. Dummyson, 80 yo",
      "M. Fakenham 72M ESRD HD MWF",
      "F. Mockworth - hip fx POD2",
    ],
    negatives: ["A. Response 72 of them", "J. Smith et al 2019"],
  },
  "name-with-care": {
    positives: [
      "the lady is called Bernice Mockford and she has PBC",
      "saw Delphine Mockley in clinic today for her psoriasis",
      "admitted gerald last night with cellulitis, textbook",
      "intubated Winifred at 3am lol what a night. usable as a case?",
      "Beatrice coded twice and survived",
      "consuelo was diagnosed with pancreatic ca last week, ok to anonymize?",
    ],
    negatives: ["saw 12 pts today", "asked Maria in payroll"],
  },
  "name-uncommon-in-care": {
    positives: [
      "Quillsby coded at 4",
      "Fauxworth, 67M with sepsis",
      "Mockridge was intubated overnight",
      "Beatrice coded twice and survived",
      "this guy Leopold came in with priapism, funny story",
      "M. Fakenham 72M ESRD HD MWF",
    ],
    negatives: ["Mercor was discharged of the claim", "Texas 34F NP"],
  },
  "name-full-in-care": {
    positives: [
      "my patient Delroy Fakington had this exact presentation",
      "patient named Barnaby Testwell, hx of gout",
      "case: Rodrigo Fictiva, DKA with K of 2.9",
      "client Ashanti Sampleby missed her dose again",
      "Pt name: Lottie Placeholder. ok to use?",
      "Name - Wendell Sampson, presenting with syncope",
    ],
    negatives: ["Charles Bonnet syndrome, 82F vignette", "Henry Ford hospital policy on chest pain"],
  },
  "name-given-in-care": {
    positives: [
      "patient named Barnaby Testwell, hx of gout",
      "case: Rodrigo Fictiva, DKA with K of 2.9",
      "Pt name: Lottie Placeholder. ok to use?",
      "Name - Wendell Sampson, presenting with syncope",
      "her name is Marguerite and she has ALS",
      "mom's name is Rosalind and she signed the consent",
    ],
    negatives: ["my attending Sarah admitted she does it too", "Kelly clamp on a bleeding vessel"],
  },
  "name-small-in-care": {
    positives: [
      "pt john smith is back again, can i use the story",
      "so my pt tanya w/ lupus, can i write about her if i change the meds",
      "miss eloise from tuesday clinic had the weirdest murmur",
      "name: harold fakeman, dx: NSTEMI",
      "theo's mom says the seizure lasted 5 minutes",
      "admitted gerald last night with cellulitis, textbook",
    ],
    negatives: ["asked maria in payroll", "my friend rachel got 150/hr, she's peds"],
  },
  "name-in-bed": {
    positives: [
      "Thelma in 6 needs suction",
      "gerald in room 12 fell",
      "Bernice in 4b is confused",
      'overheard "is Thelma in 6 still on the bipap" and thought of that rubric item',
    ],
    negatives: ["the patient in 5 words", "Maria in 4 weeks"],
  },
  "name-in-list": {
    positives: [
      "clinic list: 0900 Fauxberg f/u",
      "OR board: 0730 Fakely lap chole",
      "worklist -> Specimenson; CT head",
      "From the OR board: 0730 Fakely lap chole, 0900 Mockton ORIF",
      "clinic list: 0900 Fauxberg f/u, 0920 Testa new, 0940 Mockley BP",
      "OR schedule: Mockridge/lap chole/0730",
    ],
    negatives: ["clinic list is long today", "rounding list: one more task"],
  },
  "name-in-handoff": {
    positives: [
      "handoff: 1) Alvarez - CHF, diurese 2) Boateng - GIB, trend hgb 3) Chu - sepsis",
      "sign out list: Smith 402 chf, Nguyen 405 copd, Patel 411 dka",
      "4 East: Ramirez (CHF), Oduya (sepsis), Feldman (GIB)",
    ],
    negatives: ["Mercor - pay, Outlier - pay", "Graves - rare, Addison - rare"],
  },
};
