import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";

/** One screen with sections; each has an address of its own. */
export const settingsRoutes = [
  createRoute({
    getParentRoute: () => firmRoute,
    path: "/settings",
    component: lazyRouteComponent(() => import("./Settings"), "Settings"),
  }),
  createRoute({
    getParentRoute: () => firmRoute,
    path: "/settings/$section",
    component: lazyRouteComponent(() => import("./Settings"), "Settings"),
  }),
];
