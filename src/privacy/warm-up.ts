/** Runs every pattern before anybody waits for it. */
import { prepare } from "./prepare.ts";
import { RULES } from "./rules/index.ts";

// Nobody's data: shapes only, so that every rule gets as far as its last question.
const SHAPES = [
  "mr example, 00 m, mrn 0000000, born 0/0/0000, room 00b, seen on 1/1/2001 for pain, wife Example at 000-000-0000",
  "EXAMPLE, EXAMPLE A  F  00Y  acct# 0000000 ssn 000-00-0000 dea XX0000000 member id XXX000000000 sn XX000000",
  "pt x.x., 00f from Example, zip 00000, lives at 0 Example St, fax 000 000 0000, photo attached of her wound, ip 0.0.0.0",
  "https://example.com/x?id=000 his plate XXX000, name is Example, password: example0, license no 0000000, aged 00, jan 1st",
  'note: hpi: x pmh: x meds: x 0 mg po bid a/p: 1. x 2. x\nname,dob,zip\nx,y,z\nPID|1||0\n"name": "x" <given>x</given>',
];
/** V8 compiles a pattern anew for its second run, and once more for text with other letters than Latin ones. */
const ROUNDS = 3;

/** Makes the first screening as quick as any other; takes up to a second of the processor, once in a process. */
export function warmUp(): void {
  const texts = [...SHAPES, ...SHAPES.map((shape) => `${shape} \u6e96\u5099`)].map(prepare);
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) for (const rule of RULES) rule.find(text);
}
