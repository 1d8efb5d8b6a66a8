/** Photos and recordings of a person in care. */
import { anyOf, type Find, matches, matchesWhere, type Rule } from "../find.ts";

const OWNER =
  "(?:his|her|their|hers|pts?'?s?|(?:my |the |our |one )patient'?s?|patient's|(?:my|the|this|that|one of my|our|one) (?:\\w{1,24} ){0,2}(?:pts?|patients?)|the (?:same )?(?:guy|lady|kid|woman|man|baby|girl|boy|john doe|jane doe|family|decedent)(?:'s)?|this (?:guy|lady|kid|woman|man|baby)(?:'s)?|same (?:guy|lady|kid|pt|patient|man|woman)|kid'?s|baby'?s|mom'?s|dad'?s|(?:mrs?|ms)\\.? \\w{1,24}\\.?(?:'?s)?|john doe'?s?)";
const SHOWN =
  "(?:attach(?:ed|ing|ment)?|here'?s|here is|uploaded|uploading|sending|sent you|i have|i've|i got|got|took|taken|snapped|posting|posted|pasted|this is|this|cropped|blurred|screenshotted|look at|check out|dm(?:'d|ing)?|dropping|from my phone|on my phone|in my camera roll|below|see|share|sharing|there is|there's)";
const IMAGE =
  "(?:photos?|pics?|pictures?|selfies?|images?|videos?|headshots?|screenshots?|screen ?shots?|screen ?grabs?|snap(?:shot|chat)?s?|stills?|fotos?|vid|scan|x-?rays?|cxr|derm pics?|img)";
const BURNT =
  "(?:charts?|epic|emr|ehr|mychart|wristbands?|id band|whiteboard|(?:census|rounding|patient|pt|sign ?out) (?:list|board)|name (?:banner|tag|label|burned in)|label|face sheet|facesheet|labs|note)";
const WORK =
  /\b(?:interview|dashboard|payout|badge|company|timesheet|payment|error|offer|contract|tasks?|profile|persona|my (?:own )?(?:license|licence|diploma|id|face|passport|badge|cv)|rubric|invoice|verification|onboarding|mercor|outlier|handshake|prompt|guidelines)\b/i;
/** A question about what may be done, not an image that is there. */
const ASKED = /\b(?:can|may|could|should|do|does|is|are|if|whether|ever|never|how|when)\b[^\n.!;]{0,18}$/i;

/** "his photo" may be anybody's: elsewhere in the message somebody must be in care. */
const VAGUE = /^(?:his|her|hers|their) |\b(?:his|her|hers|their)$/i;
const shown = (pattern: string, allowed = true): Find =>
  matchesWhere(
    new RegExp(pattern, "gi"),
    (match, before, _after, { patient, care }) =>
      !WORK.test(match[0]) &&
      !/\b(?:do not|don'?t|never|no) (?:\w+ )?$/i.test(before) &&
      !/\bno (?:name|mrn|face|dob)/i.test(match[0]) &&
      (((patient || care) && !WORK.test(before.slice(-40))) || !VAGUE.test(match[0])) &&
      (allowed || !ASKED.test(before)) &&
      !/\bmy (?:own )?$/i.test(before) &&
      !/\bmy (?:own |kid|son|daughter|wife|husband|mom|dad|dog)/i.test(match[0]),
  );

/** A part of a body, or what one does not want to see on it. */
const BODY =
  "wound|rash|face|lesion|burn|ulcer|tattoo|scar|incision|leg|foot|feet|hand|eye|eyes|mouth|tongue|teeth|throat|back|arm|breast|abdomen|belly|chest|stump|neck|scalp|ear|nose|knee|hip|toe|finger|genitals?|penis|labia|groin|buttock|tumou?r|mole|swelling|bruise|bite|abscess|fistula|ostomy|injury|injuries|fracture|seizure|gait|baby|kid|trauma bay|bedside|code|monitor|screen";
/** What is itself an image, and may bear a name. */
const STUDY =
  "ct|mri|x-?ray|cxr|kub|ekg|ecg|echo|ultrasound|us|scan|strip|slide|path slide|mammo(?:gram)?|pet|angio(?:gram)?|fundus|oct|pacs|epic|chart|monitor|screen";

export const imageRules: Rule[] = [
  {
    id: "photo-shown",
    kind: "photo",
    needs:
      /photo|pic|selfie|image|video|headshot|shot|grab|foto|\bvid\b|scan|x-?ray|cxr|img|attached|tiktok|reel|story|snap|burned|banner|full[- ]face|\.(?:jpe?g|png|heic|mp4|mov|dcm|gif|wav|m4a)/i,
    description: "a photo, video or screenshot of a patient that the writer has or shows",
    find: anyOf(
      shown(`\\b(?:${BODY})\\b[^\\n.]{0,10}\\b${IMAGE}\\b[^\\n.]{0,12}\\b(?:attached|below|uploaded|enclosed)\\b`),
      matchesWhere(
        new RegExp(`\\b${IMAGE}\\b(?: (?:is|are|was))? (?:attached|uploaded|enclosed)\\b`, "gi"),
        (match, before, _after, { patient, care }) =>
          (patient || care) && !WORK.test(before.slice(-30) + match[0]) && !/\bmy (?:\w+ )?$/i.test(before),
      ),
      shown(
        `\\b(?:pt|patient|mom|mother|dad|family|wife|husband) (?:whatsapped|texted|sent|emailed|dm'?d|messaged) (?:me |us )?(?:a |the |his |her |their )?[^\\n.]{0,16}${IMAGE}`,
      ),
      shown(`\\battached (?:is|are) (?:the |a )?(?:before|after|\\w{1,24} view)?[^\\n.]{0,20}\\b(?:of|from) ${OWNER}`),
      shown(
        `\\b${IMAGE} of (?:him|her|(?:the |my |this |our )?(?:pt'?s?|patient(?:'s)?)(?!s)(?: \\w{1,24})?|(?:my|the|this) \\w+ (?:pt|patient)(?!s))\\b(?! (?:data|info|records))`,
        false,
      ),
      shown(`\\b${IMAGE}\\b[^\\n.]{0,30}\\b${OWNER}\\b[^\\n.]{0,12}\\b(?:included|enclosed|uploaded|sent)\\b`),
      shown(`\\b(?:posted|uploaded|sent|made) (?:a |the )?(?:tiktok|reel|story|video|snap)\\b[^\\n.]{0,14}\\b${OWNER}`),
      shown(`\\b${SHOWN}\\b[^\\n.]{0,30}\\b${IMAGE}\\b[^\\n.]{0,25}\\b${OWNER}`),
      shown(`\\b${SHOWN}\\b[^\\n.]{0,16}\\b${OWNER}\\b[^\\n.]{0,16}\\b${IMAGE}\\b`),
      shown(`\\b${IMAGE}\\b[^\\n.]{0,25}\\b${OWNER}\\b[^\\n.]{0,40}\\b(?:attached|below|on my phone|visible|here)\\b`),
      shown(`\\b${OWNER}\\b[^\\n.]{0,25}\\b${IMAGE}\\b[^\\n.]{0,25}\\b(?:attached|below|on my phone|visible|here)\\b`),
      shown(
        `\\b(?:selfies?|group (?:pic|photo))\\b[^\\n.]{0,14}\\b(?:w|with|of|and|from)\\b[^\\n.]{0,10}\\b(?:pts?|patients?|him|her|mr|mrs)\\b`,
      ),
      shown(
        `\\b(?:attached(?: is| are)?|attaching|uploaded|here'?s|took|snapped|sending|this is) (?:a |the |an |my )?(?:\\w{1,24} )?${IMAGE} (?:of|from|w|with) (?:a |the |an |his |her |my )?(?:\\w{1,24} ){0,2}(?:wound|rash|face|lesion|burn|ulcer|tattoo|scar|incision|leg|foot|hand|eye|mouth|back|arm|breast|tumou?r|mole|patient|pt|baby|kid)\\b`,
      ),
      shown(
        `\\b(?:attached|attaching|uploaded|uploading|sending|sent|here'?s|took|taken|snapped|shared|sharing|posting|posted|got|have|this is|dropping|submit(?:ted|ting)?|(?:can|could|may) i (?:use|upload|send|post|share|submit|include|attach) (?:a|the|this|that|my|his|her) (?:\\w+ )?(?=\\w+ (?:of|from)))\\b[^\\n.]{0,16}\\b${IMAGE}\\b[^\\n.]{0,8}\\b(?:of|from|w|with)\\b[^\\n.]{0,20}\\b(?:${BODY}|last night|today|yesterday|this morning|the (?:ed|er|or|icu|unit))\\b`,
      ),
      shown(
        `\\b${IMAGE} of (?:a |an |the |my |his |her |this |one |some )?(?:\\w{1,14} ){0,2}(?:${BODY}|pt|patient|guy|lady|man|woman|boy|girl)\\b[^\\n.]{0,60}\\b(?:attached|below|here|visible|showing|in frame|uploaded|sent|on my phone|(?:mom|dad|wife|husband|family|he|she|they|pt) (?:is |was )?(?:ok|okay|fine|consented|agreed|signed|said))\\b`,
      ),
      shown(
        `\\bfull[- ]face (?:${IMAGE})? ?(?:of|shot|pic)[^\\n.]{0,20}\\b(?:kid|pt|patient|guy|lady|baby|him|her|man|woman|boy|girl|child)\\b`,
        false,
      ),
      shown(
        `\\b(?:his|her|their|pt'?s?|patient'?s|(?:my|our|one|this|the) (?:\\w+ )?(?:pt|patient)'?s?) (?:\\w{1,12} ){0,2}(?:selfie|photo|pic|headshot|video|mugshot)\\b(?! (?:id|policy|rule))`,
        false,
      ),
      shown(
        `\\b(?:attached|attaching|uploaded|uploading|sending|sent|here'?s|took|snapped|pasted|posting|dropping)\\b[^\\n.]{0,12}\\b(?:${STUDY})\\b[^\\n.]{0,30}\\b(?:names?|mrn|dob|burned in|banner|label)\\b`,
      ),
      matchesWhere(
        /\b[\w -]{0,24}[\w-]\.(?:jpe?g|png|heic|mp4|mov|dcm|gif|tiff?|webp|wav|m4a)\b/gi,
        (match, before, after, { patient, care }) =>
          (patient || care || /\battached\b/i.test(before + after)) &&
          !WORK.test(match[0]) &&
          !/\bmy (?!p(?:atien)?t)/i.test(`${before.slice(-12)}${match[0]}`),
      ),
      matches(
        /\b(?:IMG|PXL|DSCN?|VID|MVI)[- ]?\d{3,8}(?:[- ]WA\d+)?(?:\b|\.)|\b(?:img|dscn?|pxl|vid)[- ]?\d{3,8}\.(?:jpe?g|png|heic|mp4|mov)\b|\b(?:face|wound|rash|patient|pt|kid|mole|lesion)[\w-]{0,12}\.(?:jpe?g|png|heic|mp4|mov|dcm)\b/i,
      ),
    ),
  },
  {
    id: "screenshot-of-chart",
    kind: "photo",
    needs:
      /photo|pic|selfie|image|video|shot|grab|snap|scan|x-?ray|face|film|still|record|name|mrn|bar\b|box|tape|crop|blur/i,
    description: "a screenshot or photo of a chart, list or wristband",
    find: anyOf(
      shown(
        `\\b${SHOWN}\\b[^\\n.]{0,20}\\b${IMAGE}\\b[^\\n.]{0,20}\\b(?:of|from|w|with)?\\b[^\\n.]{0,10}\\b${BURNT}\\b`,
        false,
      ),
      shown(
        `\\b${IMAGE}\\b(?! of an? chart)[^\\n.]{0,20}\\b${BURNT}\\b[^\\n.]{0,25}\\b(?:attached|below|cropped|here|uploaded)\\b`,
      ),
      shown(
        `\\b(?:snapped|photographed|pictured|screenshotted|screen ?grabbed) (?:the |a |my |her |his )?(?:\\w{1,24} )?${BURNT}\\b`,
        false,
      ),
      shown(`\\b(?:my|his|her) phone (?:has|had)\\b[^\\n.]{0,14}\\b${IMAGE}\\b[^\\n.]{0,12}\\b(?:${BURNT}|${OWNER})`),
      shown(
        `\\b${IMAGE}\\b[^\\n.]{0,24}\\b(?:has|with|shows?) (?:his|her|the pt'?s|the patient'?s) (?:name|mrn|face|dob)\\b`,
        false,
      ),
      shown(
        `\\b(?:i|we|let me|to) (?:photographed|filmed|screenshotted) (?:the|it|him|her|my pt)\\b|\\b(?:photographed|filmed|film|videoed|video ?taped|snapped|recorded) (?:his|her|their|the pt'?s?|the patient'?s?|my pt'?s?) \\w`,
        false,
      ),
      shown(
        `\\b(?:pics?|photos?|pictures?) of the (?:\\w{1,24} )?(?:rounding|census|patient|sign-?out) (?:list|board)`,
      ),
      matches(
        /\bi (?:just )?(?:cropped|blurred|pixelated|covered|blacked out|sharpied|whited out|masked|taped over|(?:put|added|drew|placed|slapped|stuck) (?:a |an |some )?(?:\w+ )?(?:bar|box|tape|sticker|emoji|mosaic|rectangle) (?:over|on|across))\b[^\n.]{0,20}\b(?:names?|face|mrn|eyes|dob|label|banner|sticker)\b/i,
      ),
      matchesWhere(
        /\b(?:image|photo|pic|video|loop|scan|ct|mri|x-?ray|cxr|slide|strip|screenshot|screengrab|screen grab|recording)s?\b[^\n.?]{0,16}\b(?:has|have|shows?|with|w|says|corner (?:still )?says) (?:the |his |her |pt |pts |their )?(?:full |last |first )?(?:names?|mrn|dob|lastname)\b/gi,
        (match, before) => !WORK.test(`${before.slice(-14)}${match[0]}`),
      ),
      matches(
        /\b(?:ct|mri|x-?ray|cxr|ultrasound|scan|slide|loop|strip)s?\b(?![^\n.?]{0,12}report)[^\n.?]{0,16}\b(?:has|have|shows?|with|w) (?:a |an )(?:full |last |first )?(?:name|mrn|dob)\b/i,
      ),
      shown(
        "\\b(?:img|image|photo|pic|screenshot|screengrab|still|clip|video) (?:of|from) [^\\n.?]{2,30}\\b(?:w|with|has|shows)\\b/?[^\\n.?]{0,24}\\b(?:names?|mrn|dob)\\b",
        false,
      ),
      shown(
        `\\b${IMAGE} of (?:the|a|an|my|his|her|this) (?!charts?\\b|epic\\b)(?:${STUDY})\\b[^\\n.]{0,40}\\b(?:shift|names?|mrn|cropped|blurred|attached|tonight|last night|today)\\b`,
        false,
      ),
      shown(
        `\\b${IMAGE}\\b[^\\n.?]{0,40}\\b(?:info|name|mrn|label|details|dob)s? (?:is |are )?(?:still )?in (?:the )?(?:\\w+ )?(?:corner|frame|header|banner|background)`,
        false,
      ),
      shown(
        "\\bi (?:recorded|filmed|videoed|video ?taped|took a video of) (?:the|our|this|that) (?:code|procedure|surgery|delivery|encounter|visit|case|seizure|family meeting|exam|rounds|resus|arrest)\\b",
        false,
      ),
      matches(/\b(?:see|show\w{0,24}|recogni[sz]e|still see) (?:his|her|their|the p(?:atien)?t'?s) face\b/i),
      matches(
        /\b(?:his|her|their|the|full|whole|pt's|patient's) face (?:is |was )?(?:still )?(?:visible|showing|in (?:it|frame|the (?:photo|pic|video|mirror)))\b/i,
      ),
    ),
  },
  {
    id: "biometric",
    kind: "biometric",
    needs:
      /print|voice|retina|fundus|iris|face ?(?:scan|id|print)|gait|dental|dna|genome|exome|audio|record|taped|filmed/i,
    description: "a fingerprint, voice or retina recording of somebody in care",
    find: anyOf(
      shown(
        `\\b(?:${OWNER}|attached|here'?s|uploaded|sending)\\b[^\\n.]{0,30}\\b(?:finger ?prints?|thumb ?(?:prints?|scans?)|finger scans?|palm ?prints?|foot ?prints?|voice ?prints?|voice ?mails?|voice (?:recording|memo|sample|clip|note)s?|voice(?= (?:is|in|on|for|so|w|with)\\b| ?[,.!?(]|$)|speech sample|retinal? (?:fundus )?(?:images?|scans?|photos?|pics?)|fundus (?:photo|image|pic)s?|iris (?:scan|photo)s?|face ?(?:print|scan|id)(?: template)?|gait (?:video|recording)|dental (?:records|x-?rays)|dna (?:sample|profile|results?)|genome|exome)\\b`,
        false,
      ),
      shown(
        `\\b(?:finger ?prints?|thumb ?(?:prints?|scans?)|finger scans?|palm ?prints?|foot ?prints?|voice ?prints?|voice (?:recording|memo|sample|note)s?|voice clips?|clips? of|retinal? (?:images?|scans?)|fundus (?:photo|image)s?|iris (?:scan|photo)s?|face ?(?:print|scan|id)(?: template)?|gait video)\\b[^\\n.]{0,30}\\b(?:${OWNER})\\b`,
        false,
      ),
      shown(
        `\\b(?:finger ?prints?|thumb ?prints?|palm ?prints?|foot ?prints?|voice ?prints?)\\b[^\\n.]{0,40}\\b(?:attached|uploaded|enclosed|below)\\b`,
      ),
      shown(`\\b(?:audio|recordings?|voice ?mail|voice memo) (?:of|from) (?:${OWNER})`, false),
      shown(`\\b(?:recorded|taped|filmed) (?:him|her|${OWNER})`, false),
    ),
  },
];
