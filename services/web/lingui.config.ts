import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const folders = [
  "app",
  "parts",
  "screens/entry",
  "screens/home",
  "screens/invoices",
  "screens/customers",
  "screens/articles",
  "screens/hours",
  "screens/consultants",
  "screens/agreements",
  "screens/assignments",
  "screens/payments",
  "screens/households",
  "screens/letters",
  "screens/settings",
  "screens/account",
];

/** A check extracts into a copy of the catalogues, so that it changes nothing. */
const root = process.env.WORDS_FOLDER ?? "<rootDir>/src";

/** Words lie with the screens that say them, so that two people rarely change the same file. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "sv"],
  catalogs: folders.map((folder) => ({
    path: `${root}/${folder}/words/{locale}`,
    include: [`<rootDir>/src/${folder}`],
  })),
  format: formatter({ lineNumbers: false, origins: false }),
});
