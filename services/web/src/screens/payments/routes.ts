import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

export const paymentsRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: "/payments",
  validateSearch: (search) => text(search, "from", "to"),
  component: lazyRouteComponent(() => import("./List"), "PaymentList"),
});
