/** Fields of exports, messages and tables, by their names. */
import type { Rule } from "../find.ts";
import type { Kind } from "../kinds.ts";

const DIGITS = /\d{4}/;
const DATE = /\d{6,8}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;
const WORD = /[A-Za-z]{2}/;

/** For each kind: how its field is called, and what its value holds. */
const FIELDS: [Kind, RegExp, RegExp, string][] = [
  [
    "name",
    /^(?:(?:patient|pt|client|full|given|family|last|first|middle|sur|maiden|preferred|mother|guarantor|member|subscriber|[lf])?name|given|family|last|first|lastnm|firstnm|patient|pt|nextofkin|contact)$/,
    WORD,
    "a name",
  ],
  [
    "mrn",
    /^(?:\w{0,10}mrn|patient(?:id|no|number)|pid|chart(?:id|no|number)|medicalrecord\w{0,8}|empi|mpi|hospitalno)$/,
    DIGITS,
    "a chart number",
  ],
  ["dob", /^(?:dob|birth\w{0,8}|dateofbirth|borndate|born)$/, DATE, "a date of birth"],
  [
    "date",
    /^(?:date|(?:admit|admission|discharge|visit|encounter|service|procedure|surgery|collect\w{0,4}|result|exam|study|order|effective|onset|issued|performed|recorded|authored|deceased|death|appointment|appt|dos|start|end)(?:ed|on|date|time|datetime|dt|period)?)$/,
    DATE,
    "a date of care",
  ],
  [
    "address",
    /^(?:\w{0,8}address\w{0,5}|addr\w{0,6}|street\w{0,12}|streetaddressline|addressline\d?|city)$/,
    WORD,
    "an address",
  ],
  ["zip", /^(?:zip\w{0,4}|postal\w{0,4}|postcode|plz)$/, /^\d{5}|^[a-z]\d/i, "a ZIP code"],
  [
    "phone",
    /^(?:\w{0,8}phone\w{0,8}|tel|telecom|telephone|mobile|cell|homeph|ph)$/,
    /\d{3}.{0,3}\d{4}/,
    "a telephone number",
  ],
  ["email", /^(?:\w{0,8}email\w{0,8})$/, /@/, "an email address"],
  ["ssn", /^(?:ssn|socialsecurity\w{0,8}|social)$/, DIGITS, "a Social Security number"],
  ["room", /^(?:room\w{0,6}|bed\w{0,6}|ward|unit|location|loc)$/, /\d/, "a room or bed"],
  [
    "account",
    /^(?:\w{0,8}account\w{0,8}|acct\w{0,4}|csn|fin|har|visit(?:id|no|number)|encounter(?:id|no|number))$/,
    DIGITS,
    "an account or visit number",
  ],
  [
    "member",
    /^(?:member\w{0,6}|subscriber\w{0,6}|policy\w{0,8}|insurance\w{0,8}|mbi|medicare\w{0,6}|medicaid\w{0,6}|groupn\w{0,6})$/,
    DIGITS,
    "a health-plan number",
  ],
  [
    "other-id",
    /^(?:accession\w{0,8}|specimen\w{0,8}|order(?:id|no|number)|claim\w{0,8}|case(?:id|no|number))$/,
    DIGITS,
    "the number of an order or specimen",
  ],
];

export const fieldRules: Rule[] = FIELDS.map(([kind, key, value, what]) => ({
  id: `field-${kind}`,
  kind,
  description: `the field of an HL7, JSON, XML or CSV paste that holds ${what}`,
  needs: /[|"'<]|\n/,
  find: ({ fields }) => fields.some((field) => key.test(field.key) && value.test(field.value)),
}));
