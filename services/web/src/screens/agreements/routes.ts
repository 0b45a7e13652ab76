import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/agreements",
  validateSearch: (search) => text(search, "text", "show", "order"),
  component: lazyRouteComponent(() => import("./List"), "AgreementList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/agreements/new",
  validateSearch: (search) => text(search, "customer"),
  component: lazyRouteComponent(() => import("./New"), "NewAgreement"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/agreements/$id",
  component: lazyRouteComponent(() => import("./Card"), "AgreementCard"),
});

export const agreementRoutes = [listRoute, newRoute, cardRoute];
