import type { Messages } from "@lingui/core";

const parts = import.meta.glob<Messages>("../**/en.po", { eager: true, import: "messages" });

/** Every sentence of the language, from beside the screens that say them. */
export const messages: Messages = Object.assign({}, ...Object.values(parts));
