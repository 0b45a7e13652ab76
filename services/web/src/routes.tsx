import { createRouter } from "@tanstack/react-router";
import { firmRoute, rootRoute } from "./app/roots";
import { ScreenFailed } from "./app/ScreenFailed";
import { accountRoute } from "./screens/account/routes";
import { agreementRoutes } from "./screens/agreements/routes";
import { articleRoutes } from "./screens/articles/routes";
import { assignmentRoutes } from "./screens/assignments/routes";
import { consultantRoutes } from "./screens/consultants/routes";
import { customerRoutes } from "./screens/customers/routes";
import { entryRoutes } from "./screens/entry/routes";
import { homeRoute } from "./screens/home/routes";
import { hourTypeRoutes } from "./screens/hours/routes";
import { householdsRoute } from "./screens/households/routes";
import { invoiceRoutes } from "./screens/invoices/routes";
import { lettersRoute } from "./screens/letters/routes";
import { paymentsRoute } from "./screens/payments/routes";
import { settingsRoutes } from "./screens/settings/routes";

const tree = rootRoute.addChildren([
  ...entryRoutes,
  accountRoute,
  firmRoute.addChildren([
    homeRoute,
    ...invoiceRoutes,
    ...customerRoutes,
    ...agreementRoutes,
    ...articleRoutes,
    ...hourTypeRoutes,
    ...consultantRoutes,
    ...assignmentRoutes,
    paymentsRoute,
    householdsRoute,
    lettersRoute,
    ...settingsRoutes,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  defaultErrorComponent: ScreenFailed,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
  // All that an address asks is text: `?overdue=true`, as people write and share it.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined);
    const written = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    return written.size > 0 ? `?${written}` : "";
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
