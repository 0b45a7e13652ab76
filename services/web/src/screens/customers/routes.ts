import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/customers",
  validateSearch: (search) => text(search, "text", "kind", "order"),
  component: lazyRouteComponent(() => import("./List"), "CustomerList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/customers/new",
  validateSearch: (search) => text(search, "name", "then"),
  component: lazyRouteComponent(() => import("./New"), "NewCustomer"),
});
const importRoute = createRoute({
  getParentRoute: parent,
  path: "/customers/import",
  component: lazyRouteComponent(() => import("./import/Import"), "CustomerImport"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/customers/$id",
  validateSearch: (search) => text(search, "tab"),
  component: lazyRouteComponent(() => import("./Card"), "CustomerCard"),
});

export const customerRoutes = [listRoute, newRoute, importRoute, cardRoute];
