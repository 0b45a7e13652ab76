import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";

/** The classes that the law gives a rate of their own, in the order in which they are offered. */
export const VAT_CLASSES = [
  "STANDARD",
  "FOOD",
  "HOTEL",
  "RESTAURANT",
  "ART",
  "REPAIR",
  "TRANSPORT",
  "BOOKS",
  "CULTURE",
  "SPORT",
  "DANCE",
  "COPYRIGHT",
  "EXEMPT",
] as const satisfies readonly Tenant.VatClass[];
const SOLD = [
  "SERVICE",
  "GOODS",
  "CONSTRUCTION",
  "SCRAP",
  "GOLD",
  "EMISSION_RIGHTS",
  "ELECTRONICS",
] as const satisfies readonly Tenant.Sold[];

/** The kinds of sale to choose from, by their names. */
export function useKindsOfSale(): { value: Tenant.Sold; label: string }[] {
  const { sold } = useVatWords();
  return SOLD.map((value) => ({ value, label: sold[value] }));
}

/** What VAT's classes, cases and kinds of things sold are called: the same answer until the language turns. */
export function useVatWords() {
  const { t } = useLingui();
  return useMemo(() => {
    const classes: Record<Tenant.VatClass, string> = {
      STANDARD: t`Standard`,
      FOOD: t`Food`,
      HOTEL: t`Hotel, camping`,
      RESTAURANT: t`Restaurant, catering`,
      ART: t`Works of art`,
      REPAIR: t`Certain repairs`,
      TRANSPORT: t`Passenger transport`,
      BOOKS: t`Books, newspapers`,
      CULTURE: t`Culture`,
      COPYRIGHT: t`Copyright`,
      SPORT: t`Sport`,
      DANCE: t`Dances`,
      EXEMPT: t`Exempt`,
      "%future added value": t`Other`,
    };
    const sold: Record<Tenant.Sold, string> = {
      GOODS: t`Goods`,
      SERVICE: t`Service`,
      CONSTRUCTION: t`Construction`,
      SCRAP: t`Scrap`,
      GOLD: t`Gold`,
      EMISSION_RIGHTS: t`Emission rights`,
      ELECTRONICS: t`Phones, computers`,
      "%future added value": t`Other`,
    };
    const cases: Record<Tenant.VatCase, string> = {
      DOMESTIC: t`Swedish VAT`,
      CONSTRUCTION: t`Reverse charge, construction`,
      SCRAP: t`Reverse charge, scrap`,
      GOLD: t`Reverse charge, gold`,
      EMISSION_RIGHTS: t`Reverse charge, emission rights`,
      ELECTRONICS: t`Reverse charge, electronics`,
      EU_GOODS: t`Goods to another EU country, without VAT`,
      EU_SERVICE: t`Reverse charge, service to another EU country`,
      EXPORT_GOODS: t`Export, without VAT`,
      SERVICE_OUTSIDE_EU: t`Service outside the EU, without VAT`,
      EXEMPT: t`Exempt from VAT`,
      SMALL_SELLER: t`No VAT, small turnover`,
      "%future added value": t`Other`,
    };
    return { classes, sold, cases };
  }, [t]);
}
