/** Everyday words of clinicians, of this work and of computers, N to Z. Base forms, lower case; see `isCommon`. */
export const N_TO_Z = `
na nag nah nail naked namaste name namespaces nana nanny nap napkin narrow nasty national nationwide natively natural nature naughty nausea navajo naval navy nbme nccpa nclex nda near neat nebraska
necessary neck neckline need needle neglect negligence negotiate neighbor neighborhood neither nejm neonatologist nepal nephew nephro nephrologist nerd nest net netflix network neuro neuromuscular
neuroscience neuroscientist neutral nevada never new newbie newcomer newline newsletter newspaper next nextmark ngl nice niche nickel nickname nicu niece nigeria nigerian night nightmare nih nine
nineteen ninety ninja ninth nite no nobody nocturnist nod noise nomad nominate non noncompete noncompliant none nonprofit nonresident nonsense nonverbal noodle noon noose nope nor normal normalize
north northern nos nose nostalgia not notably notary note notice notify noun nov novel november novice now nowadays nowhere npi nppes nps nr nrmp nso nuance nuclear nude nudge nuisance null number
numeric nun nurse nursery nut nvm oak oar oath oatmeal oats ob obese obey obgyn object obligatory oblige observe observership obsolete obstacle obstetrician obtain occasional occupational occupy
occur occurrence ocean ocr oct octal octets october octopus odd odor of off offend offense offered office official offline offset often oh ohio oig oil oite ok okay oklahoma old omelet omg omit on
onboard onc once one oneself onion online only onset onto oops op opaque open openai opentrain opera operate operator ophthalmologist ophtho opinion oppose opposite opt optho optimal optimist
optimize optional optometrist opus or oracle oral orange orbit orchard orchestra ordeal order ordinary oregon organ organic organize origin original orphan ortho orthopaedic osce osteopath
osteopathic ostrich other otherwise ought ounce our ourselves out outback outbreak outcome outdoor outfit outlet outlier outline outlook outpatient output outrage outreach outside outsource oval
oven over overall overcome overdue overflow overhead overhear overkill overlap overload overlook overnight overpaid overridden override overrule overseas overseer oversight overtake overtime
overturn overview overweight overwhelm overwrite overwritten owe owl own ownership ox oxygen oyster pace pack package packet pacs pacu pad paddle page paid pain paint pair pairwise pajama pakistan
palace palm pan pancake panda panel panic pant panther pantry papa paper paperwork parachute parade paradise paragraph paralegal parallel parameter parcel pardon parent parentheses parish park
parole parrot parse parsley part partial participants participate particular partner partnership pas passcode passenger passes passkey passport password past pasta paste pastry pasture pat patch
path pathway patience patient patrol pattern pause pave paw pawn pay paycheck payday payload paymaster payout paypal payroll paystub pcp pdf pea peace peach peacock peak peanut pear pearl peasant
pecos pedal pedestrian pedigree peds peek peel peer peg peloton pelvis pen penalty pencil penguin peninsula pennsylvania people pepper per percent percentage percentile perdiem perf perfect perform
performance performant perfume perhaps peril period perish peritonsillar perjury perk perls perm permanent permit perplex persist persistent person persona personal personnel persuade peru pessimist
pest pet petal petrol pfizer pgy pharm pharma pharmacotherapy pharmd phase phd phenomenon phi philippines philosophy phone photo photograph phrase phs physicist physics physiotherapist piano pick
picnic picture picu pie piece pig pigeon pile pill pillow pilot pimple pin pinch pine pink pint pioneer pipe pipeline pirate pissed pistol pit pitch pittance pizza pl place placeholder plain
plaintiff plan plane planet plant plaster plastic plate plateau platform play playground plea plead pleasant please pleasure pledge plenty plot plow pls pluck plug plugins plum plumber plunge plus
plz pm pmhnp pmid pneumatic pneumonia png pocket pod podcast podiatrist poem poet poetry point poison poke poland polar pole police polish polite poll pollen pollute pond pony pool poor pop popcorn
popular populate porch pork porridge port portal portfolio portrait portugal pose positional possess possibly post postcard postdoc postgraduate postop postpone posture pot potato potential pottery
pound pour poverty powder power powerpoint ppl practice pragma praise prank pray pre preach precede precedence preceptor precise predefined predicate predict prefer preference prefix pregnancy
pregnant prelim preliminary preload premed premise premium prep prepare prepay prepended preprint prerequisites prescribe presence present preserve president press presumably presume pretend pretty
prevail prevent preview price pride priest primary prime prince princess principal principle print printf printout prior prison privacy private privilege prize pro prob probably problem problematic
proceduralist procedure proceed process processor proclaim proctor prod produce product professional professor profile profit profound progress prohibit project prom promise promote prompt pronounce
proof proofread prop propagate properly property proposal propose proprietor prose prospect prosper prostate protect protein protest protocol prototypes proud prove proverb provide province
provisional prowl proxy prudent prune psych psychologist psychotherapy psychotic pto ptsd pub public publish pubmed puddle puff puke pull pulley pulp pump pumpkin punch punctual punish pupil puppet
puppy purchase pure purgatory purple purpose purr purse pursue push put puzzle pyramid python pyxis qty quake qualify quantiferon quarrel quart quarterly quartz queen queer query quest questionnaire
queue quick quickbooks quicksand quiet quilt quit quite quiver quiz quota quote rabbit raccoon race racist rack rad radar radiator radio radish radonc raffle raft rag rage raid rail railway rain
rainbow raincoat raise rake ram ramp ran ranch random rang range rank rant rap rape rapid rare rascal rash rat rate rather ratio rationale rattle raven raw ray razor rd re reach react read real
realistic realize reapply rear reason reasonably reattest rebates rebel rebuild rec recall receipt received recent recert recheck recipe recipient recite reckon recline recluse reco recognize
recommend reconcile record recover recruit rectangle recurrent recurse recursively recycle red redact reddit redirect redistribute redo redteam reduce redundant reef ref refactor reference referral
referred refile refill refinance reflect refresh refrigerator refuge refugee refund refusal refuse regard regenerate region regional register registry regret regular regulate regulator rehab
rehearse reign reimburse reject rejoice relapse relate relationship relatively relax release relevant reliably relief reload reluctant rely remain remainder remark remedy remember remind remittance
remorse remotasks remote removal remove renal rename render renew renewal rent rental reopen repair repay repeat repel repent replace reply report repository represent reproduce reptile republic
republican request require rescind rescue research resemble resent reserve reservist reset residence resident resign resilient resist resolve resort resource respect respectively respond response
rest restart restaurant restore restrain restraints restrict result resume retail retain retake retire retiree retrain retreat retrieve retro retry return reunion reuse reveal revenge revenue
reverse revert review revoke revolt reward rework rewrite rewritten rheum rheumatologist rhode rhyme rib ribbon rice rich rid riddle ride ridge rifaximin rifle rig right rigid rim ringside rinse
riot rip ripe ripple rise risk ritual rival river rlhf rn rns roach road roam roar roast rob robbery robe robot robust rock rocket rod rodeo rofl rogue role roleplay roll romance romantic roof
rookie room roommate rooster root rope rose roster rot rotate roth rotten rough round rouse route routine row royal royalty rph rub rubbish rubric rude rug ruin rule rulebook rumble rumor run
rundown rung runtimes rural rush russia russian rust rvu rx rxnorm rye sabotage sack sacred sacrifice sad saddle safari safe safety said sail sailor saint sake salad salary sale salesman salmon
salon salsa salt salute same samhsa sample sand sandal sandbox sandwich sane sanitize sarcastic sat satin satisfy saturday sauce sausage savage save savr saw say sb scalar scald scale scalp scam
scan scandal scar scarce scare scarf scatter scenario scene scenery scent schedule schema scheme scholar scholarship school schoolmaster sci science scientific scientist scissors scold scoop scooter
scope scorch score scorecard scorn scorp scotland scout scramble scrap scrape scratch scream screen screenshot screw scribe script scrub sculpture sdu sea seafood seal seam search seasick seaside
season seat seaweed sec second secondary secret secretary secure securitymd see seek seem seen seize seizure seldom select self selfie selfish sell semantic semester semi seminar semver senate
senator send senile senior sense sent sentence sentinel sep separate separator sepsis sept september septic sequence sequential sergeant serial serialize series sermo servant serve service set
settle setup seven seventeen seventh seventy several severance severe sevis sew sex shabbat shade shadow shake shall shallow shame shampoo shape share shareholder shark sharp sharpen shatter shave
shawl she sheep sheet shelf shell shellfish shelter shepherd sheriff shield shift shim shine shingle ship shirt shit shiver shoe shoebox shoelace shoot shop shore short shortage shortcut shorten
shorthand shot shotgun should shouldn shouldnt shouted shoutout shove shovel show shown shred shrimp shrink shrug shuffle shut shutdown shuttle shy sick sicu side sidegig sideways siege sigh sign
signal signature significant signoff signup silence silent silicon silk silly silver sim similar simple simplify simulate simulator sin sinai since sincere singapore singer single singleton sink sip
sir siren sis sister sit site six sixteen sixth sixty size skeptic sketch ski skill skim skin skip skirt skull skunk sky skyscraper slack slam slang slap slash slaughter slave slavery sled sleep
sleeve slender slept slice slick slide slight slim slime slip slippery slogan slope sloppy slot slow slug slum slump slurp sly smack small smart smartphone smartphrase smash smell smh smile smoke
smooth smth smug smuggle snack snail snake snap snapshot snatch sneak sneeze snf sniff snippet snob snomed snore snorkel snow snowman so soak soap soar sob soccer society sock socket soda sofa soft
softball software soil solar sold soldier sole solemn solid solo solve somali some somebody someday somehow someone sometimes somewhat somewhere son song soon soothe sorrow sorry sort sorta sought
soul sound soup sour source sourdough south souvenir sovereign sow spa space spaghetti spain spam span spanish spank spare spark sparkle spatula spawn speak spear spec special specialist specialty
specific specify specimen speech speed spell spend spent spider spike spill spin spine spirit spit spite splash splendid split spoil spoke spoken sponge sponsor sponsorship spoof spooky spoon sport
spot spouse spray spread spreadsheet sprinkle spy spyware sq squad square squash squat squeak squeal squeeze squid squirrel ssn st stack stadium staff stage stagger stain stair staircase stake stale
stalk stall stammer stamp stance stand standalone standard staple star stare start startup starve stash state static stationed statistic statistician statue status statute stay ste steady steak
steal steam steel steep stem step stepdown stereo sterile stern stew stewardship sth stick still stingy stink stipend stir stitch stock stole stolen stomach stone stood stool stop storage store
storm stove straight strange strap strategy straw strawberry stray streak stream street strength stress stretch strict stride strike stringified strip stripe stroke stroll strong struck structural
structure struggled struggles stubborn stuck student studio study stuff stumble stump stun stunt stupid sturdy stutter style subclasses subdirectory subject sublicense submit suboptimal subpoena
subprocess subroutine subscriber subsequent subset subspecialty substantial substitute subtle subtract subtype suburb subway succeed success successfully such suck sudden sudo sue suffer suffice
sufficient suffix sugar suggest suicidal suit suite suitor sulk sum summarize summary summit sun sunburn sunday sunflower sunglasses sunrise sunset sunshine super superb superior supermarket
superset supervise supervisor supper supplemental supply support suppose suppress surcharge sure surf surface surg surge surgeon surgery surprise surprisingly surrender surrogate surround surtax
surveillance survey survival survived survivor suspect suspend suspicion swallow swamp swan swap swarm sway swear sweat swedish sweep sweet swell swerve swift swim swipe swirl switch sword swore
sworn symbol symbolic symlinks sync syndrome syntax synthetic syrian syrup system tab tablet tackle taco tact tag tail tailor take taken tale talent talk tall tame tan tangle tank tantrum tap tape
tar target tariff tart task taste tattoo taught tavern tax taxi taxonomy taxpayer tba tbd tbh tdc tea teach team teapot tear tease tech technique technologist teen teenage teeth tele telehealth
telemed telemedicine telephone teleradiologist telescope telestroke tell telus temper template temple temporary tempt ten tenant tend tennessee tennis tense tent tenth tenure term terminal terminate
termite terrace terrific terrified terror terrorist test testify testimonial texan texas text textbook texture than thank that thaw the theater theft their them theme themselves then theory therapy
there therefore thermometer thermostat thesaurus these thesis theyre theyve thick thief thigh thin think third thirst thirteen thirty this tho thorn thorough those though thought thousand thread
threat threaten three threshold threw thrill throat throne throttle through throughout throw thrown thru thu thumb thunder thur thursday thx tick ticket tickle tide tie tiger tight tiktok til tilde
tile till timber time timeline timeout timeshare timesheet timestamp timid tin tingle tip tiptoe tire tithe title tldr tmrw tmw tn to toad toast tobacco today toddler todo toe together toil toilet
token told tolerant tolerate toll tomato tomb tomorrow ton tone tongue tonight too took tool toolchain tooth toothbrush toothpaste top topic torch tore torn tornado tort tortoise torture toss total
touch tough tour tourist tow toward towel town toxic toxicologist toy trace track tractor trade traditional traffic tragedy tragic trail train trainee trait traitor tramp trampoline transcribe
transcript transfer transform transgender transitional translate translational transport transpose trap trash trauma travel traverse tray treadmill treasure treat tree tremble trench trend trespass
triage trial trialist triangle tribal tribe tribunal tribute trick trickle trifle trigger trim trip triple triumph trivial troll troop trophy trot trouble trousers trout truce truck true truffle
trumpet truncate trunk trust trustworthy truth try tub tuck tue tuesday tug tumble tumor tuna tune tunnel tuples turbotax turing turkey turkish turmoil turn turnaround turnip turtle tusk tutor
tutorial tuxedo tweak tweed tweet twelfth twelve twenty twice twig twilight twin twinkle twirl twist twitch twitter two txt ty tycoon type typhoon typist typo tyre ugh ugly uk ukraine ukrainian
ultimate umask umbrella umpire unassigned uncanny uncapped uncertain uncertified unchanged uncle unclear uncompressed undefined under undergrad undergraduate underneath underscore underserved
understand understood underwater underwear underwent underwriter undici undisclosed undo undocumented undress uneasy unemployed unencumbered unescaped uneven unexpected unfair unfamiliar unfold
unfortunate unhandled unhappy unhealthy unhoused unified uniform uninsured union unique unit unite univ universal universe unkind unknown unlicensed unlike unlimited unlink unlock unlucky
unmaintained unmatched unnamed unnecessary unpack unpaid unprofessional unquoted unread unreal unreleased unreported unrest unrestricted unsafe unset unsigned unspecified unsupported unsure untie
until unto untracked untrusted unused unusual unwanted unwell unwrap up update upfront upgrade upload upon uppercase upright uproar upset upside upstairs upstream uptodate upward ur urge urgent url
urn uro urs us usa usaf usage usb uscis usd use username usher usmle usphs usual utah utensil uti util utilize utter va vacancy vacant vacay vacuum vague vain valentine valet valid validate valley
value vampire van vandal vanilla vanish variant variety vars vary vascular vast vault veal vegan vegetarian vehicle veil velvet vendor venezuela venmo venom vent venture venue verbal verbose verdict
verif verified vermont verse versus very vessel vet veteran veterinarian veterinary vha via vibe vibrate vice victim victory video vietnam vietnamese view vignette villa village villain vine vinegar
vintage vinyl violate violent violin vip virgin virginia virtual virtue visa visit visitor visual vital vivid vlookup vocabulary vocal vodka vogue voice voicemail void volcano volleyball volume
voluntary volunteer vomit vote voucher vow voyage vs vulgar vulture waffle wag wage wagon waist wait waitlist waitress waiver wake wales walgreens walk wall wallet walmart walnut wander wanna want
war ward wardrobe warehouse warf warm warn warrant warrior wart warzone was wash washington wasn wasnt wasp waste watch water wave wax way we weak wealth weapon wear weather weave web webcam webex
webinar webpage website websocket wed wednesday weed week weekday weekend weep weigh weird welcome weld well welo welocalize went were weren werent west western wet weve wharf what whatever whatsapp
whatsoever wheat wheel wheelchair when whenever where whereas wherever whether which while whine whip whirl whisk whiskey whisper whistle white whiteboard who whoever whole whom whoops whore whose
why wicked wide widow width wife wifi wig wiggle wiki wild wildcard will willingly willow wimp win wind window windshield wine wink winter wipe wire wisconsin wisdom wise wish wit witch with
withdraw withdrawn withheld withhold within without witnessed wizard wk wkend wknd wks woke woken wolf woman womb women won wonder wont woo wood wool word wore work workaround workday workflow
workforce workout workshop workspace workup world worldwide worm worn worry worse worship worst worth would wouldn wouldnt wound wow wrap wreath wreck wrench wrestle wretched wriggle wrinkle wrist
wristband write written wrong wrote wtf xai xray yacht yahoo yall yard yardstick yarn yawn yay yea yeah year yeast yelled yellow yells yep yes yesterday yet yield yikes yo yoga yogurt yolk york you
young your youre yourself youth youtube youve yr yrs yup zap zealand zebra zelle zero zigzag zip zodiac zombie zone zoo zoom
`;
