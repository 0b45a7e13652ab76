import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/hour-types",
  validateSearch: (search) => text(search, "text", "show", "order"),
  component: lazyRouteComponent(() => import("./List"), "HourTypeList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/hour-types/new",
  component: lazyRouteComponent(() => import("./New"), "NewHourType"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/hour-types/$id",
  component: lazyRouteComponent(() => import("./Card"), "HourTypeCard"),
});

export const hourTypeRoutes = [listRoute, newRoute, cardRoute];
