import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { firmRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => firmRoute;

const boardRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments",
  validateSearch: (search) => text(search, "customer", "consultant"),
  component: lazyRouteComponent(() => import("./board/Board"), "AssignmentBoard"),
});
const listRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/list",
  validateSearch: (search) =>
    text(search, "text", "states", "customer", "consultant", "from", "to", "order"),
  component: lazyRouteComponent(() => import("./list/List"), "AssignmentList"),
});
const calendarRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/calendar",
  validateSearch: (search) => text(search, "view", "day", "consultant"),
  component: lazyRouteComponent(() => import("./calendar/Calendar"), "AssignmentCalendar"),
});
const unbilledRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/unbilled",
  component: lazyRouteComponent(() => import("./unbilled/Unbilled"), "UnbilledWork"),
});
const marginRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/margin",
  validateSearch: (search) => text(search, "by", "from", "to"),
  component: lazyRouteComponent(() => import("./margins/Margins"), "Margins"),
});
const newRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/new",
  validateSearch: (search) => text(search, "customer", "agreement", "day", "repeat"),
  component: lazyRouteComponent(() => import("./form/New"), "NewAssignment"),
});
const cardRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/$id",
  component: lazyRouteComponent(() => import("./card/Card"), "AssignmentCard"),
});
const editRoute = createRoute({
  getParentRoute: parent,
  path: "/assignments/$id/edit",
  component: lazyRouteComponent(() => import("./form/Edit"), "EditAssignment"),
});

export const assignmentRoutes = [
  boardRoute,
  listRoute,
  calendarRoute,
  unbilledRoute,
  marginRoute,
  newRoute,
  cardRoute,
  editRoute,
];
