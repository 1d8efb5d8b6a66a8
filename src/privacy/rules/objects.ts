/** Things that lead to a person: devices, vehicles, papers, links, images, biometrics. */
import { anyOf, labelledId, matches, matchesWhere, type Rule } from "../find.ts";

const OWNER = "(?:his|her|their|hers|pt'?s?|patient'?s?|the (?:same )?(?:guy|lady|kid|woman|man|patient|pt)(?:'s)?|same (?:guy|lady|kid|pt|patient)|mom'?s?|dad'?s?|mrs?\\.? \\w+'s)";
const HERE = "(?:attach(?:ed|ing|ment)?|here'?s|here is|uploaded|uploading|upload|sending|sent|i have|i got|i've got|got|took|taken|snapped|posting|posted|pasted|see (?:the )?|this is|file|cropped|blurred|screenshotted)";
const IMAGE = "(?:photos?|pics?|pictures?|selfies?|images?|video|headshot|screenshots?|screen ?shot|screen ?grab|snapshot|foto)";
const ASKING = /\b(?:my|mercor|dashboard|payout|timesheet|payment|error|offer|contract|task|profile|persona|own|license|diploma)\b/i;

export const objectRules: Rule[] = [
  {
    id: "device",
    kind: "device",
    description: "a serial, transmitter or implant number",
    find: labelledId(
      "(?:serial|device|transmitter|implant|pacemaker|ppm|icd|defibrillator|stimulator|pump|sensor|cgm|loop recorder|lvad|udi|lead|model|lot|valve|stent|generator)(?: (?:serial|model|device|lot|generator|implant))?[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|id\\b|s/?n|sn)|serial|s/n|sn#?|udi",
      { min: 3, notAfter: /\b(?:my|laptop|computer|iphone|macbook|monitor) (?:\w+ )?$/i },
    ),
  },
  {
    id: "plate",
    kind: "plate",
    description: "a license plate or VIN",
    find: anyOf(
      matchesWhere(/\b(?:(?:licen[sc]e|number|car|vehicle|truck) plates?|plates? ?(?:#|nos?\b\.?|number|:|is|reads?)|tag (?:#|nos?\b|number))[ :#=]{0,3}(?:is |was |reads? )?"?([a-z0-9]{1,4}[- ]?[a-z0-9]{2,5})/gi, (match) => /\d/.test(match[1] ?? "")),
      matchesWhere(/\bvin\b[^\n]{0,12}?\b([a-hj-npr-z0-9]{8,17})\b/gi, (match) => /\d{3}/.test(match[1] ?? "")),
      matchesWhere(/(?<![A-Z0-9-])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9-])/g, (match) => /\d{4}$/.test(match[0]) && /[A-Z]{2}/.test(match[0])),
    ),
  },
  {
    id: "license",
    kind: "license",
    description: "a driver's license, state ID, passport or permit number",
    find: labelledId(
      "(?:driver'?s?|drivers|driving|state|concealed carry|gun|fishing|pilot'?s?|marriage|commercial driver'?s?) (?:licen[sc]e|lic|id|permit|certificate)[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|dl ?#?|passport[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|green card|alien (?:registration )?(?:#|number)|(?:birth|death) cert(?:ificate)?[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|permit (?:#|nos?\\b\\.?|num(?:ber)?)|(?:his|her|their|pt'?s?|patient'?s?) (?:\\w+ )?licen[sc]e[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?",
      { min: 3, notAfter: /\b(?:my|training) (?:\w+ )?$/i },
    ),
  },
  {
    id: "record-url",
    kind: "url",
    description: "a link into a chart, portal or image store",
    find: matchesWhere(/\b(?:https?:\/\/|www\.)[^\s<>"]{4,300}/gi, (match) => {
      const url = match[0];
      return /(?:patient|mychart|chart|ehr|emr|epic|encounter|portal|pacs|dicom|viewer|fhir|mrn|enc=|record|visit|result|note)/i.test(url) && /\d{3}|[?=#]|\/[\w-]{6,}$/.test(url) && !/\b(?:mercor|handshake|outlier|afterquery|micro1|welo|hhs\.gov|cms\.gov|ecfr|reddit|wikipedia|nih\.gov)\b/i.test(url);
    }),
  },
  {
    id: "personal-url",
    kind: "url",
    description: "a person's own page: blog, fundraiser, obituary, social media",
    find: anyOf(
      matches(/\b(?:her|his|their|patient'?s|pt'?s|mom'?s|family'?s|the patient)\b[^\n]{0,60}(?:https?:\/\/|www\.)\S/i),
      matches(/\b(?:gofund(?:\.me|me\.com)|caringbridge\.org|legacy\.com|obituar\w+\.com|facebook\.com|instagram\.com|tiktok\.com|linkedin\.com\/in)\/\S{3,}/i),
    ),
  },
  {
    id: "ip",
    kind: "ip",
    description: "an IP address that is no version or section number",
    find: matchesWhere(/(?<![\d.v])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.]\d|\d)/g, (match, before) => {
      const octets = match.slice(1, 5).map(Number);
      if (octets.some((octet) => octet > 255) || /\b(?:v|ver|version|section|sec|guideline|release|build|my (?:\w+ )?(?:ip )?(?:is |address )?(?:is )?)\.? ?$/i.test(before)) return false;
      return /\bip\b/i.test(before) || octets.some((octet) => octet > 40);
    }),
  },
  {
    id: "biometric",
    kind: "biometric",
    description: "a fingerprint, voice or retina recording of somebody in care",
    find: anyOf(
      matches(new RegExp(`\\b(?:${OWNER}|${HERE})\\b[^\\n]{0,40}\\b(?:finger ?prints?|thumb ?prints?|palm ?prints?|voice ?prints?|voice (?:recording|memo|sample|clip)|retinal? (?:images?|scans?|photos?)|fundus (?:photo|image)s?|iris scans?|face ?(?:print|scan|id))\\b`, "i")),
      matches(new RegExp(`\\b(?:finger ?prints?|thumb ?prints?|palm ?prints?|voice ?prints?|voice (?:recording|memo|sample)|retinal? (?:images?|scans?)|iris scans?)\\b[^\\n]{0,30}\\b(?:${OWNER}|attached)`, "i")),
    ),
  },
  {
    id: "photo",
    kind: "photo",
    description: "a photo or screenshot of a patient or chart that is there",
    find: anyOf(
      matchesWhere(new RegExp(`\\b${HERE}\\b[^\\n]{0,30}\\b${IMAGE}\\b[^\\n]{0,40}\\b(?:${OWNER}|chart|face|wound|rash|epic|emr|ehr|mychart|wristband)\\b`, "gi"), (match) => !ASKING.test(match[0].replace(/\bmy p(?:atien)?t\b/i, ""))),
      matchesWhere(new RegExp(`\\b(?:${OWNER}|chart|face|epic)\\b[^\\n]{0,20}\\b${IMAGE}\\b[^\\n]{0,30}\\battached\\b`, "gi"), (match) => !ASKING.test(match[0])),
      matchesWhere(new RegExp(`\\b${IMAGE}\\b[^\\n]{0,30}\\b(?:chart|face|${OWNER})\\b[^\\n]{0,20}\\battached\\b`, "gi"), (match) => !ASKING.test(match[0])),
    ),
  },
];
