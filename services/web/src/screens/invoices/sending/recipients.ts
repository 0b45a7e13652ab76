import type { Tenant } from "@treaty/types";

type Card = Pick<
  NonNullable<Tenant.CustomerQuery["customer"]>,
  "kind" | "email" | "contacts" | "consents"
>;

/** Where a customer's invoices go unless somebody says otherwise: to those who take invoices, else to the card's address. */
export function addressesOf({ email, contacts }: Pick<Card, "email" | "contacts">): string[] {
  const takers = contacts.filter((contact) => contact.roles.includes("INVOICES"));
  const addresses = takers.flatMap((contact) => contact.email ?? []);
  return addresses.length > 0 ? [...new Set(addresses)] : email ? [email] : [];
}

/** Whether the newest answer about a channel in the ledger of consent is a yes; letters need none, and authorities must take e-invoices. */
export function hasConsent(
  { kind, consents }: Pick<Card, "kind" | "consents">,
  channel: string,
): boolean {
  if (channel === "LETTER" || (kind === "AUTHORITY" && channel === "PEPPOL")) return true;
  const isAnswer = ({ state }: { state: string }) => state === "GIVEN" || state === "WITHDRAWN";
  return consents.find((each) => each.channel === channel && isAnswer(each))?.state === "GIVEN";
}
