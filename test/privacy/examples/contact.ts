/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const contactExamples: Examples = {
  fax: {
    positives: [
      "fax 503-555-0104",
      "fx (503)555-0104",
      "pharmacy fax: 5035550104 for her scripts",
      "faxed to 503 555 0104",
      "F: 503-555-0104 P: 503-555-0105",
      "fax# 503.555.0104",
    ],
    negatives: ["fax machine lol", "fax the W-8BEN?"],
  },
  "phone-shape": {
    positives: [
      "her number's 415.555.0188",
      "call pt at 646-555-0195",
      "cell 646 555 0195",
      "(503)555-0105 is home",
      "+1 (503) 555-0105",
      "tel 305-555-0138",
    ],
    negatives: ["Poison Control 1-800-222-1222", "my cell is 503-555-0111", "NPI 1234567893"],
  },
  "phone-labelled": {
    positives: [
      "ph: 5035550105",
      "mom's cell 555-0162",
      "reach him at 555 0162",
      "contact number 5035550105",
      "patient's phone: five five five zero one six two",
      "pt can be texted at 3855550150",
    ],
    negatives: ["number of tasks 4482910", "my cell 555-0162"],
  },
  "phone-grouped": {
    positives: [
      "call pt at 646-555-0195",
      "cell 646 555 0195",
      "tel 305-555-0138",
      "callback 385-555-0150",
      "telefono 305 555 0138",
      "emergency contact 503-555-0199",
    ],
    negatives: ["call 911", "phone interview at 3"],
  },
  "phone-before": {
    positives: [
      "5035550105 pt cell",
      "5035550105 is her cell",
      "15035550105 (home)",
      "5035550105 pt cell",
      "five oh three five five five oh one oh five is her cell",
    ],
    negatives: ["1234567893 is my npi", "1234567890 tasks"],
  },
  "phone-international": {
    positives: [
      "+1 (503) 555-0105",
      "+44 20 7946 0958 is his daughter",
      "whatsapp +52 55 5555 0188",
      "+15035550105",
      "tel:+4915112345678",
      "+44 7700 900123",
    ],
    negatives: ["recruiter +1 (415) 555-0100 telegram scam", "2+2"],
  },
  email: {
    positives: [
      "t.fauxman58@example.org is his portal email",
      "patient emailed me from mockley77@example.com",
      "delphine.mockley@example.com says her bleeding is worse",
      "her email is ottoline at example dot com",
      "contact: j_doe_test@example.net",
      "email on file fauxberg@example.org",
    ],
    negatives: ["support@outlier.ai never answers", "my email is docpriya@example.com", "email the dean"],
  },
};
