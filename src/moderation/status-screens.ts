/** /moderate status: what is in force, since when, and what needs somebody. */
import {
  type Block,
  type Button,
  buttons,
  heading,
  list,
  note,
  plain,
  type Reply,
  route,
  strong,
  text,
} from "../bot/index.ts";
import { type Problem, stale } from "../library/index.ts";
import type { CommunityRecord } from "./community.ts";
import type { Moderating } from "./desk.ts";
import { isExpired } from "./notes.ts";
import { problemBlocks } from "./problems.ts";
import { counted, momentWords, statusButton } from "./words.ts";

/** Errors shown at once, and problems on one page. */
const FIRST = 5;
const PAGE = 8;
/** Days. */
const SOON = 30;

export function statusReply(
  context: Moderating,
  record: CommunityRecord,
  { openMisses, lead = [] }: { openMisses: number; lead?: Block[] },
): Reply {
  const { services, texts, now } = context;
  const { library, desk } = services;
  const since = desk.since();
  const { errors, warnings } = sorted(desk.problems());
  const due = stale(library, now, SOON);
  const overdue = due.filter(({ state }) => state === "overdue").length;
  const expired = record.notes.filter((each) => isExpired(each, now)).length;
  const rows: [string, string][] = [
    ["Answers", String(library.answers.size)],
    ["Cautions, guides, letters", [library.cautions.size, library.guides.size, library.letters.size].join(", ")],
    ["Review", `${overdue} overdue, ${due.length - overdue} more due within ${SOON} days`],
    ["Notes here", `${record.notes.length - expired} shown, ${expired} expired`],
    ["Topics with somebody to ask", String(Object.keys(record.routes).length)],
    ["Open misses", String(openMisses)],
  ];
  return {
    title: "Status",
    blocks: [
      heading("Status"),
      ...lead,
      text(
        texts("status-in-force", {
          version: library.version,
          since: since ? momentWords(since) : "the start",
        }),
      ),
      list(rows.map(([label, value]) => [strong(`${label}: `), ...plain(value)])),
      ...(errors.length === 0
        ? [text(texts("status-fine"))]
        : [
            text([strong(texts("status-broken", { count: counted(errors.length, "error") }))]),
            ...problemBlocks(errors.slice(0, FIRST)),
          ]),
      ...(warnings.length > 0 ? [note(texts("status-warnings", { count: counted(warnings.length, "warning") }))] : []),
      ...channelBlocks(context, record),
      ...buttons(
        (errors.length > FIRST || warnings.length > 0) && {
          label: "All that the checker says",
          route: route("moderate", "problems", 0),
        },
        { label: "Misses", route: route("moderate", "misses", 0) },
        { label: "Feedback", route: route("moderate", "feedback") },
        { label: "Due for review", route: route("moderate", "stale", 14, 0) },
        { label: "Notes", route: route("moderate", "notes", 0) },
        { label: "Whom to ask", route: route("moderate", "routes") },
        { label: "Look again", route: route("moderate", "status") },
      ),
    ],
  };
}

function sorted(problems: readonly Problem[]): { errors: Problem[]; warnings: Problem[] } {
  return {
    errors: problems.filter(({ severity }) => severity === "error"),
    warnings: problems.filter(({ severity }) => severity === "warning"),
  };
}

/** Where moderators are told; the button stands only where there is a channel to tell. */
function channelBlocks({ services: { desk }, surface, channel }: Moderating, record: CommunityRecord): Block[] {
  if (!desk.canAnnounce(surface)) return [];
  const told = record.channel;
  const isHere = told !== undefined && told.id === channel;
  const here: Button = {
    label: told ? "Tell this channel instead" : "Tell this channel when a file is broken",
    route: route("moderate", "channel-here"),
  };
  const words = told ? `Told when a file is broken: ${isHere ? "this channel" : "another channel"}.` : undefined;
  const failing = told?.refused ? " It took no message the last time: let the bot write there." : "";
  return [
    ...(words === undefined ? [] : [note(`${words}${failing}`)]),
    ...buttons(
      channel !== null && !isHere && here,
      told !== undefined && { label: "Tell no channel", route: route("moderate", "channel-off") },
    ),
  ];
}

/** Said in the channel that moderators chose, which also shows whether the bot may write there. */
export function announcedReply(texts: Moderating["texts"]): Reply {
  return { title: texts("channel-hello"), blocks: [text(texts("channel-hello"))] };
}

/** Another channel begins anew: what was told elsewhere was not told there. */
export function withChannel(record: CommunityRecord, channel: { id: string } | undefined): CommunityRecord {
  const { channel: before, ...rest } = record;
  if (before?.id === channel?.id) return record;
  return channel ? { ...rest, channel } : rest;
}

/** Errors first, then warnings, a page at a time. */
export function problemsReply({ services: { desk }, texts }: Moderating, page: number): Reply {
  const { errors, warnings } = sorted(desk.problems());
  const all = [...errors, ...warnings];
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  return {
    title: "What the checker says",
    blocks: [
      heading("What the checker says"),
      ...(all.length === 0 ? [text(texts("status-fine"))] : []),
      ...(all.length > 0
        ? [
            note(
              `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}. Page ${at + 1} of ${pages}.`,
            ),
          ]
        : []),
      ...problemBlocks(all.slice(at * PAGE, (at + 1) * PAGE)),
      ...buttons(
        at > 0 && { label: "Earlier", route: route("moderate", "problems", at - 1) },
        at + 1 < pages && { label: "More", route: route("moderate", "problems", at + 1) },
        statusButton,
      ),
    ],
  };
}
