import { i18n, type Messages } from "@lingui/core";

export type Language = "sv" | "en";
const KEY = "reskontra.language";
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  sv: () => import("./catalogue.sv"),
  en: () => import("./catalogue.en"),
};

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
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18n.locale === "en" ? "en" : "sv";
}
