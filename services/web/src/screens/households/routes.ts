import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";

export const householdsRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: "/rot-rut",
  component: lazyRouteComponent(() => import("./Households"), "Households"),
});
