/** Whom to ask in one community, by topic. Pure. */
import { type Block, type Inline, plain, strong, text } from "../bot/index.ts";
import { type Library, type TopicId, topicIds } from "../library/index.ts";
import type { AskRoute, CommunityRecord } from "./community.ts";

/** Characters of the words, and of the address (what Discord takes). */
export const ROUTE = { words: 120, url: 500 } as const;
/** For every topic that has none of its own. */
export const ANY = "any";

export const isRouteKey = (key: string): boolean => key === ANY || (topicIds as readonly string[]).includes(key);

export const routeTitle = (library: Library, key: string): string =>
  key === ANY ? "All other topics" : (library.topics.get(key as TopicId)?.title ?? key);

const own = ({ routes }: CommunityRecord, key: string): AskRoute | undefined =>
  Object.hasOwn(routes, key) ? routes[key] : undefined;

export const routeFor = (record: CommunityRecord, topic: TopicId): AskRoute | undefined =>
  own(record, topic) ?? own(record, ANY);

/** Words are shown as they are and notify nobody; an address opens a page or a channel. */
const routeWords = ({ words, url }: AskRoute): Inline[] =>
  url === undefined ? plain(words) : [{ type: "link", url, children: plain(words) }];

export const routeBlock = (route: AskRoute): Block => text([strong("Ask a person: "), ...routeWords(route)]);

/** At most so many lines where no topic is known. */
const LINES = 3;

/** For an honest no: the first of its topics that has a route; all there are (three at most) where it named none. */
export function routeBlocks(library: Library, record: CommunityRecord, topics: readonly TopicId[]): Block[] {
  for (const topic of topics) {
    const found = own(record, topic);
    if (found) return [routeBlock(found)];
  }
  const any = own(record, ANY);
  if (any) return [routeBlock(any)];
  if (topics.length > 0) return [];
  return topicIds
    .flatMap((topic) => {
      const found = own(record, topic);
      return found ? [text([strong(`Ask a person about ${routeTitle(library, topic)}: `), ...routeWords(found)])] : [];
    })
    .slice(0, LINES);
}

/** The very record where nothing changes. Undefined takes the route away. */
export function withRoute(record: CommunityRecord, key: string, route: AskRoute | undefined): CommunityRecord {
  const { [key]: before, ...routes } = record.routes;
  if (route === undefined) return before === undefined ? record : { ...record, routes };
  return { ...record, routes: { ...routes, [key]: route } };
}
