/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const objectsExamples: Examples = {
  device: {
    positives: [
      "ICD serial number 88-TEST-004417",
      "pacemaker s/n PJN882910",
      "pump SN 0099-123-TT",
      "CGM transmitter ID 8SMPL4",
      "serial # 99281-AA",
      "UDI (01)00844588003288",
    ],
    negatives: ["device limit 2", "serial troponins 12, 45, 300", "serial killer jokes"],
  },
  plate: {
    positives: [
      "license plate TEST 007",
      "plate number ABC-1234",
      "plates 8XYZ991",
      "tag # QRT 882",
      "VIN 1HGCM82633A004352",
      "1HGCM82633A004352 is the car that hit him",
    ],
    negatives: ["plate 7 hole", "license plates are #12 on the list"],
  },
  license: {
    positives: [
      "driver's license D1234567",
      "DL# 99182736 OH",
      "drivers licence number T000-0000-0017",
      "state ID T000-0000-0000-17",
      "passport 912837465",
      "passport no. C01X00T47",
    ],
    negatives: [
      "what do they do with my license number",
      "my driver's license D1234567 was refused",
      "state id needed?",
    ],
  },
  "license-of-another": {
    positives: [
      "license no D44820199 from her wallet",
      "license number 8827361 is his",
      "license # RT448201, the pt lost it",
      "license no D44820199 from her wallet",
    ],
    negatives: ["my license number MD441992 is theirs to check", "license # needed"],
  },
  ip: {
    positives: [
      "ip 203.0.113.47",
      "203.0.113.47 is where his monitor posts from",
      "home ip address: 198.51.100.23",
      "telehealth logs show 192.0.2.144 for the pt",
      "2001:db8:85a3::8a2e:370:7334 is her ip",
      "pt logged in from 198.51.100.7",
    ],
    negatives: ["section 4.2.1.3", "version 1.2.3.4", "v4.1.0.200"],
  },
  "one-of-a-kind": {
    positives: [
      "tattoo of a purple squid on his neck, only guy in the county w it",
      "she's the mayor of Mockton",
      "he was on the news, the bear attack guy",
      "first quintuplets in the state, everybody knows who",
      "portal username mockgertie31",
      "her husband is the fire chief here",
    ],
    negatives: ["President Biden was in the news", "only 3 tasks there"],
  },
  "photo-shown": {
    positives: [
      "attached her face pic",
      "here's a photo of his wound",
      "took a picture of the rash on my pt, uploading",
      "selfie with my patient on his last day",
      "i have a photo of her face before surgery, can i post",
      "uploading the pic of the tattoo on his arm",
    ],
    negatives: ["can i upload my own clinical photos w face cropped", "took a picture of my license for persona"],
  },
  "screenshot-of-chart": {
    positives: [
      "screenshot of epic attached, is it ok",
      "image attached: pt's CXR with the name burned in",
      "this is a pic of the wristband",
      "snapped the whiteboard with the pt names",
      "the attached photo shows the patient's face",
      "screenshot of his mychart below",
    ],
    negatives: ["screenshot of my dashboard attached", "if i screenshot epic by accident does insightful keep it"],
  },
  biometric: {
    positives: [
      "attached his fingerprint card",
      "here's her voice recording from clinic",
      "uploaded the pt's retinal scan",
      "voiceprint of the same guy",
      "i have the audio of her speech, dysarthria sample, ok to upload?",
      "sending his iris scan",
    ],
    negatives: ["do they take my fingerprints", "is a patient's voice recording phi"],
  },
  "record-url": {
    positives: [
      "https://mychart.example.org/patient/8829102",
      "https://ehr.example.org/chart?mrn=00482913",
      "here's the chart https://epic.example.com/enc/99182",
      "https://www.caringbridge.org/visit/ottolinef",
      "link to the pacs study http://pacs.example.org/viewer?accession=2500442",
      "mychart.example.org/inbox/message/88291 is the message",
    ],
    negatives: ["https://work.mercor.com/jobs/list_AAABmX", "https://www.hhs.gov/hipaa/for-professionals/index.html"],
  },
  "url-in-care": {
    positives: [
      "his onlyfans is at fans.example.com/sickledaddy lol anyway scd pain crisis",
      "pt posted his colostomy journey on https://video.example.com/@ostomyfake",
      "the family's caringbridge: caring.example.org/v/fakebabyjune",
    ],
    negatives: [
      "is https://www.hhs.gov/hipaa the right page for my patients",
      "see https://github.com/example/medbench for patient cases",
      "www.example.com/jobs is hiring",
    ],
  },
  "study-uid": {
    positives: [
      "1.2.840.113619.2.55.3.99182",
      "study 1.2.840.99999.44192",
      "uid=1.2.840.10008.5.1.4",
      "DICOM uid 1.2.840.113619.2.55.3.99182",
    ],
    negatives: ["section 1.2.840", "version 1.2.8"],
  },
  "personal-url": {
    positives: [
      "her blog https://blog.example.com/ottoline-beats-lymphoma",
      "his gofundme https://gofundme.com/f/help-barnaby-walk",
      "https://www.caringbridge.org/visit/ottolinef",
      "obituary https://www.legacy.com/us/obituaries/name/fake-person",
      "her insta is instagram.com/ottoline.fights",
      "pt's facebook facebook.com/mock.ley.77",
    ],
    negatives: ["https://www.reddit.com/r/Residency", "her blog about side gigs"],
  },
};
