import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/articles",
  validateSearch: (search) => text(search, "text", "show", "order"),
  component: lazyRouteComponent(() => import("./List"), "ArticleList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/articles/new",
  validateSearch: (search) => text(search, "name"),
  component: lazyRouteComponent(() => import("./New"), "NewArticle"),
});
const importRoute = createRoute({
  getParentRoute: parent,
  path: "/articles/import",
  component: lazyRouteComponent(() => import("./Import"), "ArticleImport"),
});
const chartRoute = createRoute({
  getParentRoute: parent,
  path: "/articles/accounts",
  component: lazyRouteComponent(() => import("./TakeChart"), "TakeChart"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/articles/$id",
  component: lazyRouteComponent(() => import("./Card"), "ArticleCard"),
});
const listsRoute = createRoute({
  getParentRoute: parent,
  path: "/price-lists",
  component: lazyRouteComponent(() => import("./PriceLists"), "PriceLists"),
});
const priceListRoute = createRoute({
  getParentRoute: parent,
  path: "/price-lists/$id",
  component: lazyRouteComponent(() => import("./PriceList"), "PriceListCard"),
});

export const articleRoutes = [
  listRoute,
  newRoute,
  importRoute,
  chartRoute,
  cardRoute,
  listsRoute,
  priceListRoute,
];
