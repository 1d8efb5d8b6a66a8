import { type Result, saying } from "../../src/bot/index.ts";
import {
  checkRoute,
  isRouteKey,
  mendReply,
  routeForm,
  routeSavedReply,
  routesReply,
  withRoute,
} from "../../src/moderation/index.ts";
import { command } from "../../src/services.ts";
import { type Here, inCommunity, opensForm, press, submit } from "./in-community.ts";

export const routes = command({
  name: "moderate routes",
  summary: "Whom members can ask, by topic",
  options: {},
  access: "moderators",
  visibility: "private",
  examples: [],
  presses: {
    routes: press((context) => shown(context)),
    "route-pick": opensForm((context, _, [key]) => form(context, key)),
    "route-edit": opensForm((context, [key]) => form(context, key)),
    "route-clear": press(async (context, _, [key = ""]) => {
      const { services, community, texts } = context;
      if (!isRouteKey(key)) return saying(texts("out-of-date"));
      const record = await services.communities.update(community, (before) => withRoute(before, key, undefined));
      return routeSavedReply(context, record, key);
    }),
  },
  submits: {
    route: submit(async (context, [key = ""], fields) => {
      const { services, community, texts } = context;
      if (!isRouteKey(key)) return saying(texts("out-of-date"));
      const checked = checkRoute(context, fields);
      if ("errors" in checked) {
        const again = routeForm(services.library, key, undefined);
        const typed = [fields.words, fields.url].filter(Boolean).join("\n");
        return { errors: checked.errors, instead: mendReply(context, again, checked.errors, typed) };
      }
      const record = await services.communities.update(community, (before) => withRoute(before, key, checked.value));
      return routeSavedReply(context, record, key);
    }),
  },
  run: inCommunity((context) => shown(context)),
});

const shown = async (context: Here): Promise<Result> =>
  routesReply(context, await context.services.communities.get(context.community));

async function form({ services, community, texts }: Here, key: string | undefined): Promise<Result> {
  if (key === undefined || !isRouteKey(key)) return saying(texts("out-of-date"));
  const { routes: kept } = await services.communities.get(community);
  return { form: routeForm(services.library, key, Object.hasOwn(kept, key) ? kept[key] : undefined) };
}
