import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { CustomersDocument } from "@treaty/documents";
import { askAhead } from "@/api/ahead";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";
import { questionOf } from "./asking";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/customers",
  validateSearch: (search) => text(search, "text", "kind", "order"),
  loaderDeps: ({ search }) => questionOf(search),
  loader: ({ params, deps }) => askAhead(params.slug, CustomersDocument, { ...deps, after: null }),
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
