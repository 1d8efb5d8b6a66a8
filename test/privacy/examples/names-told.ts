/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesToldExamples: Examples = {
  "name-labelled": {
    positives: [
      "PT: GARCIA, MARIA",
      "Pt name: Lottie Placeholder. ok to use?",
      "name: harold fakeman, dx: NSTEMI",
      "Name - Wendell Sampson, presenting with syncope",
      "first name is Ophelia, last name i removed",
      "her name is Marguerite and she has ALS",
    ],
    negatives: ["my name is Kevin and i'm a CRNA", "is there a field for last name, first name in signup"],
  },
  "name-named": {
    positives: [
      "patient named Barnaby Testwell, hx of gout",
      "the lady is called Bernice Mockford and she has PBC",
      "her name is Marguerite and she has ALS",
      "his name was Dexter, we lost him on the table, can i write it up",
      "kid's name is Oakley, ingested a button battery",
      "mom's name is Rosalind and she signed the consent",
    ],
    negatives: ["it's called Insightful, the tracker", "recruiter is named Brianna"],
  },
  "name-forwarded": {
    positives: [
      "Subject: re: Jolene Testerton's MRI results",
      "hey doc its Clementine from ward 6, my leg is swelling again",
      "signed, Thaddeus Q. Fakely (patient)",
      "Sent from my iPhone: Hi Dr, it's Rupert again, still coughing up green stuff",
      "Re: Appointment for Zelda Fakename",
      "To: Dr X From: Priscilla Fakely (pt portal)",
    ],
    negatives: ["hi Dr this is Kim from Mercor recruiting, is it a scam", "From: Handshake AI"],
  },
  "name-of-contact": {
    positives: [
      "emergency contact: Lorenzo Mockman (brother)",
      "next of kin Amparo Testa",
      "HCP: daughter Saoirse",
      "POA = niece Wilhelmina",
      "pt's emergency contact is his sister Bernadine",
    ],
    negatives: ["emergency contact on the form required?", "guardian angel"],
  },
};
