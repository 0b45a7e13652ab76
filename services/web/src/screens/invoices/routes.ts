import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { InvoicesDocument } from "@treaty/documents";
import { askAhead } from "@/api/ahead";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";
import { questionOf, readSearch } from "./filter";

const parent = () => firmRoute;

const listRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices",
  validateSearch: (search) =>
    readSearch(
      text(
        search,
        "text",
        "states",
        "kind",
        "overdue",
        "open",
        "refund",
        "said",
        "customer",
        "from",
        "to",
        "dueFrom",
        "dueTo",
        "order",
      ),
    ),
  loaderDeps: ({ search }) => questionOf(search),
  loader: ({ params, deps }) => askAhead(params.slug, InvoicesDocument, { ...deps, after: null }),
  component: lazyRouteComponent(() => import("./List"), "InvoiceList"),
});
// One screen at two addresses: a new invoice that is saved goes on as a draft, in the same form.
const editorRoute = createRoute({
  getParentRoute: parent,
  id: "editor",
  component: lazyRouteComponent(() => import("./Editor"), "Editor"),
});
const newRoute = createRoute({
  getParentRoute: () => editorRoute,
  path: "/invoices/new",
  validateSearch: (search) => text(search, "customer", "copy", "quick"),
});
const takeOverRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/import",
  component: lazyRouteComponent(() => import("./TakeOver"), "TakeOver"),
});
const returnedRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/returned",
  component: lazyRouteComponent(() => import("./bounces/Bounces"), "Bounces"),
});
const oneRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/$id",
  component: lazyRouteComponent(() => import("./Invoice"), "Invoice"),
});
const editRoute = createRoute({
  getParentRoute: () => editorRoute,
  path: "/invoices/$id/edit",
});

export const invoiceRoutes = [
  listRoute,
  editorRoute.addChildren([newRoute, editRoute]),
  takeOverRoute,
  returnedRoute,
  oneRoute,
];
