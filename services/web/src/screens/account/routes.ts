import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "@/app/roots";
import { withWords } from "@/words/language";

/** The person's own things, in no firm. */
export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account",
  component: lazyRouteComponent(() => withWords(import("./Account")), "Account"),
});
