import type { Messages } from "@lingui/core";

const parts = import.meta.glob<Messages>(["../screens/**/sv.po", "!../screens/entry/**/sv.po"], {
  eager: true,
  import: "messages",
});

/** What the language says only to those who are logged in, from beside the screens that say it. */
export const messages: Messages = Object.assign({}, ...Object.values(parts));
