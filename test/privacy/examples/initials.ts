/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const initialsExamples: Examples = {
  "initials-labelled": {
    positives: [
      "pt initials T.M.",
      "initials are KL and she's from Fargo",
      "just initials: D.W. is that ok",
      "initials: q.r.",
      "my pt, initials GH, 33F, ectopic",
      "(initials M.O.) metastatic",
    ],
    negatives: ["do i initial every page", "initials on the form"],
  },
  "initials-with-age": {
    positives: [
      "J.S., 54M from Tulsa with a weird rash",
      "R.P. is a 61-year-old woman from Duluth",
      "MK 67M s/p CABG",
      "Dr said B.L. (72F, Boise) can go home",
      "JL is a 45 year old with cirrhosis in my unit",
      "i only wrote S.K., 61F, Tucson, breast ca",
    ],
    negatives: ["R.N. 12 years", "CCU 3 years", "PA 45M here"],
  },
  "initials-of-patient": {
    positives: [
      "patient A.B. with seizure",
      "pt AB in room 4 wants to leave ama",
      "my pt JD, 45F, lupus",
      'patient "H.G." had a bad outcome',
      "Pt: R.S. Age: 70 c/o dizziness",
      "patient known as B.B. had the TTP",
    ],
    negatives: ["patient in the U.S. only", "pt is A.M. shift"],
  },
  "initial-with-title": {
    positives: [
      "Mr. K has been on dialysis 10 years",
      "Ms R. in 12 had a fall",
      "Mrs. T's daughter called again",
      "Ms. J w/ the bad skin",
      "Mr T. had a CABG",
      "mr. b, the one with the fistula",
    ],
    negatives: ["MR T2 sequences", "mr and mrs"],
  },
  "name-and-initial": {
    positives: [
      "patients Adaeze N., Bob F. both reacted",
      "case of Carla M., asthma",
      "the lady Edna T. fell",
      "patients: Adaeze N., Bob F., and Carla M. all had the same reaction",
      "kid: Jaxxon M., dx: ALL, loves dinosaurs",
    ],
    negatives: ["patient portal by Epic Inc.", "my patient list is long."],
  },
};
