/** Whom to ask, by topic: the list, and the form of one. */
import { type Block, buttons, type Form, heading, plain, type Reply, route, strong, text } from "../bot/index.ts";
import { type Library, topicIds } from "../library/index.ts";
import type { AskRoute, CommunityRecord } from "./community.ts";
import type { Moderating } from "./desk.ts";
import { ANY, ROUTE, routeBlock, routeTitle } from "./routes.ts";
import { statusButton } from "./words.ts";

const KEYS = [...topicIds, ANY];

export function routesReply({ services: { library }, texts }: Moderating, record: CommunityRecord): Reply {
  const set = KEYS.flatMap((key) => {
    const found = record.routes[key];
    return found ? [text([strong(`${routeTitle(library, key)}: `), ...plain(found.words)])] : [];
  });
  return {
    title: "Routes",
    blocks: [
      heading("Whom members can ask"),
      text(texts("routes-about")),
      ...(set.length > 0 ? set : [text("None is set.")]),
      {
        kind: "picker",
        route: route("moderate", "route-pick"),
        placeholder: "Set or change a topic's",
        options: KEYS.map((key) => ({ label: routeTitle(library, key), value: key })),
      },
      ...(set.length > 0
        ? [
            {
              kind: "picker" as const,
              route: route("moderate", "route-clear"),
              placeholder: "Clear a topic's",
              options: KEYS.filter((key) => record.routes[key]).map((key) => ({
                label: routeTitle(library, key),
                value: key,
              })),
            },
          ]
        : []),
      ...buttons(statusButton),
    ],
  };
}

export function routeForm(library: Library, key: string, now: AskRoute | undefined): Form {
  return {
    route: route("moderate", "route", key),
    title: "Whom to ask",
    submit: "Save",
    opener: route("moderate", "route-edit", key),
    fields: [
      {
        id: "words",
        kind: "line",
        label: `Who, for: ${routeTitle(library, key)}`,
        hint: "Such as: the chief residents in #ask-chiefs, or the GME office. Nobody is notified.",
        required: true,
        maxLength: ROUTE.words,
        ...(now && { value: now.words }),
      },
      {
        id: "url",
        kind: "line",
        label: "Link to a page or channel",
        hint: "It begins with https://. Leave it empty where there is none.",
        maxLength: ROUTE.url,
        ...(now?.url !== undefined && { value: now.url }),
      },
    ],
  };
}

/** What members read now, after a change. */
export function routeSavedReply(context: Moderating, record: CommunityRecord, key: string): Reply {
  const { texts, services } = context;
  const found = record.routes[key];
  const topic = routeTitle(services.library, key);
  const lead: Block[] = found
    ? [text(texts("route-saved", { topic })), routeBlock(found)]
    : [text(texts("route-cleared", { topic }))];
  const all = routesReply(context, record);
  return { ...all, blocks: [...lead, ...all.blocks] };
}
