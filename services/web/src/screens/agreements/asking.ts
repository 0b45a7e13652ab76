import type { Tenant } from "@treaty/types";
import type { Order } from "@/parts/ordering";

/** What the address of the agreements' list may say. */
export type AgreementSearch = Partial<Record<"text" | "show" | "order", string | undefined>>;

export const ORDER_FIELDS = { number: "NUMBER", name: "NAME" } as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const NEWEST_FIRST: Order<OrderField> = { field: "NUMBER", isFalling: true };

/** What the address means as a question to the API: what is ended is shown when it is asked for. */
export function whereOf(search: AgreementSearch): Tenant.AgreementWhere {
  return { ...(search.text && { text: search.text }), isEnded: search.show === "ended" };
}
