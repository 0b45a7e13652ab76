import { i18n, type Messages } from "@lingui/core";

export type Language = "sv" | "en";
const KEY = "reskontra.language";
type Catalogue = () => Promise<{ messages: Messages }>;
const everywhere: Record<Language, Catalogue> = {
  sv: () => import("./catalogue.sv"),
  en: () => import("./catalogue.en"),
};
const inside: Record<Language, Catalogue> = {
  sv: () => import("./inside.sv"),
  en: () => import("./inside.en"),
};
// Who logs in should not wait for the words of every screen behind the door.
const wanted = [everywhere];

/** The language that was chosen on this machine; nothing where nobody has chosen. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "sv" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

/** The language that the browser asks for, of those that we speak. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
}

/** Speak a language from now on, also after a reload. */
export async function speak(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Where nothing may be stored the choice lasts for as long as the page.
  }
  await turnTo(language);
}

/** Speak a language for as long as nobody chooses another. */
export async function turnTo(language: Language): Promise<void> {
  asked = language;
  const catalogues = await Promise.all(wanted.map((each) => each[language]()));
  // Who turns twice hears the last, whichever came first.
  if (asked !== language) return;
  const messages = Object.assign({}, ...catalogues.map((each) => each.messages));
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}
let asked: Language | null = null;

/** A screen behind the door, which shows when its words have come too. */
export async function withWords<Screen>(screen: Promise<Screen>): Promise<Screen> {
  if (!wanted.includes(inside)) wanted.push(inside);
  const [shown] = await Promise.all([screen, turnTo(asked ?? currentLanguage())]);
  return shown;
}

/** Hear of each turn to another language, when its words are there. */
export function onTurn(hear: () => void): () => void {
  return i18n.on("change", hear);
}

export function currentLanguage(): Language {
  return i18n.locale === "en" ? "en" : "sv";
}
