/** /moderate stale: what is due or overdue for review, overdue first, with owner and date. */
import { buttons, type Choice, heading, note, plain, type Reply, route, strong, text } from "../bot/index.ts";
import { longDate, type StaleDocument, stale } from "../library/index.ts";
import type { Moderating } from "./desk.ts";
import { statusButton } from "./words.ts";

const PAGE = 10;
/** Days. */
export const WITHIN = { least: 0, usual: 14, most: 3650 } as const;

export function staleReply({ services: { library }, texts, now }: Moderating, within: number, page: number): Reply {
  const all = stale(library, now, within);
  const overdue = all.filter(({ state }) => state === "overdue").length;
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = all.slice(at * PAGE, (at + 1) * PAGE);
  const answers: Choice[] = shown
    .filter(({ document }) => library.answers.has(document.id))
    .map(({ document }) => ({ label: document.title, value: document.id }));
  return {
    title: "Due for review",
    blocks: [
      heading("Due for review"),
      text(
        all.length === 0
          ? texts("stale-none", { days: within })
          : texts("stale-about", { overdue, soon: all.length - overdue, days: within }),
      ),
      ...(pages > 1 ? [note(`Page ${at + 1} of ${pages}.`)] : []),
      ...shown.map(line),
      ...(answers.length > 0
        ? [
            {
              kind: "picker" as const,
              route: route("moderate", "preview-open"),
              placeholder: "See an answer",
              options: answers,
            },
          ]
        : []),
      ...buttons(
        at > 0 && { label: "Earlier", route: route("moderate", "stale", within, at - 1) },
        at + 1 < pages && { label: "More", route: route("moderate", "stale", within, at + 1) },
        ...[14, 30, 90]
          .filter((days) => days !== within)
          .map((days) => ({ label: `Within ${days} days`, route: route("moderate", "stale", days, 0) })),
        statusButton,
      ),
    ],
  };
}

const line = ({ document, state, due }: StaleDocument) =>
  text([
    strong(`${state === "overdue" ? "Overdue since" : "Due"} ${longDate(due)}: `),
    ...plain(`${document.title} (${document.id}). Owner: ${document.owner}.`),
  ]);
