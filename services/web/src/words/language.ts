import { i18n, type Messages } from "@lingui/core";

export type Language = "sv" | "en";
const KEY = "reskontra.language";
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  sv: () => import("./catalogue.sv"),
  en: () => import("./catalogue.en"),
};

/** The language that was chosen on this machine, or the one that the browser asks for. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === "sv" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
}

/** Speak a language from now on, also after a reload. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18n.locale === "en" ? "en" : "sv";
}
