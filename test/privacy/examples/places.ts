/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const placesExamples: Examples = {
  street: {
    positives: [
      "lives at 12 Madeup Lane",
      "1200 Dummy Rd unit 214",
      "16 Invented Ct, Mockton",
      "9 FAKE ST TESTVILLE OH 42917",
      "her address is 4410 north placeholder ave",
      "pt lives at 77 nowhere street apt 3b",
    ],
    negatives: ["5 hrs is the way", "3 in a row rejected", "10 minutes drive"],
  },
  "post-box": {
    positives: [
      "pt lives at 77 nowhere street apt 3b",
      "P.O. Box 0042",
      "po box 42 in Mockton",
      "addr: 4 Pretend Pl, Apt 9",
      "lives in apt 4C above the bakery",
      "PO Box 12, Mockton",
    ],
    negatives: ["inbox 12", "what is in the box"],
  },
  "street-lived": {
    positives: [
      "lives at 12 Madeup Lane",
      "lives on Maple Street two doors from me",
      "resides at Sunny Placeholder Assisted Living",
      "from the group home on 5th and Main",
      "homeless, sleeps behind the walmart on Fake Blvd",
      "EMS picked him up at 880 Bogus Pkwy",
    ],
    negatives: ["lives in texas", "from Boston, PGY-2"],
  },
  "street-abroad": {
    positives: [
      "vive en calle Falsa 123",
      "wohnt in der Musterstraße 12",
      "12 rue de la Fiction",
      "Straße: Beispielweg 12",
      "vive en la calle 12 numero 34",
      "wohnhaft Phantasiestr. 9, 10115 Berlin",
    ],
    negatives: ["via Mercor 2026", "calle"],
  },
  "address-labelled": {
    positives: [
      "pt's address: House 14, Block C, Fake Nagar",
      "wohnhaft Phantasiestr. 9, 10115 Berlin",
      "domicilio: Av. Inventada 1200, depto 4",
      "住所：東京都架空区1-2-3",
      "lives two houses down from the Mockton fire station",
      "GPS on the run sheet 41.4025, -72.1013",
    ],
    negatives: ["do they need my home address", "ship it to my address"],
  },
  "home-town": {
    positives: [
      "he's from Smalltown, Nebraska, population 300",
      "pt from Mockton OH",
      "72M from Tulsa with a brain abscess",
      "pt lives in Mockville, pop 212",
      "she's from a village called Fakeholm",
      "67F from Duluth MN w HCC",
    ],
    negatives: ["i'm from Tulsa", "the patient is from Nigeria"],
  },
  "home-town-small": {
    positives: [
      "w.k., 33, from ely nevada",
      "pt is from marfa texas",
      "67f from nome, alaska w/ botulism",
      "w.k., 33, from ely nevada, q fever",
    ],
    negatives: ["i moved from reno nevada", "licensed in ohio"],
  },
  "home-town-known": {
    positives: [
      "pt from duluth with endocarditis",
      "A.K. 44F Tulsa necrotizing fasc after a manicure",
      "67f from laramie, plague",
    ],
    negatives: ["i'm from tulsa", "44F NP in denver", "the model is from seattle"],
  },
  "small-place": {
    positives: [
      "only woman in Lower Mockton with Huntington's",
      "he's from Smalltown, Nebraska, population 300",
      "lives in Fakeburg county, the only dialysis pt there",
      "pt lives in Mockville, pop 212",
      "he is the only amish man in Dummy County with hemophilia",
      "she's the only dentist in Mockton",
    ],
    negatives: ["only woman in my program", "population health"],
  },
  zip: {
    positives: [
      "zip 34510",
      "zip code is 69512",
      "ZIP: 69512-1234",
      "Postal code 03291",
      "pt's zipcode 10293",
      "postcode SW1A 1AA",
    ],
    negatives: ["zip file of transcripts", "first three digits of zip code okay?", "zip 00000 placeholder"],
  },
  "zip-placed": {
    positives: [
      "he's from 51899, small town",
      "Mockton, OH 42917",
      "lives in 03291",
      "Mockton NH 03291",
      "97201 is his zip",
      "59801 zip, plague case, obviously identifiable?",
    ],
    negatives: ["from 10000 to 20000", "Charlotte NC, NP"],
  },
  room: {
    positives: [
      "room 322A",
      "rm 12",
      "bed 12B just coded",
      "pt in room 4 is crashing",
      "Room 6117-2: trach",
      "micu bed 7 needs pressors",
    ],
    negatives: ["room for improvement", "zoom room 2", "400 bed hospital"],
  },
  "room-of-ward": {
    positives: [
      "PICU 03",
      "micu bed 7 needs pressors",
      "5 west bed 12",
      "4N-12 is septic",
      "ward 6 bed 3",
      "ED bed 14, chest pain",
    ],
    negatives: ["ICU 12 hr nights", "CCU 3 years", "floor 2 hrs"],
  },
  "rooms-listed": {
    positives: [
      "handoff: 612-1 r/o mi trop x2, 612-2 dka gap closed, 613-1 placement",
      "bed 6: dka. bed 7: gib. bed 8: etoh. who is the best case",
      "501 chf 502 copd 503 gib",
    ],
    negatives: ["task 12 copd, 13 chf", "25 to 50 dollars", "pay is 175-250, or 125-175"],
  },
  "room-of-someone": {
    positives: [
      "bed 12B just coded",
      "pt in room 4 is crashing",
      "the guy in 304 wants to go ama",
      "micu bed 7 needs pressors",
      "lady in bed 2 with the ascites",
      "the pt in 12 by the window",
    ],
    negatives: ["the patient in 5 words", "pt in 4 weeks"],
  },
};
