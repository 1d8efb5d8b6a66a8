/** Photos, recordings and links of a person in care. */
import { anyOf, type Find, matches, matchesWhere, type Rule } from "../find.ts";

const OWNER =
  "(?:his|her|their|hers|pts?'?s?|(?:my |the |a |our )?patient'?s|(?:my|the|this|that|one of my|our) (?:\\w{1,24} )?(?:pts?|patients?)|the (?:same )?(?:guy|lady|kid|woman|man|baby|girl|boy)(?:'s)?|this (?:guy|lady|kid|woman|man|baby)(?:'s)?|same (?:guy|lady|kid|pt|patient|man|woman)|kid'?s|baby'?s|mom'?s|dad'?s|mrs?\\.? \\w{1,24}'s)";
const SHOWN =
  "(?:attach(?:ed|ing|ment)?|here'?s|here is|uploaded|uploading|sending|sent you|i have|i've|i got|got|took|taken|snapped|posting|posted|pasted|this is|this|cropped|blurred|screenshotted|look at|check out|dm(?:'d|ing)?|dropping|from my phone|on my phone|in my camera roll|below|see|share|sharing|there is|there's)";
const IMAGE =
  "(?:photos?|pics?|pictures?|selfies?|images?|videos?|headshots?|screenshots?|screen ?shots?|screen ?grabs?|snapshots?|fotos?|vid|scan|x-?rays?|cxr|derm pics?|img)";
const BURNT =
  "(?:charts?|epic|emr|ehr|mychart|wristbands?|id band|whiteboard|(?:census|rounding|patient|pt|sign ?out) (?:list|board)|name (?:banner|tag|label|burned in)|label|face sheet|facesheet|labs|note)";
const WORK =
  /\b(?:dashboard|payout|timesheet|payment|error|offer|contract|tasks?|profile|persona|my (?:own )?(?:license|licence|diploma|id|face|passport|badge|cv)|rubric|invoice|verification|onboarding|mercor|outlier|handshake|prompt|guidelines)\b/i;
/** A question about what may be done, not an image that is there. */
const ASKED = /\b(?:can|may|could|should|do|does|is|are|if|whether|ever|never|how|when)\b[^\n.!;]{0,18}$/i;

const shown = (pattern: string, allowed = true): Find =>
  matchesWhere(new RegExp(pattern, "gi"), (match, before) => !WORK.test(match[0]) && (allowed || !ASKED.test(before)));

export const imageRules: Rule[] = [
  {
    id: "photo-shown",
    kind: "photo",
    needs:
      /photo|pic|selfie|image|video|headshot|shot|grab|foto|\bvid\b|scan|x-?ray|cxr|img|attached|tiktok|reel|story|snap|\.(?:jpe?g|png|heic|mp4|mov|dcm)/i,
    description: "a photo, video or screenshot of a patient that the writer has or shows",
    find: anyOf(
      shown(
        `\\b(?:pt|patient|mom|mother|dad|family|wife|husband) (?:whatsapped|texted|sent|emailed|dm'?d|messaged) (?:me |us )?(?:a |the |his |her |their )?[^\\n]{0,16}${IMAGE}`,
      ),
      shown(`\\battached (?:is|are) (?:the |a )?(?:before|after|\\w{1,24} view)?[^\\n]{0,20}\\b(?:of|from) ${OWNER}`),
      shown(`\\b${IMAGE} of (?:him|her|(?:the |my |this )?(?:pt|patient)(?:'s)?(?: \\w{1,24})?)\\b`, false),
      shown(`\\b${IMAGE}\\b[^\\n]{0,30}\\b${OWNER}\\b[^\\n]{0,12}\\b(?:included|enclosed|uploaded|sent)\\b`),
      shown(`\\b(?:posted|uploaded|sent|made) (?:a |the )?(?:tiktok|reel|story|video|snap)\\b[^\\n]{0,14}\\b${OWNER}`),
      shown(`\\b${SHOWN}\\b[^\\n]{0,30}\\b${IMAGE}\\b[^\\n]{0,25}\\b${OWNER}`),
      shown(`\\b${SHOWN}\\b[^\\n]{0,16}\\b${OWNER}\\b[^\\n]{0,16}\\b${IMAGE}\\b`),
      shown(`\\b${IMAGE}\\b[^\\n]{0,25}\\b${OWNER}\\b[^\\n]{0,40}\\b(?:attached|below|on my phone|visible|here)\\b`),
      shown(`\\b${OWNER}\\b[^\\n]{0,25}\\b${IMAGE}\\b[^\\n]{0,25}\\b(?:attached|below|on my phone|visible|here)\\b`),
      shown(
        `\\b(?:selfies?|group (?:pic|photo))\\b[^\\n]{0,14}\\b(?:w|with|of|and)\\b[^\\n]{0,10}\\b(?:pts?|patients?|him|her|mr|mrs)\\b`,
      ),
      shown(
        `\\b(?:attached(?: is| are)?|attaching|uploaded|here'?s|took|snapped|sending|this is) (?:a |the |an |my )?(?:\\w{1,24} )?${IMAGE} (?:of|from|w|with) (?:a |the |an |his |her |my )?(?:\\w{1,24} ){0,2}(?:wound|rash|face|lesion|burn|ulcer|tattoo|scar|incision|leg|foot|hand|eye|mouth|back|arm|breast|tumou?r|mole|patient|pt|baby|kid)\\b`,
      ),
      matches(
        /\b(?:IMG|PXL|DSCN?|VID|MVI)[- ]?\d{3,8}(?:[- ]WA\d+)?(?:\b|\.)|\b(?:img|dscn?|pxl|vid)[- ]?\d{3,8}\.(?:jpe?g|png|heic|mp4|mov)\b|\b(?:face|wound|rash|patient|pt|kid|mole|lesion)[\w-]{0,12}\.(?:jpe?g|png|heic|mp4|mov|dcm)\b/i,
      ),
    ),
  },
  {
    id: "screenshot-of-chart",
    kind: "photo",
    needs: /photo|pic|selfie|image|video|shot|grab|snap|scan|x-?ray|face/i,
    description: "a screenshot or photo of a chart, list or wristband",
    find: anyOf(
      shown(
        `\\b${SHOWN}\\b[^\\n]{0,20}\\b${IMAGE}\\b[^\\n]{0,20}\\b(?:of|from|w|with)?\\b[^\\n]{0,10}\\b${BURNT}\\b`,
        false,
      ),
      shown(`\\b${IMAGE}\\b[^\\n]{0,20}\\b${BURNT}\\b[^\\n]{0,25}\\b(?:attached|below|cropped|here|uploaded)\\b`),
      shown(
        `\\b(?:snapped|photographed|pictured|screenshotted|screen ?grabbed) (?:the |a |my |her |his )?(?:\\w{1,24} )?${BURNT}\\b`,
        false,
      ),
      shown(`\\b(?:my|his|her) phone (?:has|had)\\b[^\\n]{0,14}\\b${IMAGE}\\b[^\\n]{0,12}\\b(?:${BURNT}|${OWNER})`),
      shown(
        `\\b${IMAGE}\\b[^\\n]{0,24}\\b(?:has|with|shows?) (?:his|her|the pt'?s|the patient'?s) (?:name|mrn|face|dob)\\b`,
        false,
      ),
      shown(`\\bi (?:photographed|filmed|screenshotted) (?:the|it|him|her|my pt)\\b`),
      shown(
        `\\b(?:pics?|photos?|pictures?) of the (?:\\w{1,24} )?(?:rounding|census|patient|sign-?out) (?:list|board)`,
      ),
      matches(
        /\bi (?:just )?(?:cropped|blurred|covered|blacked out|sharpied|whited out|masked|taped over)\b[^\n.]{0,20}\b(?:names?|face|mrn|eyes|dob|label|banner|sticker)\b/i,
      ),
      matches(/\b(?:see|show\w{0,24}|recogni[sz]e|still see) (?:his|her|their|the p(?:atien)?t'?s) face\b/i),
      matches(
        /\b(?:his|her|their|the|full|whole|pt's|patient's) face (?:is |was )?(?:still )?(?:visible|showing|in (?:it|frame|the (?:photo|pic|video)))\b/i,
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
        `\\b(?:${OWNER}|attached|here'?s|uploaded|sending)\\b[^\\n]{0,30}\\b(?:finger ?prints?|thumb ?prints?|palm ?prints?|foot ?prints?|voice ?prints?|voice ?mails?|voice (?:recording|memo|sample|clip|note)s?|retinal? (?:images?|scans?|photos?)|fundus (?:photo|image)s?|iris scans?|face ?(?:print|scan|id)|gait (?:video|recording)|dental records|dna (?:sample|profile|results?)|genome|exome)\\b`,
        false,
      ),
      shown(
        `\\b(?:finger ?prints?|thumb ?prints?|palm ?prints?|foot ?prints?|voice ?prints?|voice (?:recording|memo|sample|note)s?|retinal? (?:images?|scans?)|fundus (?:photo|image)s?|iris scans?|gait video)\\b[^\\n]{0,30}\\b(?:${OWNER})\\b`,
        false,
      ),
      shown(`\\b(?:audio|recordings?|voice ?mail|voice memo) (?:of|from) (?:${OWNER})`, false),
      shown(`\\b(?:recorded|taped|filmed) (?:him|her|${OWNER})`, false),
    ),
  },
  {
    id: "record-url",
    kind: "url",
    needs: /\//,
    description: "a link into a chart, portal or image store",
    find: matchesWhere(
      /(?<![\w@.])(?:https?:\/\/|www\.|[a-z0-9-]{2,30}(?:\.[a-z0-9-]{2,30}){1,3}\/)[^\s<>"|]{2,300}/gi,
      (match) => {
        const url = match[0];
        const record =
          /patient|mychart|chart|\behr|\bemr|epic|encounter|portal|pacs|dicom|viewer|fhir|mrn|enc=|visit|inbox|carelink|followmyhealth|athena|cerner|latitude|caremark|labcorp|quest/i;
        return (
          record.test(url) &&
          /\d{3}|[?=#]|\/[\w-]{6,}$/.test(url) &&
          !/\b(?:mercor|handshake|joinhandshake|outlier|afterquery|micro1|welo\w{0,24}|hhs\.gov|cms\.gov|ecfr|reddit|wikipedia|nih\.gov|google|notion|github|openai|anthropic|youtube|nejm|doi)\b/i.test(
            url,
          )
        );
      },
    ),
  },
  {
    id: "study-uid",
    kind: "url",
    description: "a DICOM unique identifier",
    needs: "digit",
    find: matches(/(?<![\d.])1\.2\.840(?:\.\d{1,12}){2,}/),
  },
  {
    id: "personal-url",
    kind: "url",
    needs: /https?:|www\.|\.(?:com|org|me)\/|@|insta|tiktok|handle|\big\b|:|-|\bis\b/i,
    description: "a person's own page: blog, fundraiser, obituary, social media",
    find: anyOf(
      matchesWhere(
        /\b(?:her|his|their|patient'?s|pt'?s|mom'?s|family'?s|the patient|about (?:him|her|the pt|the patient|my pt|my patient)|obituary|obit|memorial)\b[^\n]{0,60}(?:https?:\/\/|www\.)\S/gi,
        (match, _before, after) =>
          !/\b(?:mercor|hhs|reddit|handshake|outlier|linkedin)\b/i.test(match[0] + after.slice(0, 30)),
      ),
      matches(
        /\b(?:her|his|my pt'?s?|my patient'?s?) (?:substack|blog|website|site|page)\b[^\n]{0,10} [\w-]{2,30}\.[\w.-]{2,30}|\blinked ?in of (?:my|the|a) p(?:atien)?t\b/i,
      ),
      matches(/\b(?:her|his) (?:\w{1,24} )?https?:\/\/\S|\b(?:his|her) linkedin\b[^\n]{0,10}http/i),
      matches(
        /\b(?:gofund(?:\.me|me\.com)|caringbridge\.org|legacy\.com|obituar\w{1,24}\.com|findagrave\.com|facebook\.com|instagram\.com|tiktok\.com)\/\S{3,}/i,
      ),
      matches(
        /\b(?:her|his|pt'?s|patient'?s) (?:\w{1,24} )?(?:insta(?:gram)?|ig|tiktok|twitter|x|facebook|fb|snap(?:chat)?|youtube|blog|onlyfans|handle|username|venmo|caringbridge|gofundme|channel|podcast|substack|linked ?in)\b[^\n]{0,12}(?:@|:|is |-|\/)\s?[\w.@/]{3,}/i,
      ),
      matches(
        /https?:\/\/\S{4,200} (?:is |<-+ ?|= ?|that'?s )?(?:\w{1,24} )?(?:her|his|the pt'?s|the patient'?s|my p(?:atien)?t'?s)\b/i,
      ),
    ),
  },
];
