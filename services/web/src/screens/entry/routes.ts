import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "@/app/roots";
import { text } from "@/app/searching";

const parent = () => rootRoute;

const startRoute = createRoute({
  getParentRoute: parent,
  path: "/",
  component: lazyRouteComponent(() => import("./Start"), "Start"),
});
const loginRoute = createRoute({
  getParentRoute: parent,
  path: "/login",
  validateSearch: (search) => text(search, "next"),
  component: lazyRouteComponent(() => import("./Login"), "Login"),
});
const signUpRoute = createRoute({
  getParentRoute: parent,
  path: "/signup",
  component: lazyRouteComponent(() => import("./SignUp"), "SignUp"),
});
const forgotRoute = createRoute({
  getParentRoute: parent,
  path: "/forgot",
  component: lazyRouteComponent(() => import("./Forgot"), "Forgot"),
});
const resetRoute = createRoute({
  getParentRoute: parent,
  path: "/reset/$token",
  component: lazyRouteComponent(() => import("./Reset"), "Reset"),
});
const confirmRoute = createRoute({
  getParentRoute: parent,
  path: "/confirm/$token",
  component: lazyRouteComponent(() => import("./Confirm"), "ConfirmAddress"),
});
const invitationRoute = createRoute({
  getParentRoute: parent,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("./Invitation"), "Invitation"),
});
const firmsRoute = createRoute({
  getParentRoute: parent,
  path: "/firms",
  component: lazyRouteComponent(() => import("./Firms"), "Firms"),
});

/** Before a firm: coming in, signing up, and choosing where to go. */
export const entryRoutes = [
  startRoute,
  loginRoute,
  signUpRoute,
  forgotRoute,
  resetRoute,
  confirmRoute,
  invitationRoute,
  firmsRoute,
];
