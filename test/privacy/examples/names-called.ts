/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesCalledExamples: Examples = {
  "name-with-title": {
    positives: [
      "mrs garcia in 4 has the same rash as the prompt",
      "Mr. Oyelaran refused the statin and i thought great vignette material",
      "ms. kowalczyk got the wrong dose and i want to test if the model catches it",
      "miss eloise from tuesday clinic had the weirdest murmur",
      "MR JONES IN THE CATH LAB JUST ARRESTED",
      "el señor Ramírez tiene EPOC, lo puedo usar?",
      "got permission from Mr Hargreaves-Doe to use his ecg",
      "frau musterfrau hat wieder vorhofflimmern",
    ],
    negatives: [
      "MR angiography vs CT angiography",
      "Ms. Carter from GME wants a form",
      "did i miss mercor's email",
      "HR lady Ms. Pruitt said no",
      "our librarian Ms. Whitlock found the policy",
      "Ms Frizzle energy",
    ],
  },
  "name-after-patient": {
    positives: [
      "pt john smith is back again, can i use the story",
      "so my pt tanya w/ lupus, can i write about her if i change the meds",
      "client Ashanti Sampleby missed her dose again",
      "PT: GARCIA, MARIA",
      "baby boy Fakenstein born at 32 weeks",
      "infant of Shaniqua Dummy, mec aspiration",
      "a woman named gertrude came in with her third stroke",
      "my lady mockingham in clinic had the exact same derm photo as the task",
      "patient Mark was septic",
    ],
    negatives: [
      "patient portal messages",
      "pt c/o ha",
      "patient has DKA, which fluid",
      "client lead is Sarah",
      "guy on reddit said 200/hr",
      "Pt May be discharged",
      "named our vignette patient Bob",
      "patient simulators",
    ],
  },
  "name-told": {
    positives: [
      "Pt name: Lottie Placeholder. ok to use?",
      "name: harold fakeman, dx: NSTEMI",
      "first name is Ophelia, last name i removed",
      "her name is Marguerite and she has ALS",
      "the lady is called Bernice Mockford and she has PBC",
      "kid's name is Oakley, ingested a button battery",
      "clinic list: 0900 Fauxberg f/u, 0920 Testa new",
      "OR schedule: Mockridge/lap chole/0730",
      "last name begins with Z: Zyzkowski",
    ],
    negatives: [
      "my name is Kevin and i'm a CRNA",
      "is there a field for last name, first name in signup",
      "it's called Insightful, the tracker",
      "recruiter is named Brianna",
      "new here, name is Rohan, PGY2 rads",
      "Read this first: the contract",
      "Epic's new AI named Emmie",
    ],
  },
  "name-of-kin": {
    positives: [
      "his wife Carlotta keeps asking for a second opinion",
      "her daughter Nkechi translated for us",
      "spoke to the daughter of Edna Mae Fakely about goals of care",
      "emergency contact: Lorenzo Mockman (brother)",
      "HCP: daughter Saoirse",
      "POA = niece Wilhelmina",
    ],
    negatives: [
      "my wife Ana is an NP",
      "does Uncle Sam let his doctors moonlight",
      "husband Pete's an EM doc, both sign up?",
      "emergency contact on the form required?",
    ],
  },
  "name-in-message": {
    positives: [
      "hey doc its Clementine from ward 6, my leg is swelling again",
      "signed, Thaddeus Q. Fakely (patient)",
      "Sent from my iPhone: Hi Dr, it's Rupert again, still coughing up green stuff",
      "To: Dr X From: Priscilla Fakely (pt portal)",
      "hello doctor my name is Olumide and i have chest pain since monday",
      'got a mychart msg signed "thank you, Thaddeus Mockridge" asking about his psa',
    ],
    negatives: [
      "hi Dr this is Kim from Mercor recruiting, is it a scam",
      "From: Handshake AI",
      "signed, Burnt Out In Boise",
    ],
  },
};
