import type { Tenant } from "@treaty/types";
import type { Order } from "@/parts/ordering";

/** What the address of the hour types' list may say. */
export type HourTypeSearch = Partial<Record<"text" | "show" | "order", string | undefined>>;

export const ORDER_FIELDS = { name: "NAME", number: "NUMBER" } as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const BY_NUMBER: Order<OrderField> = { field: "NUMBER", isFalling: false };

/** What the address means as a question to the API: what is archived is shown when it is asked for. */
export function whereOf(search: HourTypeSearch): Tenant.HourTypeWhere {
  return {
    ...(search.text && { text: search.text }),
    isArchived: search.show === "archived",
  };
}
