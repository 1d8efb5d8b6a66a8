/**
 * Words of the bedside, by kind. A question full of them is about a patient, whatever drug or organ it names; so a
 * classifier that has seen "lasix" and "k 2.9" also understands "torsemide" and "mag 1.1".
 */

const LISTS = {
  drug: `abx acetaminophen tylenol ibuprofen advil nsaid nsaids aspirin asa plavix heparin hep lovenox coumadin warfarin eliquis xarelto doac doacs
    insulin lantus metformin glipizide ozempic lasix furosemide torsemide bumex hctz spironolactone digoxin dig amio amiodarone dilt diltiazem cardizem
    verapamil adenosine nitro nitroglycerin norepi norepinephrine levophed pressors pressor vaso vasopressin epi epinephrine phenylephrine dobutamine
    milrinone propofol ketamine etomidate fentanyl morphine dilaudid hydromorphone oxycodone oxy narcan naloxone suboxone buprenorphine bup methadone
    versed ativan valium haldol zyprexa seroquel lithium depakote keppra dilantin phenytoin zoloft prozac lexapro ssri ssris snri wellbutrin trazodone
    benadryl zofran reglan steroids steroid prednisone pred dexamethasone decadron hydrocortisone hydrocort solumedrol albuterol duoneb nebs vanc vancomycin
    zosyn rocephin ceftriaxone cefepime keflex cephalexin augmentin amox amoxicillin bactrim doxy doxycycline cipro levaquin flagyl clinda clindamycin
    macrobid gent gentamicin meropenem tpa tnk alteplase txa potassium kcl mag magnesium bicarb calcium gluconate d50 dextrose saline lr maintenance fluids
    bolus ivig rituximab methotrexate mtx humira synthroid levothyroxine estrogen ocp mifepristone miso pitocin oxytocin mag4 statin ppi omeprazole
    toradol ketorolac colchicine allopurinol gabapentin lyrica baclofen botox lidocaine bupivacaine rocuronium succinylcholine sux roc sugammadex prbc ffp
    platelets vaccine vaccines mmr tdap paxlovid tamiflu acyclovir fluconazole ivermectin`,
  vital: `bp sbp dbp map hr rr sat sats spo2 o2 temp afebrile febrile tachy tachycardic brady bradycardic hypotensive hypertensive hypoxic gcs fio2 peep bipap cpap
    vent nasal cannula vitals uop urine output weight kg lbs`,
  lab: `a1c hgb hb hct plt wbc anc cr creat creatinine gfr egfr bun na k trop troponin trops lactate lactic gas abg vbg ph pco2 bnp dimer inr ptt lfts lft alt ast bili
    ammonia tsh ldl esr crp procal csf ua cbc bmp cmp glucose sugar sugars bhcg hcg psa ferritin cultures mrsa cdiff anion gap`,
  unit: `mg mcg ug ml mmol meq mg/kg mcg/kg units iu gtt bpm mmhg mm cm cc q4h q6h q8h q12h bid tid qid qhs prn po iv im subq sq pr gtts drip dose dosing doses dosed
    titrate titration taper taperd loading load renally`,
  condition: `sepsis septic afib rvr svt vtach vfib stemi nstemi mi chf hfref hfpef copd asthma asthmatic pneumonia pna pe dvt aki ckd esrd dka hhs uti pyelo cellulitis abscess
    meningitis encephalitis stroke cva tia sah sdh seizure seizing status delirium dementia withdrawal cows ciwa gib ugib pancreatitis cholecystitis appy appendicitis
    sbo diverticulitis hernia cirrhosis ascites anemia neutropenic thrombocytopenia hit sickle leukemia lymphoma mets metastatic fracture fx dislocation sprain burn
    burns tbsa laceration rash hives anaphylaxis eczema shingles preeclampsia eclampsia ectopic miscarriage contractions postpartum preterm neonate newborn infant
    jaundice croup rsv bronchiolitis kawasaki otitis strep pharyngitis diabetes diabetic hypertension hypothyroid thyroid lupus gout arthritis depression psychosis
    suicidal overdose tumor mass nodule lesion ulcer wound edema effusion tamponade aneurysm dissection stenosis murmur arrhythmia syncope`,
  symptom: `pain painful fever fevers chills cough coughing vomiting vomited puking nausea nauseous diarrhea bleeding bleed bloody blood dizzy dizziness faint fainted headache
    migraine numb numbness tingling weak weakness swelling swollen itching itchy burning sob breath breathing wheezing wheeze crackles chest abdomen abdominal belly
    tummy throat tongue knee ankle shoulder stool poop pee urine seizures unconscious unresponsive lethargic confused agitated limp pale sweating`,
  action: `intubate intubated extubate tube tubed tap tapped cath cathed scope scoped consult transfuse transfused admit admitted discharge cardiovert shock defib
    ct cta mri mra cxr xray x-ray us ultrasound echo ekg ecg eeg lp biopsy i&d drain drained suture sutures debride reduce splint anticoagulate anticoag
    diurese diuresis resuscitate code coding crash crashing workup differential dx rx tx prophylaxis screening screen mammogram colonoscopy pap`,
} as const;

const KINDS = new Map<string, string>();
for (const [kind, words] of Object.entries(LISTS)) for (const word of words.split(/\s+/)) KINDS.set(word, kind);

/** Generic names of drugs end alike, by family (USAN stems). */
const DRUG_ENDING =
  /^[a-z]{3,}(?:olol|pril|sartan|statin|mycin|micin|cillin|azole|oxacin|cycline|mab|tinib|parin|xaban|gatran|gliflozin|gliptin|glutide|glitazone|pam|lam|zepine|etine|ipine|azine|setron|tidine|prazole|triptan|vir|caine|curium|curonium|thiazide|semide|dronate|phylline|terol|sone|solone|onide|profen|coxib|barbital|codone|morphone)$/;

/** The kind of a bedside word; undefined for any other. */
export const clinicalKind = (word: string): string | undefined =>
  KINDS.get(word) ?? (DRUG_ENDING.test(word) ? "drug" : undefined);

/** An age and sex as clinicians write a patient ("54M", "6yo", "82 year old"): one word of a question. */
export const isPatientAge = (word: string): boolean =>
  /^\d{1,3}(?:yo|y\/o|mo|m|f|yf|ym|yom|yof|wk|day-old|year-old|month-old|week-old)$/.test(word);
