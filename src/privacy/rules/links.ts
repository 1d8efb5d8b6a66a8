/** Links that lead to a person in care. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";

/** Sites of law, science, platforms and tools: a link to them leads to nobody in care. */
const KNOWN_SITE =
  /\b(?:mercor|handshake|joinhandshake|outlier|afterquery|micro1|welo\w{0,24}|scale|persona|hhs|cms|cdc|fda|nih|irs|va|dea|ecfr|federalregister|govinfo|uscis|state|acgme|abms|abim|abfm|ama-assn|aamc|ecfmg|nbme|usmle|fsmb|ncsbn|nppes|caqh|reddit|wikipedia|google|notion|github|gitlab|openai|anthropic|huggingface|arxiv|youtube|youtu|nejm|jama|jamanetwork|bmj|lancet|thelancet|nature|sciencedirect|springer|wiley|medrxiv|doi|uptodate|medscape|linkedin|x|twitter|slack|discord|zoom|calendly|docusign|dropbox|indeed|glassdoor|levels|amazon|apple|microsoft|stackoverflow)\.(?:com|org|gov|edu|net|io|ai|be|co|dev|me|us)\b|\.(?:gov|edu|mil)\b/i;

export const linkRules: Rule[] = [
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
        return record.test(url) && /\d{3}|[?=#]|\/[\w-]{6,}$/.test(url) && !KNOWN_SITE.test(url);
      },
    ),
  },
  {
    id: "url-in-care",
    kind: "url",
    needs: /\./,
    description: "any link in talk of one person's care, but to law, science, a platform or a tool",
    find: matchesWhere(
      /(?<![\w@.-])(?:[a-z]{2,12}:\/\/|www\.)[^\s<>"|]{4,300}|(?<![\w@./-])[a-z0-9-]{2,30}(?:\.[a-z0-9-]{2,30}){1,3}\/[\w@%/.-]{3,100}/gi,
      (match, before, _after, { patient, care, invented }) =>
        (patient ||
          care ||
          /\b(?:his|her|their|family'?s?|caringbridge|gofundme|obit\w*|memorial|blogs?)\b/i.test(before)) &&
        !invented &&
        !KNOWN_SITE.test(match[0]) &&
        /(?:\/\/|\.)[^/]+\/\S{2,}/.test(match[0]) &&
        !/\b(?:my|your|our|platform|policy|guideline|law|rule|article|paper|source|app|signup|job)\b[^\n]{0,24}$/i.test(
          before,
        ),
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
      matches(/\b(?:pt|patient|his|her|their)\b[^\n]{0,60} dot (?:com|org|net)\b(?: slash|\/)/i),
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
