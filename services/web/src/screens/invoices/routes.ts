import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";
import { readSearch } from "./filter";

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
        "overdue",
        "open",
        "customer",
        "from",
        "to",
        "dueFrom",
        "dueTo",
        "order",
      ),
    ),
  component: lazyRouteComponent(() => import("./List"), "InvoiceList"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/new",
  validateSearch: (search) => text(search, "customer", "copy", "quick"),
  component: lazyRouteComponent(() => import("./Editor"), "NewInvoice"),
});
const oneRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/$id",
  component: lazyRouteComponent(() => import("./Invoice"), "Invoice"),
});
const editRoute = createRoute({
  getParentRoute: parent,
  path: "/invoices/$id/edit",
  component: lazyRouteComponent(() => import("./Editor"), "EditInvoice"),
});

export const invoiceRoutes = [listRoute, newRoute, oneRoute, editRoute];
