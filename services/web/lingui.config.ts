import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const folders = [
  "app",
  "parts",
  "screens/entry",
  "screens/home",
  "screens/invoices",
  "screens/customers",
  "screens/payments",
  "screens/settings",
  "screens/account",
];

/** Words lie with the screens that say them, so that two people rarely change the same file. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "sv"],
  catalogs: folders.map((folder) => ({
    path: `<rootDir>/src/${folder}/words/{locale}`,
    include: [`<rootDir>/src/${folder}`],
  })),
  format: formatter({ lineNumbers: false, origins: false }),
});
