/** Reads what systems write: HL7 v2 segments, JSON, XML and tables, as pairs of a key and its value. */

export interface Field {
  /** In lower case, letters and digits only: "patientname", "zip". */
  key: string;
  value: string;
}

/** Where HL7 v2 keeps what identifies a person: segment, field, key. */
const HL7: Record<string, Record<number, string>> = {
  MSH: {},
  EVN: {},
  PID: { 2: "mrn", 3: "mrn", 5: "name", 7: "dob", 11: "address", 13: "phone", 18: "account", 19: "ssn" },
  NK1: { 2: "name", 4: "address", 5: "phone" },
  PV1: { 3: "room", 19: "account" },
  IN1: { 16: "name", 36: "member" },
  OBR: {},
  OBX: {},
};
/** A date, or a date and a time, as HL7 writes it. */
const STAMP = /^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/;
const PAIRS = 200;

const plain = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, "");

function hl7(text: string): Field[] {
  const fields: Field[] = [];
  for (const line of text.split("\n", PAIRS)) {
    const parts = line.trim().split("|", 60);
    const places = HL7[parts[0] ?? ""];
    if (places === undefined || parts.length < 3) continue;
    if (parts[0] !== "PID")
      fields.push(...parts.filter((part) => STAMP.test(part)).map((value) => ({ key: "date", value })));
    for (const [at, key] of Object.entries(places)) {
      const value = parts[Number(at)] ?? "";
      if (value === "") continue;
      fields.push({ key, value });
      if (key === "address" && /\^\d{5}/.test(value))
        fields.push({ key: "zip", value: value.replace(/^.*\^(?=\d{5})/, "") });
    }
  }
  return fields;
}

/** "key": "value", also where the value is the first text of a list. */
function json(text: string): Field[] {
  const pairs = /["']([a-z][\w .-]{1,30})["']\s?:\s?(?:\[\s?)?["']?([^"'[\]{},]{1,80})/gi;
  return [...text.matchAll(pairs)]
    .slice(0, PAIRS)
    .map(([, key = "", value = ""]) => ({ key: plain(key), value: value.trim() }));
}

function xml(text: string): Field[] {
  const tags = /<([a-z][\w:]{1,30})(?: [^<>]{0,80}?(?:value|extension)="([^"<>]{1,60})")?[^<>]{0,120}>([^<>]{0,80})/gi;
  return [...text.matchAll(tags)].slice(0, PAIRS).flatMap(([tag, name = "", attribute = "", content = ""]) => {
    const key = /^id$/i.test(name) && /extension=/i.test(tag) ? "mrn" : plain(name);
    return [attribute, content.trim()].filter((value) => value !== "").map((value) => ({ key, value }));
  });
}

/** A line of two or more column names, and the line of values below it. */
function table(text: string): Field[] {
  const lines = text.split("\n", PAIRS);
  for (let at = 0; at + 1 < lines.length; at++) {
    for (const mark of [",", ";", "|"]) {
      const keys = (lines[at] ?? "").split(mark, 40).map(plain);
      const values = (lines[at + 1] ?? "").split(mark, 40).map((value) => value.trim());
      if (
        keys.length < 2 ||
        values.length < 2 ||
        !keys.every((key) => key.length < 24) ||
        keys.filter((key) => COLUMN.test(key)).length < 2
      )
        continue;
      return keys.flatMap((key, column) => ({ key, value: values[column] ?? "" })).filter(({ value }) => value !== "");
    }
  }
  return [];
}
const COLUMN =
  /^(?:mrn|dob|ssn|zip|name|last|first|lastname|firstname|patient\w{0,8}|pt\w{0,6}|room|bed|phone|birthdate)$/;

/** The fields of a normalized text; empty where it is prose. */
export function fieldsOf(text: string): readonly Field[] {
  const fields: Field[] = [];
  if (text.includes("|")) fields.push(...hl7(text));
  if (/["']\s?:/.test(text)) fields.push(...json(text));
  if (text.includes("<")) fields.push(...xml(text));
  if (/[,;|][^\n]{0,200}\n[^\n]{0,200}[,;|]/.test(text)) fields.push(...table(text));
  return fields;
}
