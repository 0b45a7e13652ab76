interface Device {
  browser: string | null;
  system: string | null;
  isPhone: boolean;
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** What a browser says of itself, in words that people know. */
export function deviceOf(agent: string): Device {
  const first = (known: readonly [RegExp, string][]) =>
    known.find(([sign]) => sign.test(agent))?.[1] ?? null;
  return {
    browser: first(BROWSERS),
    system: first(SYSTEMS),
    isPhone: /Mobile|iPhone|Android/.test(agent),
  };
}
