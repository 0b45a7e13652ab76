import type { Messages } from "@lingui/core";

const parts = import.meta.glob<Messages>(
  ["../app/**/sv.po", "../parts/**/sv.po", "../screens/entry/**/sv.po"],
  { eager: true, import: "messages" },
);

/** What the language says before anybody is in a firm, and everywhere. */
export const messages: Messages = Object.assign({}, ...Object.values(parts));
