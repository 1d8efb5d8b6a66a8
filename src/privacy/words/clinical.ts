/** Clinical words: diseases, drugs, anatomy, and what is written short in notes. Base forms, lower case; see `isCommon`. */
export const CLINICAL_WORDS = `
abd abdomen abdominal abg abilify ablation abortion abrasion abruptio abruption abscess absence abx acanthosis accels accreta acetabular acetabulum acetaminophen achalasia achilles acidosis acidotic
acne acromegaly acs actinic activase actos acuity acute acyclovir adalimumab addendum addison addisonian addisons adenitis adenocarcinoma adenoma adenosine adhd adhesion adipose adl admit admits
adrenal advair advil aedema aeds aerobic afb afebrile afib aflutter agitated agonal aids aih aimovig ain airway aka akathisia aki alb albendazole albumin albuterol alcohol alcoholic aldactone
aldosterone alendronate aleve alk alkphos all allegra allergen allergic allergist allopurinol alopecia alprazolam als alt alteplase alzheimer amaryl amaurosis ambien ambulance ambulate ambulatory
amenorrhea amio amiodarone amitriptyline aml amlodipine ammonia amnesia amnio amniotic amox amoxicillin amoxil amphetamine amphotericin ampicillin amputate amputation amputee ams amyloid amyloidosis
anal analgesia analgesic anaphylactic anaphylaxis anastomosis anc anca andexxa anemia anemic anesthesiologist anesthetic aneurysm angina angio angioedema angiogram angioplasty anion ankylosing
anorexia anoxic ant antacid antenatal antepartum anterior antibiotic antibody anticholinergic anticoagulant anticoagulate anticoagulated anticoagulation antidepressant antidote antiemetic antifungal
antigen antihistamine antipsychotic antiviral anuria anuric anus anxious aorta aortic apap aphasia apidra apixaban aplastic apls apnea appendectomy appendicitis appendix appy aptt arachnoid arb arbs
ards areola argatroban aricept arimidex aripiprazole arixtra armour arni arrest arrhythmia arterial arteriole artery arthralgia arthritis arthroplasty arthroscopy asa asap asbestos ascites ascus asd
aseptic aspergillus asphyxia aspirate aspirated aspiration aspirin ast asthma asthmatic asystole ataxia ataxic atelectasis atenolol atherosclerosis ativan atn atopic atorvastatin atresia atrial
atrium atrophy atropine atrovent audiology augmentin auscultation autism autistic autoimmune autopsy avascular avr axial axilla axillary azathioprine azithro azithromycin azotemia bacillus baclofen
bacteremia bacteria bactrim balloon bandage bandemia banding bankart barbs bariatric barium barrett basaglar basal basilar bbb bcx bedpan belsomra benadryl benign bentyl benzo benzodiazepine benzos
beta betamethasone bicarb bicarbonate bicuspid bid biktarvy bilateral bile bili biliary bilirubin bimalleolar bimanual biopsies biopsy bipap bipolar birthmark bisphosphonate bivalirudin bka bladder
blastomycosis bleb bleed bleeder bleeds bloating bloodwork bloody blq bmi bmp bmt bnp boarder boarding boil bolus bone-marrow botox botulism bounceback bouncebacks bowel boxer bp bph bpm bpp brace
brachial bradycardia bradycardic bradys brbpr brca breast breath breech breo brilinta briviact bronchial bronchiectasis bronchiolitis bronchitis bronchoscopy brucellosis bruise bruised bruit bsa
budesonide bulimia bulla bumetanide bumex bun bundle bunion buprenorphine bupropion burn burns bursitis buspar buspirone butalbital bx bypass bystolic ca cabg cachexia cad cag calcaneal calcaneus
calcification calcitriol calcium calculus callus campylobacter cancer cancers candida candidiasis cane canker cannabis cannula cannulation caox cap capillary caps capsule captopril carafate
carbamazepine carbidopa carboplatin carcinoid carcinoma cardiac cardiogenic cardiologist cardiology cardiomegaly cardiomyopathy cardioversion cardizem caregiver caregivers caries carotid carpal
cartilage carvedilol casts cat cataract catatonia cath cathed catheter catheterization cauda cavity cbc cbi cc ccb cdiff cea cef cefazolin cefdinir cefepime ceftriaxone celebrex celecoxib celexa
celiac cellcept cellulitis census cephalexin cephalosporin cerclage cerebellar cerebral cerebrospinal cerumen cervical cervidil cervix cesarean cetirizine chancre chaplain charcot charge charting
chelation chemo chemotherapy chest-tube chf chickenpox chlamydia chlorthalidone cholangitis chole cholecystectomy cholecystitis choledocholithiasis cholelithiasis cholera cholesterol chorea chorio
chorioamnionitis choroid chromosome chronic cilia cin cipro ciprofloxacin circumcision cirrhosis cirrhotic cisplatin citalopram ciwa ckd clamp claritin claudication clavicle cleft cleviprex clinda
clindamycin clinicians clinoril cll clonazepam clonidine clonus clopidogrel clostridium clot clots clozapine clozaril clubbing clubfoot cml cmp cmv cns coag coags coagulation coagulopathy
coarctation cocaine coccyx coded codeine codes cognitive colace colchicine cold colectomy colic colitis collagen collapse collapsed colles colon colonoscopy colorectal colostomy colposcopy coma
comatose combative combivent comminuted comorbid compartment compazine compliance concussion condom condyle congenital congestion congestive conjunctiva conjunctivitis conscious constipated
constipation consult consulted consults contagious contraception contraceptive contraction contractions contraindicated contrast contusion convulsion convulsions copd coreg cornea corneal coronary
coronavirus corpus cortex cortisol cortisone cosentyx cosign costochondritis coumadin coverage covid coxsackie cpap cpk cpr cr crackles cramp cranial craniectomy craniotomy crcl creatinine creon
crepitus crestor crisis crit crohn crohns cross-cover croup crp crrt crutches cryptococcus cryptorchidism csf cta ctab ctap ctx culture cultures curettage cushing cushings cutaneous cva cxr cyanosis
cyanotic cyclobenzaprine cyclophosphamide cyclosporine cymbalta cyst cystectomy cystic cystitis cystoscopy cytokine cytology cytomel cytotec dabigatran dalteparin dapsone dapto daptomycin ddavp ddh
ddimer ddx debride debridement decadron decels decerebrate decompensated decongestant decortication decubitus defecate defibrillate defibrillator deficit deformity dehiscence dehydrated dehydration
delirious delirium delivered delivery deltoid delusion delusional demadex demented dementia dengue dental denture depakote depo depressed depression dermatitis dermatologist dermatology
dermatomyositis desat desats desatted desatting desaturate descovy detox dexa dexamethasone dexcom dextrose di diabetes diabetic diabetics diagnose diagnoses diagnosis diagnostic dialysis dialyzed
diamox diaphoresis diaphoretic diaphragm diarrhea diastolic diazepam dic diclofenac dictate dictating dictation dietitian differential diflucan digoxin dilantin dilate dilated dilation dilaudid
diltiazem diluted diphenhydramine diphtheria diplopia discectomy discharge discoid disease dislocate dislocated dislocation disorientation dispo dispos dissection distal distended distention
distress diuresis diuretic diverticulitis diverticulosis dka dmard dmards dmt dni dnr doac doacs dobutamine doctor doctors docusate doe donepezil dopamine doppler dopplers dorsal dosage dose doses
dosing doula doxazosin doxorubicin doxy doxycycline drain drainage drape dressing droplet drowning drowsy dtr dulcolax duloxetine duodenal duodenum duoneb dupixent dura dvt dvts dx dysarthria
dysentery dyskinesia dyslipidemia dysmenorrhea dyspepsia dysphagia dysphasia dysplasia dyspnea dyspneic dysrhythmia dystocia dystonia dystrophy dysuria ebola ebv ecchymosis ecf ecg echo
echocardiogram eclampsia ecmo ectopic ectopy eczema edema edematous edh eeg effexor effient effusion efs egd egfr ehlers ejection ekg elbow elective electrocardiogram electrolyte electrolytes
eliquis emaciated embolism embolization embolus embryo emergency emergent emesis emg emgality emphysema empiric empyema emt emts enbrel encephalitis encephalopathic encephalopathy endarterectomy
endocarditis endocrine endocrinology endometrial endometriosis endometritis endoscopy endotracheal endovascular enema enlarged enoxaparin enteral enteritis enterococcus enterocolitis enteroscopy
entresto enzyme eomi eosinophil epi epidermis epidural epigastric epiglottitis epilepsy epileptic epinephrine episiotomy epistaxis epithelial epogen eps equina ercp erection ertapenem erythema
erythematous erythrocyte erythromycin escitalopram esld esmolol esophageal esophagectomy esophagus esr esrd estradiol estrogen etanercept ethanol etiology etoh etomidate euthyroid euvolemic evar evd
exacerbate exacerbation exam excision excoriation exelon exertional exfix extremity extubate extubated extubation exudate eyedrop eyes ezetimibe facial faint fall famotidine farxiga fasc fascia
fasciitis fasciotomy fasting fatigue febrile fecal feces feeding femara femoral femoris femur fena fentanyl ferritin fertility fetal fetus fev fever ffp fib fibrillation fibroid fibromyalgia
fibrosis fibrotic fibula filgrastim finasteride fioricet fistula fistulogram flagyl flank flare flatulence flecainide flexeril flomax flonase florinef flp flu fluconazole fluctuant fluid fluids
fluoroquinolone fluoxetine fluticasone flutter fna fnd fobt folate foley folfirinox folfox foot footling foramen forceps foreskin formulary fosfomycin fournier fracture fractured fractures frail
frequent-flyer frostbite fsgs fsh fulminant fundal fundoplication fundus fungal fungus fuo furosemide fusion fx gabapentin gait gallbladder gallstone gallstones gangrene gardnerella gastrectomy
gastric gastrin gastritis gastroenteritis gastroenterology gastroparesis gastrostomy gauze gbm gbs gcs genetic genital gentamicin genvoya geodon gerd geriatric gestation gestational gfr ggt ghb
giardia gib gingivitis gist glargine glasgow glaucoma gleevec glioblastoma glioma glipizide glomerulonephritis gloves glucagon glucose glucotrol gluten glyburide gn gnr goggles goiter gonorrhea gout
gown gpc graft graves gravid gravida groin gsw gtt gtts guaiac guillain gurney gvhd gyne gynecology gynecomastia haldol hallucinate hallucination haloperidol handicapped handoff handoffs hangover
hantavirus hap hashimoto hba hbp hcc hcg hct hctz hd headache heartblock heartburn heatstroke heel heent heimlich hemabate hemangioma hematemesis hematochezia hematocrit hematology hematoma
hematuria hemiarthroplasty hemicolectomy hemiparesis hemiplegia hemochromatosis hemodialysis hemodynamic hemodynamically hemoglobin hemolysis hemolytic hemophilia hemoptysis hemorrhage hemorrhagic
hemorrhoid hemothorax henoch hep heparin hepatic hepatitis hepatocellular hepatology hepatomegaly hepatorenal herceptin hernia herniated herniation herniorrhaphy heroin herpes herpetic hfov hfpef
hfref hgb hhs hiatal hiccup hida hidradenitis hips hirsutism histamine histology histoplasmosis hit hiv hives hla hld hlh hnpcc hocm hodgkin holter homeostasis homicidal hookworm hormone hospice
hospitalize hpi hpv hr hrs hrt hsil hsp hsv htn humalog humeral humerus humira huntington huntingtons hus hx hydralazine hydrated hydrocele hydrocephalus hydrochlorothiazide hydrocodone hydrocort
hydrocortisone hydromorphone hydronephrosis hydroxychloroquine hydroxyurea hydroxyzine hyper hyperactive hyperaldosteronism hypercalcemia hypercapnia hyperemesis hyperglycemia hyperglycemic hyperk
hyperkalemia hyperkalemic hyperlipidemia hyperna hypernatremia hyperparathyroidism hyperplasia hyperreflexia hypersensitivity hypertension hypertensive hyperthermia hyperthyroid hyperthyroidism
hypertrophic hypertrophy hyperventilate hypocalcemia hypochondriac hypoglycemia hypoglycemic hypok hypokalemia hypomagnesemia hypona hyponatremia hyponatremic hypoparathyroid hypoplastic hypospadias
hypotension hypotensive hypothermia hypothermic hypothyroid hypothyroidism hypovolemia hypovolemic hypoxia hypoxic hysterectomy hysterosalpingogram hysteroscopy iabp ibd ibrance ibs ibuprofen icd
icds ich icp iga ild ileostomy ileum ileus iliac im imaging imatinib imdur imitrex immobile immune immunization immunize immunocompromised immunology immunosuppressed immunosuppression imodium
impaction impairment impella impetigo implant impotence imuran incarcerated incision incontinence incontinent indomethacin induction infant infarct infarction infect infected infection infections
infectious infertility infiltrate inflamed inflammation inflammatory infliximab influenza infusion ingestion inguinal inh inhalation inhaler inject injection innate inotrope inpatient inr insomnia
inspra insufficiency insulin insured integumentary intensive intercostal interferon intermittently internist interpreter interstitial intertrochanteric intestinal intestine intracranial
intramuscular intraocular intrapartum intrathecal intrauterine intravenous intubate intubated intubation intussusception invokana iodine ipf ipratropium iritis iron ischemia ischemic isoniazid
isordil isosorbide isotonic itching itchy itp itraconazole iud iv ivc ivdu ivermectin ivf ivig iwmi janeway januvia jardiance jaundice jaundiced jejunum joints jvd kaposi kawasaki kayexalate kcentra
keflex keloid keppra keratitis keratosis kernicterus ketamine ketoacidosis ketoconazole ketone ketones ketorolac keytruda kidney kidneys klebsiella klonopin knee kratom kub kuru kyphoplasty kyphosis
labetalol labial labor labrum laceration lacosamide lacrimal lact lactate lactates lactic lactose lactulose lad lamictal laminectomy lamotrigine lancet lansoprazole lantus laparoscopic laparoscopy
laparotomy laryngeal laryngitis larynx lasix latanoprost latent lateral latex latuda laxative lbbb leep leflunomide legionella legionnaires leishmaniasis lens leprosy lesion lethargic lethargy
leucovorin leukemia leukocyte leukocytosis levaquin levemir levetiracetam levo levodopa levofloxacin levophed levothyroxine lewy lexapro lft lfts lgib libido lice lichen lidocaine ligament ligation
lined linezolid lipase lipid lipitor lipoma lisfranc lisinopril listeria lithium lithotripsy liver lle llq lmwh lobar lobe lobectomy lochia lokelma lomotil lop loperamide lopressor loratadine
lorazepam losartan lovenox lp lpr lsil ltbi lue lumbar lumen lumpectomy lumps lunesta lung lupron lupus luq lvad lvef lvh lyme lymph lymphadenopathy lymphatic lymphedema lymphocyte lymphoma lyrica
lytes macrobid macula macular mag magnesium malabsorption malaise malar malaria malarone malformation malignancy malignant malleolus malnourished malnutrition malrotation malunion mammogram manager
mandible mania manic maps marfan marrow mask mastectomy mastitis mastoid maternity maxalt maxilla mca mcg mcv mdma mds measles meclizine meconium medial mediastinal mediastinum medic medically
medics medrol medulla medullary megacolon melanoma melatonin meld melena meloxicam menarche meniere meninges meningioma meningitis meniscectomy meniscus menopause menorrhagia menses menstrual mental
meperidine meq meropenem mesenteric mesothelioma metabolic metabolism metacarpal metanephrine metastases metastasis metastasize metastatic metatarsal metformin meth methadone methamphetamine
methergine methimazole methotrexate methylprednisolone metoclopramide metolazone metoprolol metronidazole mets mg mgus mi micafungin microscopy midazolam midline midodrine midwife mifepristone
migraine migraines milrinone miralax mirapex mirena mirtazapine miscarriage miscarry misoprostol mitral ml mmr mobic mobility modafinil mole mono mononucleosis montelukast morbid morbidity morphine
mortality motility motrin mounjaro mouthwash mra mrcp mri mrsa ms msk mtx mucinex mucormycosis mucosa mucositis mucous mucus multaq multip multipara mumps murmur muscle muscular musculoskeletal
mutation mva mvc mvp mvr myalgia myasthenia mycobacterium mycophenolate mycoplasma myelin myelitis myelodysplastic myeloma myelopathy myocardial myocarditis myoclonus myomectomy myopathy myopia
myositis myxedema na nacl nadolol nafld naloxone naltrexone namenda naproxen narcan narcolepsy narcotic nares nasacort nasal nash nasogastric nasopharynx nausea nauseated nauseous navel ncat nebs
nebulizer nec necrosis necrotic necrotizing needle neisseria neo neonatal neonate neoplasm neoplastic nephrectomy nephritic nephritis nephrolithiasis nephrology nephropathy nephrostomy nephrotic
nerve neuralgia neuritis neuroblastoma neurofibromatosis neurogenic neuroleptic neurologic neurologist neurology neuron neurontin neuropathic neuropathy neurosurg neurosurgery neurotic neutropenia
neutropenic neutrophil nevus newborn nexium nexplanon ngt nicardipine nicotine nifedipine nightfloat nitrate nitro nitrofurantoin nitroglycerin nitroprusside nka nkda nmdar nms nodal node nodule
noncompliant nonstop nontoxic nonunion norco norepi norepinephrine norovirus nortriptyline norvasc nosebleed nosocomial novolog nph npo nsaid nsaids nsclc nst nstemi nsvt nuchal nulliparous numb
numbness nurse nurses nursing nurtec nyha nystagmus nystatin obese obesity obs obstetric obstetrics obstipation obstruct obstruction obtunded occipital occlude occlusion occult ocd ocp ocps
octreotide ocular olanzapine olecranon oligohydramnios oliguria oliguric oma omentum omeprazole oncologist oncology ondansetron onychomycosis oocyte oophorectomy opdivo ophthalmology opiate opioid
opioids optic oral orbital orchiectomy orchiopexy orchitis oriented orif orthopedic orthopnea orthostasis orthostatic orthotic osa oseltamivir osh osmolality osteo osteoarthritis osteomyelitis
osteopenia osteopenic osteoporosis osteosarcoma osteotomy ostomy otc otezla otitis ototoxic outbreak outpatients ovarian ovary overdose overdosed ovulation oxaliplatin oxcarbazepine oxybutynin
oxycodone oxycontin oxygen oxygenate oxytocin ozempic paced pacemaker paclitaxel pad paget palate pale palliative pallor palpable palpate palpitation palpitations palsy pancreas pancreatectomy
pancreatic pancreatitis pancytopenia pandemic panic panniculitis pantoprazole pap papilla papilledema papule para paracentesis paragard paralysis paralytic paralyze paralyzed paramedic paramedics
paranoia paranoid paraplegia parasite parathyroid parathyroidectomy parenchyma parental parenteral parents paresis paresthesia parietal parkinson parkinsonism parkinsons paronychia parotid parotitis
paroxetine paroxysmal parvovirus passoff patella patellar patent pathogen pathologic pathologist pathology paxil paxlovid pbc pcn pcos pcp pda pe pea pediatric pediatrician pediatrics peep peg
pegged pelvic pelvis pembrolizumab pemphigoid pemphigus penicillin penile penis pep pepcid peptic percocet percreta percutaneous perforate perforated perforation perfusion perianal pericardial
pericardiocentesis pericarditis perinatal perineal perineum periodontal perioperative periorbital peripheral peristalsis peritoneal peritonitis permethrin perthes pertussis pes pessary petechia
petechiae petechial peyronie pfo pfts phalanx pharmacist pharmacists pharmacy pharyngitis pharynx phenergan phenobarbital phentermine phenylephrine phenytoin pheo pheochromocytoma phimosis phlebitis
phlebotomist phlebotomy phlegm phobia phos phosphate phosphorus photophobia photosensitivity phototherapy phq physiatry physical physician physicians physiotherapy picc pid pigtail pilon pilonidal
pinworm pioglitazone piperacillin pitocin pitting pituitary placenta placental plague plan-b plantar plaque plaquenil plasma plasmapheresis plateau platelet plavix pleura pleural pleurisy pleuritic
plexus plt plts pmh pmhx pna pneumo pneumococcal pneumococcus pneumonia pneumonitis pneumothorax pnh po poc pocus pod podiatry polio polyarteritis polyarthritis polycystic polycythemia polydipsia
polymyalgia polymyositis polyp polyphagia polyps polyuria pons popliteal porphyria portal posterior postictal postmenopausal postnatal postop postpartum postprandial potassium pounds ppi ppis ppm
pprom pr practitioner pradaxa praluent pravachol pravastatin praziquantel prazosin prbc prbcs precedex prechart precharting precordial prednisolone prednisone preeclampsia preeclamptic preemie
pregabalin pregnancy pregnant premature prenatal preop prep presbyopia pressor pressors pressure preterm previa priapism prilosec primary primigravida primip pristiq prn proair procardia proctitis
prodrome productive progesterone prognosis prograf prolactin prolactinoma prolapse prom promethazine pronate prone prophylactic prophylaxis propofol propranolol prostate prostatectomy prostatitis
prosthesis prosthetic proteinuria prothrombin protonix proximal prozac pruritic pruritus psa psc pseudogout pseudomonas psh psoas psoriasis psoriatic psych psychiatric psychiatrist psychiatry
psychosis psychosomatic psychotic pt ptosis ptsd ptt ptx puberty pubic pud puffs pulm pulmonary pulmonologist pulmonology pulse pulseless pump puncture pupils purpura purulent pus pustule pvc pvcs
pvd px pxe pyelo pyelonephritis pyloric pyloromyotomy pyogenic pyuria qd qhs qid qod qrs qt qtc quad quadriceps quadriplegia quadriplegic quetiapine quinine rabies radial radiate radiation radicular
radiculopathy radiologist radiology radius rales ramipril ranexa ranitidine ranolazine rapamune rash raynaud rbbb rbc rca rcvs rectal rectum redness reflex reflexes reflux refractory regimen reglan
regurgitate regurgitation rehab rehydrate relapse relapsed remdesivir remeron remicade remission renal renin repatha requip resection residual resistant resorption respiration respirator respiratory
restless restoril resuscitate resuscitated resuscitation retention retic reticulocyte retina retinal retinopathy retractor retrosternal rexulti rhabdo rhabdomyolysis rheumatic rheumatism rheumatoid
rheumatology rhinitis rhinoplasty rhonchi rhythm rib ribs rickets rifampin rifaximin rigor rigors ringworm rinvoq risperdal risperidone ritalin rituxan rituximab rivaroxaban rle rlq rmsf robaxin roc
rocephin ros rosacea rosc roseola rosuvastatin rotator rotavirus rounding rounds roux roxicodone rr rrt rsi rsv rta rtx rubella rubeola rue runny ruq rvr rx rybelsus sacral sacrum sah saline saliva
salivary salmonella salpingectomy salpingitis sarcoid sarcoidosis sarcoma sats saturation savaysa sbo sbp scabies scalpel scaphoid scapula scc scd scds scfe schistosomiasis schizoaffective
schizophrenia schizophrenic sciatic sciatica sclera scleral scleroderma sclerosis sclerotherapy scoliosis scoped scrotal scrotum scrubs scurvy sdh sebaceous seborrheic secretion sedate sedated
sedation sedative seizing seizure seizures semaglutide semen seminoma senna sensorineural sensory sepsis septal septic septicemia seroquel serotonin sertraline serum sesamoid sglt shigella shingles
shock shortness shunt siadh sibling siblings sickle sided sigmoid sigmoidoscopy signout sildenafil silicosis simvastatin sinemet singulair sinus sinusitis sirolimus sirs sitagliptin sitter sjogren
skeletal skyrizi sl slap sle sleepy sleeve sling slp slurred smallpox smear smoker smoking snoring soap sob sobs social sodium soleus solumedrol soma somatic somnolence somnolent sonographer sore
sotalol spasm spastic specimen spep sperm spherocytosis sphincter spice spina spinal spiriva spirometry spironolactone spleen splenectomy splenic splenomegaly splint spo spondylitis spondylosis
sporadic spotting sprain sputum sq squamous ssri ssris stab stabbed stable staged staph staphylococcus stapler stat statin statins status steatosis stelara stemi stenosis stent stented stenting
sternal sternum steroid steroids stethoscope stiff stillbirth stimulant stis stitches stoma stomatitis stones stool stools strabismus strain strangulated strep streptococcus streptokinase stretcher
stricture stridor stroke stupor subacute subarachnoid subclavian subclinical subcutaneous subdural sublingual suboxone subq substance subtrochanteric subungual subutex sucking sucralfate suction
suicidal suicide sulfa sulfonylurea sumatriptan sundown sundowner sundowning superinfection supine suppository suppurative supracondylar suprapubic surfactant surgeon surgeons suture sutures sux svt
swab sweating sweaty swelling swing swollen sx symbicort symptom symptomatic synapse syncopal syncope syncopized synovial synthroid syphilis syringe systemic systole systolic taa tabs tachy
tachycardia tachycardic tachypnea tachypneic tacrolimus tadalafil tah takayasu talar tamiflu tamoxifen tampon tamponade tamsulosin tapazole tapeworm tardive tarsal tavi tavr taxol tb tbi tbili tca
tech techs tee tef tegretol telangiectasia telemetry temazepam temp temporal temps tender tenderness tendinitis tendon tendonitis tenecteplase tenesmus tenormin tenotomy teratogenic terbinafine
terbutaline testes testicle testicular testis testosterone tetanus tetany tetracycline tha thalamus thalassemia theophylline therapeutic therapist therapists therapy thiamine thiazide thoracentesis
thoracic thoracotomy thorax thorazine thrombectomy thrombin thrombocyte thrombocytopenia thrombolysis thrombophlebitis thrombosis thrombotic thrombus thrush thymoma thymus thyroid thyroidectomy
thyroiditis thyrotoxicosis thyroxine tias tibia tibial tic ticagrelor tid tikosyn tinea tinnitus tips tissue tizanidine tka tkr tle tma tmj tnk tobramycin tocilizumab tocolysis tonic tonsil
tonsillectomy tonsillitis tonsils topamax tophi topical topiramate toprol toradol torsades torsemide torsion torticollis tourette tourniquet tox toxemia toxin toxoplasmosis tpa tpn trach trachea
tracheal trached tracheitis tracheostomy traction tradjenta tramadol transaminase transdermal transfers transfuse transfused transfusion transient transplant transplanted transporter transurethral
transverse trauma traumatic trazodone trelegy tremor tresiba triage triamterene trichomonas tricuspid tricyclic trigeminal triglyceride trileptal trimalleolar trimester trismus trisomy trochanter
trop tropical troponin trops trulicity truvada tryptophan tsh tte ttp tubal tube tubed tubercle tuberculosis tubes tubular tularemia tumor tumors turbt turgor turner turp tvr tx txa tylenol tympanic
tympanostomy typhoid typhus ua uacr ubcx ucx ugib ulcer ulceration ulcerative ulcers ulna ulnar ultram ultrasound ultrasounds umbilical unasyn unconscious unit units unresponsive unstable upep
uremia uremic ureter ureteral ureteroscopy urethra urethral urethritis urgency uri uric urinal urinalysis urinary urinate urine uris urologist urology urosepsis urti urticaria usg uterine uterus uti
utis uveitis uvula vaccinate vaccinated vaccination vaccine vaccines vag vagal vagina vaginal vaginitis vaginosis vagotomy vagus valacyclovir valgus valium valproate valproic valsartan valtrex valve
valvular vanc vanco vancomycin vap varenicline variability variceal varicella varices varicocele varicose vascepa vascular vasculature vasculitis vasectomy vaso vasoconstrict vasodilate vasopressin
vasopressor vasospasm vasovagal vats vec vegetative vein veltassa venlafaxine venous ventilate ventilated ventilation ventilator ventolin ventral ventricle ventricular verapamil versed vertebra
vertebral vertigo vesicle vesicular vestibular vfib viagra vibrio vicodin victoza villous vimpat viral viremia virulent virus visceral viscous vision visitors vitamin vitiligo vitreous vivitrol
volvulus vomit vomited vomits vonoprazan voriconazole vraylar vre vsd vsds vss vtach vte vulva vwd vyvanse walker warfarin wart watchman wbc wbcs weakness wean weaned wegener wegovy weight
wellbutrin wernicke wheelchair wheeze wheezing wheezy whipple wilsons withdrawal wounds wpw xanax xanthoma xarelto xeljanz xerostomia xifaxan xigris xray xrt xtandi yeast yersinia yo ysc zanaflex
zantac zenker zestril zetia zika zithromax zocor zofran zoloft zolpidem zonegran zoonotic zoster zosyn zyprexa zyrtec zytiga zyvox
`;
