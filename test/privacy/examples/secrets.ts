/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const secretsExamples: Examples = {
  "ssn-shape": {
    positives: [
      "SSN 123-45-6789",
      "social 123 45 6789",
      "ss# 123-45-6789",
      "ssn xxx-xx-4328",
      "***-**-4328 is on the form",
      "987-65-4329",
    ],
    negatives: ["CAS 50-78-2 was in the prompt", "ISBN 978-1-4557-4801-3", "call 800-829-1040"],
  },
  "ssn-labelled": {
    positives: [
      "SSN 123-45-6789",
      "ssn is 123456789",
      "social 123 45 6789",
      "ss# 123-45-6789",
      "last four of his social is 4328",
      "ssn ends in 4328",
    ],
    negatives: ["social security wage base 184,500", "do they need my social security number", "soc 2 type 2 report"],
  },
  "ssn-before": {
    positives: [
      "000123456 is the ssn",
      "000-12-3456 is his social",
      "4328 is her ssn",
      "one two three four five six seven eight nine is the ssn",
      "last 4: 3456 (ssn)",
      "nine eight seven, six five, four three two zero, thats her social",
    ],
    negatives: ["in 2026 social security takes 6.2%", "12 social workers"],
  },
  "ssn-last-four": {
    positives: [
      "last four of his social is 4328",
      "ssn ends in 4328",
      "social ending 4328",
      "last 4 ssn 4328",
      "4328 are the last four of her ssn",
      "her social starts 123-45",
    ],
    negatives: ["is the last 4 of an ssn an identifier", "last four tasks were social media posts"],
  },
  "dea-labelled": {
    positives: [
      "my DEA is BF1234563",
      "DEA number AB1234563",
      "DEA# FT 1234567",
      "dea: bf-1234563",
      "DEA#: FM1234563",
      "dea lic MB1234563",
    ],
    negatives: ["dea number required?", "do i need a DEA for this"],
  },
  "dea-shape": {
    positives: [
      "my DEA is BF1234563",
      "DEA number AB1234563",
      "BF1234563 is what i typed in the form",
      "dea: bf-1234563",
      "DEA#: FM1234563",
      "dea lic MB1234563",
    ],
    negatives: ["AB1234567 is no valid one", "RN 9281736 compact"],
  },
  "secret-token": {
    positives: [
      "xoxb-123456789012-abcdefGHIJ",
      "Bearer abcdefghijklmnop1234",
      "api key sk-abc123abc123abc123abc",
      "token: ghp_abcdefghijklmnopqrstuvwxyz0123",
      "SLACK_BOT_TOKEN=xoxb-1234567890-abcdef",
      "sk-proj-abcdef1234567890abcdef",
    ],
    negatives: ["token limits", "bearer of bad news"],
  },
  "secret-password": {
    positives: [
      "my password is Hunter2!x",
      "pw: Sunshine99",
      "api key sk-abc123abc123abc123abc",
      "my pin is 4482",
      "username drpriya password Winter2025",
      "pass is tr0ub4dor",
    ],
    negatives: ["password reset not working", "pin the message please"],
  },
  "secret-login": {
    positives: [
      "login drbob / Winter2025!",
      "my account drbob@example.com / Fluffy-123",
      "creds: drbob/Hunter-22x",
      "epic login jdoe / Winter2025!",
      "login: drbob@example.com / Fluffy123",
    ],
    negatives: ["login fails with error 403 / 404", "account and/or profile locked"],
  },
  "secret-pair": {
    positives: [
      "samplenp / Hunter-Test-22 is my caqh",
      "drbob / Winter2025! for the epic login",
      "docpriya / Fluffy99 on the portal",
      "samplenp / Hunter-Test-22 is my caqh",
    ],
    negatives: ["and/or mercor", "W-2 / 1099 on the portal"],
  },
  "secret-code": {
    positives: [
      "pw: Sunshine99",
      "the code is 493 112",
      "my login code 493112 isn't working",
      "verification code: 493-112",
      "mercor 2fa code is 883211",
      "my pin is 4482",
    ],
    negatives: ["the code is 6 digits and never arrives", "cpt code 99213"],
  },
};
