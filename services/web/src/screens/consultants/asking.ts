import type { Tenant } from "@treaty/types";
import type { Order } from "@/parts/ordering";
import { type ConsultantKind, KINDS } from "./consultant";

/** What the address of the consultants' list may say. */
export type ConsultantSearch = Partial<
  Record<"text" | "kind" | "qualification" | "show" | "order", string | undefined>
>;

export const ORDER_FIELDS = { name: "NAME", number: "NUMBER", priority: "PRIORITY" } as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const BY_NAME: Order<OrderField> = { field: "NAME", isFalling: false };

/** What the address means as a question to the API: who is archived is shown when it is asked for. */
export function whereOf(search: ConsultantSearch): Tenant.ConsultantWhere {
  const kind = KINDS.find((each) => each === search.kind) as ConsultantKind | undefined;
  return {
    ...(search.text && { text: search.text }),
    ...(kind && { kind }),
    ...(search.qualification && { qualification: search.qualification }),
    isArchived: search.show === "archived",
  };
}
