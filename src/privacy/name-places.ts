/** Where a name stands: what rules on names are made of. */
import type { Find } from "./find.ts";
import { type NameSpan, SURE } from "./names.ts";
import type { Prepared } from "./prepare.ts";
import { bare, isFamous, isGiven } from "./words/name-like.ts";
import { EPONYMOUS, isOthers, isThing } from "./words/others.ts";
import { isTown } from "./words/places.ts";

export interface Place {
  name: NameSpan;
  /** The first and the last word of the name. */
  first: string;
  last: string;
  /** Up to 60 characters of the same line, before and behind it. */
  before: string;
  after: string;
  text: Prepared;
}

function placeOf(name: NameSpan, text: Prepared): Place {
  const before = text.text.slice(Math.max(0, name.start - 60), name.start);
  // An initial belongs to the name: "Zdenka F. on warfarin".
  const after = text.text.slice(name.end, name.end + 60).replace(/^ [A-HJ-Z]\.?(?=[ ,;:(])/, "");
  return {
    name,
    first: name.words[0] ?? "",
    last: name.words.at(-1) ?? "",
    before: before.slice(before.lastIndexOf("\n") + 1),
    after: after.split("\n", 1)[0] ?? "",
    text,
  };
}

/** Any name that is at least so sure, stands where `judge` says, and is not the writer's, a colleague's or a disease's. */
export const named = (sure: number, judge: (place: Place) => boolean): Find =>
  anyName(sure, (place) => judge(place) && !isElse(place) && !isOthers(untitled(place.before), place.after));

const untitled = (before: string): string => before.replace(/\b(?:mr|mrs|ms|miss)\.? $/i, "");

/** The same, where the words around it leave no doubt that it is a patient's. */
export const namedSurely = (sure: number, judge: (place: Place) => boolean): Find =>
  anyName(sure, (place) => judge(place) && !isElse(place));

const anyName =
  (sure: number, judge: (place: Place) => boolean): Find =>
  (text) =>
    text.names.some((name) => name.sure >= sure && judge(placeOf(name, text)));

const BOOK = /^(?:obstetrics|surgery|medicine|neurology|anatomy|atlas|emergency|pathology|pediatrics)$/i;

function isElse({ name, first, last, before, after }: Place): boolean {
  if (
    name.words.length === 1 &&
    (isTown(first) || name.sure === SURE.unknown) &&
    /\b(?:in|near|at|outside|around|living in) $/i.test(before)
  )
    return true;
  if (/\buncle $/i.test(before) && /^sam$/i.test(first)) return true;
  if (isThing(after) || BOOK.test(last) || isFamous(name.words.join(" "))) return true;
  const eponymous = (word: string): boolean =>
    word.split("-").some((part) => EPONYMOUS.test(bare(part)) && !isGiven(part));
  return eponymous(first) && eponymous(last);
}

export const KIN =
  "son|daughter|wife|husband|mother|father|mom|mum|mama|dad|papa|brother|sister|sib(?:ling)?s?|parents?|family|fam|caregiver|widow|widower|niece|nephew|aunt|uncle|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|partner|spouse|fiancee?|girlfriend|boyfriend|roommate|guardian|twins?|triplets|kids?|neighbor|health ?care proxy|proxy|hcp|hcpoa|d?poa|nok|next of kin|emergency contact|surrogate|guarantor|policy ?holder";
