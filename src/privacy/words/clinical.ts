/** Clinical vocabulary that can follow "pt" or stand capitalized without being a name. Folded, lower case. */
const LIST = `
abscess acetabular acetaminophen acidosis acidotic acs acuity adenocarcinoma afebrile afib aflutter agitated aki albumin albuterol alcohol alcoholic alert altered alzheimer ama ambulatory amio
amiodarone amputation amputee analgesia anaphylaxis anemic anesthesia anesthesiologist aneurysm angio antibiotic anticoagulated anticoagulation anuric anxious aorta aortic apap apixaban apnea
appendectomy appendicitis appendix appy ards arrhythmia arterial artery ascites aspirated aspirin asystole ataxia ataxic atorvastatin atrial axial bacteremia bactrim bandage bariatric benzos bicarb
bid bilateral bilirubin biopsy bipolar bladder bleeder bleeds blind bloody bmi bmp bnp bone bowel bpm bradycardic breath bruise bruised bsn bulimia burn burns bypass cabg calcium cancers cannula cap
capillary carcinoma cardiologist cardiology cardiomyopathy cardioversion carotid casts cataract catheter cbc cef ceftriaxone cellulitis cerebral cervical cesarean chemistry chemotherapy chole
cholecystitis cirrhosis cirrhotic ckd clinicians clot clots cns coag cold colitis collapse collapsed coma comatose combative concussion congestive conscious consult consults contractions convulsions
coronary cpap cpr crackles cranial creatinine crp csf culture cultures cva cxr cyanotic cyst cystic ddimer decompensated deficit dehydrated delirious delirium delivered delivery dentist derm
dermatologist dermatology desat desatted desatting diabetics diagnoses diagnosis dialyzed diaphoretic diarrhea diastolic digoxin dilated diluted dislocated distended distress diuresis diuretic dizzy
dka dm dosage dose doses doxy drain drainage drip drowsy dry dyspneic ecg echo ecmo ectopic ectopy edema effusion ejection elbow electrolyte electrolytes embolism emergency emesis emphysema
encephalopathic encephalopathy endo endocarditis endocrine endoscopy enoxaparin epi epidural epilepsy epileptic epinephrine erythema esrd estrogen etoh exacerbation extremity extubated eyes femoral
femoris femur fentanyl fetal fetus fib fibrillation fistula flank flare flu fluctuant fluid fluids flutter foley fracture fractures furosemide gait gallbladder gallstones gangrene gastric gaze genital
geriatric gfr gib glaucoma glucose gout gravid gyn gyne handicapped hard hbp hcg hct heartburn height hematemesis hematology hematoma hematuria heme hemiparesis hemodynamically hemoglobin hemorrhage
hemorrhagic heparin hepatic hepatitis hernia herpes hgb hip hips hives hld hocm homicidal hospice hospitalist hr hydrated hydrocephalus hyper hyperglycemic hyperkalemia hyperkalemic hypertension
hypoglycemic hyponatremia hyponatremic hypotension hypothermic hypothyroid hypovolemic hypoxia hypoxic ibs ibuprofen ileus immune immunocompromised implant incision incontinent infarct infarction
infected infection infections inflamed infusion inhaler inr insulin insured intensive intermittently internist intubation ischemia ischemic itchy jaundice jaundiced jaw joints jvd ketones kidneys
labor laceration lactate lactic lasix lethargic lethargy leukemia leukocytosis levaquin lipase lisinopril lithium lobe lovenox lumbar lumps lupus lymph lymphoma malignancy malignant malnourished manic
marrow mass maternity meconium medically melanoma melena meningitis menses meropenem mesenteric metastases metastatic metformin metoprolol mets mi micu midline migraine migraines milrinone minor
miscarriage mitral morbid morphine motor mrsa mucus multiple murmur muscle myalgia myeloma myocardial naloxone narcan narcotic nasal nauseated nauseous necrosis necrotic neonate nephro nephrology
nerve neurologist neurology neuropathy neurosurg neutropenic newborn nicu nonstop nontoxic norepi nose npo nstemi numb numbness nurses nursing obgyn obtunded occlusion oliguric onc oncology ophtho
opioid opioids oral orbit oriented orthopedic orthostatic osteo osteomyelitis outpatients ovarian overdose overdosed oxycodone oxygen paced pacemaker pacu pale palliative palpitations pancreas
pancreatic pancreatitis panic paralysis paralyzed paranoid parent parents pathologist pathology pe pediatric pediatrician pediatrics peep pelvic penicillin peptic perf perforated pericarditis perineal
peripheral persistent petechiae pharmacist pharmacy phenytoin phlebotomy physical physician picu pitting pna pneumo pneumothorax pod podiatry polyp polyps poor positive potassium pounds practitioner
prednisone preeclampsia preeclamptic preemie premature pressors pressure previa productive prolapse propofol protein pruritus psa psoriasis psychiatric psychiatrist psychosis pulm pulmonary
pulmonologist pulse pulseless pupils pus pyelo qrs qt quad quadriplegic radial radiation radiologist radiology rales rectal reflex reflexes regular rehab relapsed remission resection residents
respiratory restless resuscitated rhabdo rheum rheumatology rhonchi rhythm rib ribs rigors rosc runny sah saline sats saturation schizophrenia schizophrenic sciatica scope scrotal sedated sedation
seizing seizures semaglutide senile sensory shock shortness shoulder siadh sibling siblings sickle sided sinus skeletal skin sleepy slurred smoker smoking sob social sodium somnolent sore spasm spinal
spleen splenic spotting sprain sputum ssri stab stabbed stage staged staph stat statin statins stemi stenosis stent stented sternal steroids stiff stitches stool stools strep stretcher stridor
subdural substance sucking suicide supine surgeon suture sutures svt sweating sweaty swelling swollen syncope syncopized syphilis syringe systolic tachy tachycardia tachycardic tachypneic tamponade tb
tele telemetry temp tender tenderness therapist thoracic thrombosis thrombus throwing thyroid tia tissue toe tongue tonsils tpa trach tracheostomy transfused transfusion transplant transplanted tremor
trop troponin tube tubes tumors ulcer ulcers ultrasound ultrasounds unconscious unit units unresponsive unstable upper urinary urine urologist urology urosepsis uterine vaccinated vaccine vaccines vag
vaginal valve vanc vancomycin varices vascular vasovagal vein ventilated ventilator ventricular vertigo vfib viral virus vision visitors vitamin vomited vomits vte ward wards warfarin wbc weakness
weaned weight wheezing wheezy wounds wrist xarelto zofran zosyn
`;

export const CLINICAL: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
