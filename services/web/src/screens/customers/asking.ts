import type { Tenant } from "@treaty/types";
import { searchWith } from "@/app/searching";
import { given, isSame } from "@/parts/given";
import { type Order, orderBy, orderOf } from "@/parts/ordering";

/** What the address of the customers' list may say. */
export type CustomerSearch = Partial<Record<"text" | "kind" | "order", string>>;

const PAGE = 50;
export const KINDS = ["COMPANY", "PERSON", "AUTHORITY"] as const;
type KnownKind = (typeof KINDS)[number];

export const ORDER_FIELDS = { name: "NAME", number: "NUMBER", created: "CREATED" } as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const BY_NAME: Order<OrderField> = { field: "NAME", isFalling: false };

/** The kind that the address names, if it is one. */
export function kindOf(search: CustomerSearch): KnownKind | undefined {
  return KINDS.find((kind) => kind === search.kind?.toUpperCase());
}

/** What the address means as a question to the API. */
export function whereOf(search: CustomerSearch): Tenant.CustomerWhere {
  const kind = kindOf(search);
  return { ...(search.text && { text: search.text }), ...(kind && { kind }) };
}

/** What the list asks for its first page. */
export function questionOf(search: CustomerSearch) {
  const order = orderOf(search.order, ORDER_FIELDS, BY_NAME);
  return { first: PAGE, where: whereOf(search), orderBy: orderBy(order) };
}

/** The address that means the same as a kept filter; null if no address can say it. */
export function searchOfWhere(where: unknown): CustomerSearch | null {
  const asked: Tenant.CustomerWhere = given(where);
  const search = searchWith({}, { text: asked.text ?? undefined, kind: asked.kind ?? undefined });
  return isSame(whereOf(search), asked) ? search : null;
}
