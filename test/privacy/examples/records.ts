/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const recordsExamples: Examples = {
  "note-headings": {
    positives: [
      "D: pt tearful, endorses SI w/o plan. A: MDD severe. R: 1:1 sitter. P: inpt psych",
      "RADIOLOGY REPORT Exam: CXR portable. Indication: SOB. Findings: RLL consolidation. Impression: PNA.",
      "Assessment & Plan: 1. AKI on CKD - hold ACEi, IVF 2. Hyperkalemia - lokelma, tele 3. DM2 - SSI",
      "PROCEDURE NOTE: Central line, R IJ, consent by wife, no complications, CXR confirms",
      "HPI: 55M w/ CP x2d\nPMH: HTN, DM\nMeds: asa\nExam: nl\nA/P: r/o ACS",
      "S: feels better\nO: afeb, wbc 9\nA: CAP improving\nP: d/c tomorrow",
      "CHIEF COMPLAINT: SOB HISTORY OF PRESENT ILLNESS: 67 yo male PAST MEDICAL HISTORY: COPD MEDICATIONS: albuterol ASSESSMENT: exacerbation",
      "Problem List:\n1. CHF\n2. CKD 3\n3. AF\nMedications:\nmetoprolol 25 bid\napixaban 5 bid\nAllergies: PCN",
      "Radiology report\nEXAM: CT chest\nINDICATION: cough\nFINDINGS: 2 cm nodule RUL\nIMPRESSION: suspicious",
      "Operative report\nPreoperative diagnosis: appendicitis\nProcedure: lap appy\nSurgeon: Example\nEBL: 20",
    ],
    negatives: ["Pros: pay. Cons: boring. Plan: quit. Labs: openai", "HPI, PMH, ROS, which sections go in a note"],
  },
  "note-pasted": {
    positives: [
      'pasted from the chart: "67 yo M with PMH of CAD s/p PCI, presents with 3d of SOB. Vitals 98.6 110 145/90. He lives with his wife."',
      "copied this from epic: pt seen and examined at bedside, NAD, lungs clear, cont lasix",
      'copied from mychart: "Your patient has sent a message: I am still bleeding and my incision smells. Please advise."',
    ],
    negatives: ["can i copy paste from epic into a task", "copied the link from reddit"],
  },
  "note-narrative": {
    positives: [
      "The lady presented with three days of cough and was admitted for pneumonia. She denies chest pain and reports chills. On exam she is febrile with crackles on the left. History of COPD. She was started on ceftriaxone and tolerated it well. She will be discharged home and follow up in two weeks, which we arranged with her clinic before she left.",
      "He presented to us with syncope, denies palpitations, endorses poor intake. Past medical history of CKD. On examination dry, hemodynamically fine, afebrile, in no acute distress. Labs notable for a high creatinine. He was started on fluids and admitted for observation, and we will follow up tomorrow with repeat labs and orthostatics on rounds.",
      "65M s/p CABG, presents with sternal pain, reports clicking, denies fever. Vital signs fine. On exam click present, lungs clear, abdomen soft. Labs notable for WBC 14. Was started on vancomycin. Admitted to CT surgery, will continue antibiotics and follow up cultures, discharged home if negative. Tolerated diet. Within normal limits otherwise.",
    ],
    negatives: ["patient presents with chest pain, denies fever, is that enough for a task?", "he reports to the dean"],
  },
  "note-shorthand": {
    positives: [
      "Pt presents w/ 2 day hx of RLQ pain, migrating from periumbilical, +rebound, WBC 14, CT c/w acute appy. Taken to OR for lap appy w/o complication. D/c home POD1.",
      "64 yo M with PMHx of CAD s/p CABG 2018, HFrEF (EF 25%), CKD3b, presenting with worsening DOE and orthopnea x 1 wk, found to be volume overloaded, admitted to cards for IV diuresis.",
      "A+Ox4, VSS, LSCTA, abd soft NT, foley dc'd, voided x1, ambulated x2, pain 3/10, will cont POC",
    ],
    negatives: [
      "72M with STEMI, door to balloon 88 min. model said thrombolytics. how harsh should i grade",
      "i trained w/ a hospitalist group s/p fellowship and now do tasks between admits, q4h breaks lol",
    ],
  },
  "list-of-drugs": {
    positives: [
      "Medication list from the chart:\n- metoprolol succinate 50 mg PO daily\n- apixaban 5 mg PO BID\n- atorvastatin 80 mg PO qHS\n- lisinopril 10 mg PO daily",
      "Lab results:\nNa 134\nK 5.9\nCr 2.1\nWBC 14.2\nHgb 8.1\nPlt 90 for my pt",
      "DISCHARGE MEDICATIONS:\n1. lasix 40 mg po daily\n2. lisinopril 5 mg po daily\n3. metoprolol 25 mg po bid",
      "Na 131 K 5.8 Cl 98 CO2 18 BUN 60 Cr 4.1 Glu 210\nWBC 18 Hgb 7.9 Plt 88\nthis is my pt from last night, what would the model do",
    ],
    negatives: ["give 94 mg?", "metoprolol 25 mg bid in the prompt, is that a low dose"],
  },
  "exchange-format": {
    positives: [
      "MSH|^~\\\\&|EPIC|DEMO|...|ADT^A01",
      "PID|1||00917745^^^DEMO^MR||FAUXBERG^JANICE",
      '{"resourceType":"Patient","name":[{"family":"Fauxberg"}]}',
      '{"patient_name": "Janice F", "dx": "CHF"}',
      "OBX|1|NM|2345-7^GLUCOSE||182|mg/dL|70-99|H",
      '{"resourceType": "Observation", "subject": {"reference": "Patient/123"}}',
    ],
    negatives: ["is FHIR json allowed in the rationale", "HL7 interface analyst here"],
  },
  "table-of-patients": {
    positives: [
      "mrn,last,first\n00120045,Demoski,Alan",
      "room|name|dx\n4412|Fauxley|chf",
      "last_name;dob\nDemoski;1961",
      "mrn;name;dob\n12345;Zelda;1961",
    ],
    negatives: ["Name, DOB, MRN are identifiers 1, 3, 8", "room, board and 401k"],
  },
};
