/** The countries and territories of ISO 3166-1, and Kosovo. */
const CODES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
  "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
  "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
  "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

const NEAR = ["SE", "NO", "DK", "FI"];

interface Country {
  value: string;
  label: string;
}

/** What a country is called in a language; its code where it has no name. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

/** All countries by name, the nearest first; one that is not among them but already stands somewhere is kept. */
export function countries(language: string, kept = ""): Country[] {
  const near = NEAR.map((code) => ({ value: code, label: countryName(code, language) }));
  const far = CODES.split(" ")
    .filter((code) => !NEAR.includes(code))
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  const all = [...near, ...far];
  const isKnown = !kept || all.some(({ value }) => value === kept);
  return isKnown ? all : [...all, { value: kept, label: kept }];
}

/** Those that somebody looks for, by a part of the name or by the code, which comes first. */
export function foundCountries(all: readonly Country[], typed: string): Country[] {
  const text = typed.trim().toLowerCase();
  const byCode = all.filter(({ value }) => value.toLowerCase() === text);
  const byName = all.filter(({ label }) => label.toLowerCase().includes(text));
  return [...byCode, ...byName.filter((country) => !byCode.includes(country))];
}
