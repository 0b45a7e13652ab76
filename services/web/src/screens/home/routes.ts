import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";

/** The firm at a glance. */
export const homeRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./Start"), "Start"),
});
