/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesTitledExamples: Examples = {
  "name-with-title": {
    positives: [
      "mrs garcia in 4 has the same rash as the prompt",
      "Mr. Oyelaran refused the statin and i thought great vignette material",
      "ms. kowalczyk got the wrong dose and i want to test if the model catches it",
      "miss eloise from tuesday clinic had the weirdest murmur",
      "MR JONES IN THE CATH LAB JUST ARRESTED",
      "el señor Ramírez tiene EPOC, lo puedo usar?",
    ],
    negatives: ["MR angiography vs CT angiography", "Ms. Carter from GME wants a form", "did i miss mercor's email"],
  },
  "name-after-patient": {
    positives: [
      "pt john smith is back again, can i use the story",
      "my patient Delroy Fakington had this exact presentation",
      "so my pt tanya w/ lupus, can i write about her if i change the meds",
      "patient named Barnaby Testwell, hx of gout",
      "client Ashanti Sampleby missed her dose again",
      "PT: GARCIA, MARIA",
    ],
    negatives: ["patient portal messages", "pt c/o ha", "patient has DKA, which fluid", "client lead is Sarah"],
  },
  "name-after-case": {
    positives: [
      "consulted on Hortense Dummy for afib, this is a perfect case",
      "case: Rodrigo Fictiva, DKA with K of 2.9",
      "Subject: re: Jolene Testerton's MRI results",
    ],
    negatives: ["Case Western Reserve resident", "Re: Onboarding Delay"],
  },
  "name-of-someone": {
    positives: [
      "a woman named gertrude came in with her third stroke",
      "the Hendersons' baby, twin A, had NEC",
      "baby boy Fakenstein born at 32 weeks",
      "Baby Girl Testington, NICU, on CPAP",
      "infant of Shaniqua Dummy, mec aspiration",
      "the Testerly twins, both with NEC, would make a great prompt",
    ],
    negatives: ["guy on reddit said 200/hr", "my nephew is a kid named Tyler"],
  },
  "name-too": {
    positives: ["Pt Grace, 67F, afib", "patient Mark was septic", "Pt Rose has lupus"],
    negatives: ["Pt May be discharged", "patient Will sign"],
  },
};
