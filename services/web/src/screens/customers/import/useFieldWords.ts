import { useLingui } from "@lingui/react/macro";

/** What a field of a row is called; nothing for one that is newer than this page. */
export function useFieldWords(): (name: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    name: t`Name`,
    kind: t`Customer type`,
    orgNumber: t`Organisation number`,
    vatNumber: t`VAT number`,
    email: t`E-mail`,
    phone: t`Phone`,
    line1: t`Address`,
    line2: t`Address, second line`,
    postalCode: t`Postal code`,
    city: t`Town`,
    country: t`Country`,
    locale: t`Language`,
    buyerReference: t`Their reference`,
    paymentTermsDays: t`Payment terms`,
    peppolId: "Peppol-id",
    gln: "GLN",
  };
  return (name) => words[name] ?? "";
}
