import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/consultants",
  validateSearch: (search) => text(search, "text", "kind", "qualification", "show", "order"),
  component: lazyRouteComponent(() => import("./List"), "ConsultantList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/consultants/new",
  component: lazyRouteComponent(() => import("./New"), "NewConsultant"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/consultants/$id",
  component: lazyRouteComponent(() => import("./Card"), "ConsultantCard"),
});

/** Those who do the work: all of them, a new one, and one. */
export const consultantRoutes = [listRoute, newRoute, cardRoute];
