/** Everyday words of clinicians, of this work and of computers, A to M. Base forms, lower case; see `isCommon`. */
export const A_TO_M = `
a aamc aanp aapa abandon abcde abcdef abdomen abdominal abem abfm abide abim abms aboard abort about above abroad absence absent absolute absorb abstract absurd abt abuse academic academy accent
accept acceptance access accessor accident accommodate accordingly account accountant accredit acct accumulate accuracy accurate accuse acgme ache achieve acid acknowledge acorn acre across act
activate actively actor actual acute adapt add adderall addict additional address adheres adjacent adjunct adjust admin administrator admire admit adolescent adopt adore adult advance advantage
adventure adversarial advert advertise advice advise advisor advocacy advocate aetna afaik affair affect affiliate affluent afford afraid african after aftermath afternoon afterquery afterwards
again against age agency agenda agent aggregate agi agnp ago agony agree ahead ahh ai aid aide aim ain aint air airbag airbnb airplane airport aisle aka alabama alaris alarm alaska album alert
algebra algorithm alias alien align alike alimony all allege allergic allergy alley allied allocate allow allowance almost alone along alongside aloud alpha alphabet alphanumeric already alright
also altar alter alternate although altogether alumni always am ama amateur amaze amazon ambient ambulance amend america american amg amid among amount amp ample amt amuse an analysis analyst
anatomy ancc ancestor anchor ancient and android anesthesia anesthetist anew angel anger angle angry animal ankle anniversary annotate annotator announce annoy annual annum anonymize another answer
ant anthropic antique anxiety any anybody anymore anyone anytime anyway anywhere aoa apart ape apgar api apologize apothecary app apparently appeal appear appen append appetite applaud apple
appliance applicant applied appoint appraisal appreciate apprentice approach appropriate approval approve approx appt apr april apron apt arabic arbitrary arcade arch architecture are area aren
arent argentina argh argue aristocrat arizona arkansas arm armchair armor aroma around arrange array arrest arrived arrogant arrow art article artifacts artificial artist as asap asc ascend ascii
ash ashamed ashby asian aside ask asleep aspect assault assert assess asset assign assist assistance assistant assn assoc associate asst assume assure asterixis asthma astonish asylee asylum at ate
athlete ativan atm atom attach attack attempt attend attg attic attitude attn attorney attr attract attribute audience audio audit auditor aug august aunt auntie aura australia australian auth
authenticator author authorize authorship auto autoconf automate automatic automaton autonomy autumn avatar ave avenue average avg avocado avoid await awake award awardee aware away awe awesome
awkward aww axe baa baby babysit bachelor back backdoor backend background backlog backslash backup backward bacon bad badge bae bag bail bait bake bakery balance balcony bald ball ballet balloon
ballot ballpark ban banana band bandage bang bank bankruptcy baptist bar barcode bard bare bargain bark barn barrel base baseball baseline basename bash basic basis basket basketball bat batch bath
bathe bathroom battery battle bay baylor bazaar bc bcacp bcc bcop bcps bcuz be beach bead beam bean bear beard beast beat beauty beaver became because become bed bedroom bedside bedtime bee beef
been before beforehand beg began beggar begin begun behalf behave behavior behavioral behaviour behind belief believe bell belong beloved below belt bench benchmark bend beneath beneficiary benefit
berry beside best bet betray between beyond bf bff bias bicycle bid big bigint bike bilingual bill bin binary bind binge bingo bio bioinformatics biologist biometric biostatistician biostatistics
biotech bird birth birthday biscuit bishop bit bite bitwise biweekly biz black blade blah blame bland blank blanket blast blaze bldg bleach bleed blend blessed blew blind blink blister blizzard blob
block blog blond blood bloom blouse blow blue bluetooth bluff blunt blur blush blvd board boast boat body bogus bold bolt bomb bond bone bonus book boolean boom booster boot booth bootstrap border
bords bore boredom born borrow boss bot both bottle bottom bought bounce bound boundary bout bow bowl box boy boyfriend bra brace bracelet bracket brag brain brake branch brand brave brazil
brazilian brb breach bread break breakfast breakout breast breathe breeze brew bribe brick bride bridge brief bright brilliant brisk britain british bro broad broadcast brochure broke broken bronze
broom broth brought broviac brow brown brownie browse brunch brush brutal bsc bsn btw btwn bubble buck bucket buckle buddy budget buffer buffet bug build built builtin bulb bulk bull bullet bump bun
bunch bundle burden bureau burger burglar burn burnout burnt burst bury bus bush but butcher butt butterfly button buy buzz by bye bylaws byte cab cabin cabinet cache cafe cafeteria caffeine cage
cake calc calculate calculator calendar calendly calf california call callback calm came camera camp campaign campus can canada canadian canal cancel cancer candid candidate candle candor candy
cannot canoe cant canvas cap cape capital captain capture caqh car caravan carbon card cardboard cardiac cardiothoracic cardiovascular care carefully cargo caribbean carnival carolina carpet
carriage carrier carrot cart cartoon carve cascade case cash cashapp cashier casino cast castle casual cat catalog catch category caterpillar cath cathedral catholic cattle caucasian caught cause
cave cc ccrn ccu cdc cease celebrate celery cell cellar cemetery cen cent centered central centred centric century ceo ceremony cerner cert certain certificate certify ceu cfr chain chair chalk
challenge chamber champ champion chance chandelier change changelog channel chaos chapel chapter char character charge charm chart chase chat chatbot chatgpt chdir cheap cheat check checklist
checkout checksum cheek cheer cheese chef chemistry chemo cheque cherry chess chest chestnut chew chf chick chicken chief child childhood children chile chili chill chimney chin china chinese chip
chiropractor chocolate choice choir choose chop chore chorus chose chosen christian christmas chrome chromebook chronic chubby chuckle chunk church cigar cigarettes cinema circle circular
circumstances circus cite citizen citizenship civil civilian claim clap clarify clash class classic classified classmate claude clause clawback clay clean cleanup clear clearance clerk clerkship
clever click client cliff climate climb clin clinic clinician clip clipboard cloak clobber clock clone close closet closure cloth cloud clown club clue clumsy cme cms cna coach coal coast coat
coauthor cocktail coconut code codecov coderpad coerce cofellow coffee cofounder cohort coi coil coin cold collaborator collar colleague collect collector college colombia colon color colorado
column comb combat combine combo come comedian comedy comfort comic comlex comma command commentary commerce commercial commissioned commit committee common communicates commute comp compact
companion company compare comparison compass compat compel compensate compete competent competitor compile complain complaint complete complex compliance compliant component compose composite
compound compress compute comrade con concatenate conceal concept concern concert concierge concrete concurrency concurrent conditional conduct cone conf conference confess confessional confidence
confident confidential configs configure confirm conflict conform confront confuse congrats congratulate congress conn connect connecticut conquer conscience consensus consent consequence consider
consist consistency consistent console conspiracy constant constraint construct constructor consulate consultant consume contact contain content contest context continue contract contractor
contradict contrast contribute contributor control convenience convenient convert convince convo cook cookie cool coordinate coordinator cop copd cope copied copilot copyright cord core coresident
corn corp corporate corpse correct correctional correspond corridor cos cosmetic cost costume cottage cotton couch cough could couldn couldnt council counsel counselor count countdown counterfeit
country couple coupon courage course court courtesy cousin covenant cover coverage covid cow coward cowboy coworker coy cozy cpa cpt crab crack cradle craft cram crane cranky crap crash crate crave
crawl crayon crazy cream create creature credential credit creek creep crew crib cricket crime criminal crisis crisp criteria criterion critic critique crnas crocodile croissant crop cross crossword
crow crowd crown crucial cruel cruise crumb crush crust crutch cry crypto cryptographic crystal csv ct cticu ctsurg cub cuba cuban cube cucumber cue cuff culprit cultural cup cupboard curator curb
curbside cure curfew curl currency current curricular curriculum curse cursor curtain curve cushion custody custom customary customize cut cute cutoff cuz cvs cyber cycle cyclic dab dad dairy daisy
dakota dam damage damp dance danger dangle dare dark dart dash dashboard data database dataset date daughter dawn day daycare dea dead deadline deaf deal dealbreaker dean dear death debate debit
debris debt debug dec decade decay deceased december decent decide decimal deck declare decline decode decorate decorator deduct deed deel deep deepmind deepseek deer def default defeat defend
defense deferral deferred defiant define definitely degree deid deidentify delaware delay delegate delete deliberately delicate delight delimited delimiter delinquent deliver delta demand demented
dementia demo demographics demon demonstrates den denial denied denote dense dent dentist depart depend dependency dependent deploy depose deposit depress deps dept depth deputy derail derived derm
descend describe descriptor desert deserve design desire desk desktop desperate despite dessert dest destiny destroy detail detect detector determine deterministic detour dev devastate develop
developmental device devil devote dew diabetes diabetic dial dialogue dialysis diamond diaper diary dice dick dict dictator dictionary did didactic didn didnt die diesel diet diff difference
different difficult dig digit digital dilemma dilt dim dime dine dinner dinosaur dip diploma diplomat diplomate direct director dirs dirt disabled disagree disallow disappear disappoint disaster
disc discard discharge disciplinary discipline disclaimer disclose disclosure disco disconnect discord discount discourage discover discreet discuss disease disguise disgust dish dishwasher disk
dislike dismiss disorder dispatch display dispute dissolve dist distance distant distinct distinguish distract distractor distribute distro ditch diverse divide divine divorce dizzy dm dms dna dnp
dnr do dob doc docinfo dock doctor doctoral doctorate documented docusign docx dodge doesn doesnt dog doll dollar dolphin domain donate done donkey donor dont doom door doorstep dope dorm dose dosnt
dossier dot double doubt dough dove down downgrade downhill download downside downstairs downstream downtime downtown downward dozen dr draft drag dragon drama drank drastic draw drawn dread dream
dress drew drift drill drink drip driver driveway droop drop dropbox dropdown drought drove drown drug druggist drum drunk dry ds dual dub duck dude due duel dug duh dui dull dumb dummy dump
dumpster dunno duplicate dust dutch duty dwarf dwell dye dynamic dyslexia dyspnea each ead eager eagle ear earbuds earlier earn earth earthquake ease easier easily east eat ecfmg echo economics
economy ecosystem ed edge edit editor educational educator effect effectively efficiency efficient effort eg egg ego egypt eh ehr eight eighteen ein either ekg elbow elder elect electron elegant
elephant elevator eleven elf eliminate elite elm elope else elsewhere em email embarrass embassy embed embrace emerge emeritus emit emoji emotional emperor emphasis empire employ employee empty emr
ems emulate enabled enclosed encode encounter encouraged end endanger endo endocrinologist endorse endpoint enemy energy enforce engage engine england english enhanced enjoy enough enroll ensure ent
entered enterprise entertain enthusiasm entire entitled entrepreneur entry envelope envy epic epidemiologist episode epoch equal equip equivalent er era erase errand error escalate escape esmsh
espresso essay essence essential est establish estate estimate etc eternal ether ethic ethiopia eu european evacuate eval evaluate evaluator eve even event eventual every everybody everyday everyone
everywhere evidence evil exact exaggerate exam examine example exceed excel excellent except excess exchange excite exclaim exclude excuse exec execute exempt exercise exhaust exist existence exit
exotic exp expand expect expense experience experimental expert expertise expire explain explicit explode explore exponent exponential export expose exposure express expunge ext extend external
extra extract extraordinary extreme eye eyebrow eyelid fabric face facebook facet facilitate fact factor faculty fad fade fail failure faint fair faith fake fall fallback false fam fame familiar
family famine fan fancy fantastic fantasy faq far farm fascinate fashion fast fasten fat fatal fate father faucet fault favor favorite fax fda fear feast feather feature feb febrile february fed
federal fee feedback feel feet fell fellow fellowship felony felt female feminine fence ferry festival fetch feud fever few fiance fica fictional fiddle fiduciary field fierce fifteen fifth fifty
fig fight figure file filehandles filenames filesystem filipino fill film filter filthy fin final finale finalize finance financial find fine finger fingerprint finish fir fire firefox fireman
fireplace firework firm first fish fist fit fix fixup flag flame flash flashcard flat flatten flavor flaw flee fleet flesh flight flip flirt float flock flood floor flop florida florist flour flow
flowsheet fluent flush fly fm fmg fnp foam focus fog fold folk follow followup fond font food fool foolish foot footage football footstep for forbid forbidden force ford foreach forecast forehead
foreign forensic forever forfeit forge forget forgot forgotten fork form formal format formerly formula fort forth fortnight fortunate fortune forum forward foster foul found fountain four fourteen
fourth fox fractional frail frame framework france franchise frank fraud freak free freedom freelance freeze freight french frequency frequent fresh fri friday fridge friend friendship fright
frighten frog from front frontier frost frown froze frozen fruit frustrate fry fte fudge fuel full fume fun functional fund funeral fur furnish furniture further fuss future fuzzy fw fwd fwiw fyi
gadget gag gain gala galaxy gallery gallon gallop gals gamble game gang gap garage garbage garden garlic gas gasp gastroenterologist gate gather gave gay gaze gear geek gel gem gemini gender gene
general generalist generate generator generic geneticist genius genomics gentle gentleman genuine geometry georgetown georgia geriatrician german gestalt gesture get gf ghana ghost gi giant gif gift
gig giggle gimme ginger giraffe girl girlfriend github giveaway given glad glamour glance glare glass glide glimpse glitter glob global globe gloom glory glossary glossy glove glow glue gmail gme
gmec go goal goat god gold golden golf gone gonna good goodbye goodwill google goose gossip got gotta gov governance governor govt gown gpt grab grace gracefully grad grade gradual graduate grain
grammar gramps grand grandchild granddaughter grandfather grandma grandmother grandpa grandson granny granola grant grape graph graphic grasp grass grave gray grease great greedy greek green
greencard greenhouse greet grep grew grey grid grief grill grim grin grind grip groan grocery grok groom gross ground group grow growl grown growth grudge grumpy gu guarantee guard guardian guess
guest guidance guide guideline guild guilt guitar gulf gum gun gunzip gusto gut guy gym gyn gzipped habit hack had hadnt haha hahaha haiku hail hair haircut haiti haitian half halfway hall hallway
halt halves ham hamburger hammock hampshire hamster hand handbook handle handoff handout handshak handshake handsome hang happen happy harass harbor hard hardware harm harmony harsh harvest has hash
hasn hasnt hassle haste hat hatch hate haul haunt have haven havent hawaii hawaiian hawk hay hazard hcc hcol hcpcs he head headache headline headphone headset headshot heal health healthbench
healthcare healthtech heap hear heard heart heartbeat heat heaven heavy hedge heel hehe height heir held helicopter hell hello helmet help hem hematologist heme hen hence hepatologist her herb herd
here hereby hero heroin herself hes hesitate heuristic hexadecimal hey heya hhs hi hiatus hid hidden hide hierarchy high highlight highway hii hike hill him himself hindi hint hip hipaa hippa hire
hirevue his hispanic historic history hit hiv hiya hmm hmmm hoarder hobby hockey hoe hog hoist hold hole holiday hollow home homeland homepage homework honest honey honeymoon honk honor honorarium
hood hoof hook hoop hop hope hopefully hopkins horizon horn horror horse hose hospital hospitalist host hostage hostile hostname hot hotel hotline hotmail hound hour house household housewife hover
how however howl hpso hr hrly hrs hsa html htn http hub hue hug huge huh hum human humana humble humid humor hundred hung hungry hunt hurdle hurricane hurry hurt husband hustle hut hwy hx hybrid
hygiene hygienist hype hyphens hypocrite i icd ice icky icloud icmje icon icu id idaho idea ideal identify idiot idk idle idol ie if ignorant ignore iirc ikr ill illegal illinois im image imaginary
imagine img imho imitate immediate immense immigrant immunotherapy imo impact impatient implemented implicit imply impolite import important impostor impress improve impulse in inbox incense inch
incident include income incomplete inconsistent incorporate incorrect increase incremented indeed indemnify indent independent index india indian indiana indicate indicator indices indirect
individual indoor industry infant infer inferior infinite influence info inform informaticist informatics informational infrastructure ingredient inhabit inherit inheritance init initial initialize
injure ink inline inmate inn innocent inpatient input inquire ins insane insect insert inside insight insist inspect inspire insta install instance instant instantiate instead instinct institute
institutional instruct instructor insult insurance insure intact intake intealth integer integrate intellect intellectual intelligence intend intense intensivist intent intentional interact
intercept interest interface interfere interior intermediate intermittent intern internal international internet internship interpret interrupt interval interventional interview intimate into
intramural intranet intrigue intro introduce introvert invade invalid invalidate invent inverse invest investigator invite invoice invoke involve ion iowa ipad iphone ira iran iraq irate irb ireland
irish irl iron ironic irregular irrelevant irs is isbn island isn isnt isolate israel issue it italian italy itch ite item iterate iterator itin its itself iv ivory jab jacket jag jail jailbreak jam
jamaica jan janitor january japan japanese jar javascript jaw jazz jd jeans jeep jelly jeopardy jerk jersey jet jewel jewelry jewish jigsaw job jog join joinhandshake joint joke jolly jolt journal
journey joy jpg judge jug juggle juice jul jumbo jump jun june jungle junior junk jury just justice justify juvenile kaiser kansas karate keen keep kennel kentucky kenya kenyan kept kernel ketchup
kettle key keyboard keystroke keyword kick kickoff kid kiddo kidnap kidney kill kilo kin kind kinda kiss kit kitchen kite kitten kk knee kneel knew knife knight knit knob knock knot know knowledge
known koala korea korean lab label labelbox laboratory laborist lace lack lad ladle lag laid lake lamb lame lamp land landlord landscape lane language lantern lap lapse laptop large laser lash last
late latin latina latino latter laugh laughter launch laundry lava lavender law lawn lawsuit lawyer lay layoff layout lazy lead leadership leaf league leak lean leap learn lease leash least leather
leave lebanon lecture led ledge left leftover leg legacy legal legalzoom legend legit legitimate leisure lemme lemon lemonade lend length lens lent leopard lesbian lesser lesson let lethal
letterhead lettuce level lever levy liaison liar liberal liberty librarian library licence license licensure lick lid lie lieutenant life lifecycle lifelong lifestyle lift light lightweight like
likewise lily limb limbo lime limit limp lincoln line linear link linkedin lint lion lip lipstick liquid liquor list listen lit literacy literal literature little littmann lived liver lizard llama
llc llm lmao lmaooo ln load loan lobby lobster local locale localhost locate lock lockfiles locum loft log logbook logic login logo logout loinc lol lone long look lookup loom loop loophole loose
lord lose loss lost lot lottery loud louisiana lounge love low lowball lowercase loyal loyalty lpn ltac luck luggage lull lumber lump lunatic lunch lung lure lust luxury lyrics macaroni macbook
machine macro mad madam made magic magnet magnificent maid maiden mail mailbox mailto main maine mainland maintain maintenance majesty major make makeup mal malady male malformed mall malpractice
mama mammal man manage mandatory mango manila manipulate manpage mantle manual manufacture manuscript map maple mar marathon marble march margin marginal marijuana marine mark markdown market
marketplace markup marriage married marsh maryland mascara mash mask mass massachusetts massage master mat match mate material maternal math matrix mattress maxillofacial maximum may maybe mayo
mayor mba mds me meadow meal mean meant meantime meanwhile measure meat mechanic med medal media median medicaid medicare medicine meditate medpro medsurg meet meetup meh mellow melon melt member
meme memo memorial memorize memory men menace mend mental mentioned mentor menu merchant mercor mercury mercy mere merge merit mermaid merry mesh mess message met meta metadata metal meteor method
mexican mexico mgmt mgr mha mice michigan micro micro1 micromark microphone microwave micu mid middle middleman midnight midwest midwife might migrate mild mile mileage milestone military milk mill
million millionaire milliseconds mime mimic min mind mine mineral mini minimal minimize minimum minister minnesota minor mint minus minute minzipped miracle mirror misc mischief misconduct
misdemeanor misdiagnosed misery mismatch miss missile mississippi missouri mist mistake mistaken mistral misunderstand misunderstood misuse mitten mix mixin mo moan mob mobile moc mock mod mode
model moderate moderator modern modify module moist moisture mold molecular molecule mom momma mon monarch monday monetize money monitor monkey monster montana month mood moon moonlight mop moral
more moreover mortgage mos mosque mosquito most motel moth motor motorcycle mount mountain mourn mouse moustache mouth move movie mow mph mri mrn msa msc msg msn mstp much mud muffin mug mule multi
multiple mum murder murmur museum mushroom music musician musl muslim must mustache mustard mute mutter mutual my mychart myself mystery myth
`;
