import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";

export const lettersRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: "/letters",
  component: lazyRouteComponent(() => import("./Letters"), "Letters"),
});
