/** What stands behind a name and makes it one of somebody in care. */

/** What somebody in care does, has, or has done to them. */
const ACTS =
  "was|were|got|is being|has been|gets?|is getting|being|is|are|has|had|having|needs?|wants|wanted|refus(?:ed|es|ing)|keeps|kept|stopped|started|asked|asks|says?|said|told|cried|cries|hates|loves|thinks|won'?t|can'?t|doesn'?t|didn'?t|no-?showed|missed|fell|died|passed|coded|overdosed|od'?d|relapsed|survived|bled|vomited|threw|came|comes|went|walks|walked|presented|presents|presenting|rolled|arrived|left|signed|failed|pulled|swallowed|ate|took|turned|looks|looked|seems|sundowned|sundowning|desatted|seized|delivered|consented|made it|hx|h\\/o|s\\/p|c\\/o|w\\/|with|w|on (?:the vent|hospice|ecmo|pressors|dialysis|warfarin|insulin|bipap|hd|pd|o2|\\d)|in (?:room|bed|rm|clinic|the (?:\\w+ )?(?:ed|er|icu|or|unit|ward|hallway)|\\d{1,4}(?! ?(?:weeks?|days?|months?|years?|hours?|hrs|min|states|of|a)))|again|is back|today|tonight|yesterday|last (?:night|week)|this (?:am|morning|week)|overnight|r\\/o|f\\/u|npo|dnr|stable|stage|for (?:afib|chest|her|his)|(?:re)?admitted|discharged|intubated|extubated|transferred|transfused|hospitalized|diagnosed|tubed|boarding|crashed|hopped|tripped|whose";
export const ACTS_BEHIND = new RegExp(
  `^,? (?:who |just |also |finally |still |really |never |twice |both |and (?:she|he) )?(?:${ACTS})(?![a-z])`,
  "i",
);
/** The same, where the words could be said of anybody. */
export const VAGUE =
  /^,? (?!is back)(?:\w+ )?(?:is|was|has|had|wants|asks?|asked|says?|said|told|thinks|keeps|kept|looks|looked|seems|started|stopped|left|with|w|again|today|went|came|took|turned|got|gets|made|loves|hates|yesterday|won'?t|can'?t|doesn'?t|didn'?t|walked|walks|signed|failed|missed|for|needs?|are|were|tonight|last|this)(?![a-z/])/i;
export const AGE_BEHIND =
  /^(?: [A-Z]\.?)?,? ?(?:is |was |who is |age |aged )?(?:an? )?[[(]?(?:(?:[1-9]\d?|10\d) ?-?(?:yo\b|y\/o|y\.o|years?[- ](?:old)?|yrs?\b|[mf]\b|mo\b|m\/o|months? old|weeks? old|day old)|[MF][/, ]{1,2}\d{1,2}\b)/i;
export const NUMBER_BEHIND = /^,? \(?(?:[1-9]\d?|10\d)(?=[,).]|$)/;
export const ID_BEHIND =
  /^[,:;]? ?[-(]?(?:mrn|dob|d\.o\.b|mr ?#|csn|fin|ssn|room|rm|bed|bd)\b|^[,:;]? ?[-(]?\d{1,2}([/-])\d{1,2}\1(?:19|20)?\d\d\b/i;
export const ROOM_BEHIND =
  /^,? (?:in|\() ?(?:bed |room |rm |#)?\d{1,4}[a-d]?(?![\w%:/.-])(?! ?(?:weeks?|days?|hours?|hrs?|months?|years?|minutes|min|states?|to|words|tasks|prompts))/i;
