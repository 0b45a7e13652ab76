import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { withWords } from "@/words/language";
import { Lost } from "./Lost";
import { Coming } from "./Outline";
import { ScreenFailed } from "./ScreenFailed";

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: Lost,
  errorComponent: ScreenFailed,
});

/** Everything that is a firm's: the shell with its menu, and the firm's own client. */
export const firmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/f/$slug",
  component: lazyRouteComponent(() => withWords(import("./FirmShell")), "FirmShell"),
  pendingComponent: Coming,
  notFoundComponent: Lost,
});
