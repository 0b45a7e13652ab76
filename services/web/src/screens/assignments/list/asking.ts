import type { Tenant } from "@treaty/types";
import { isDay } from "@/parts/days";
import type { Order } from "@/parts/ordering";
import { wallInstant } from "@/parts/wall";
import { dayPlus } from "../calendar/days";
import { type AssignmentState, STATES } from "../states";

/** What the address of the assignments' list may say. */
export type AssignmentSearch = Partial<
  Record<
    "text" | "states" | "customer" | "consultant" | "from" | "to" | "order",
    string | undefined
  >
>;

export const ORDER_FIELDS = { begins: "BEGINS_AT", number: "NUMBER" } as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const NEWEST: Order<OrderField> = { field: "BEGINS_AT", isFalling: true };

/** The states that the address asks for; what it does not know is left out. */
export function statesOf(search: AssignmentSearch): AssignmentState[] {
  const said = search.states?.split(",") ?? [];
  return STATES.filter((state) => said.includes(state));
}

/** What the address means as a question to the API; days are days in Sweden. */
export function whereOf(search: AssignmentSearch): Tenant.AssignmentWhere {
  const states = statesOf(search);
  const { text, customer, consultant, from, to } = search;
  return {
    ...(text && { text }),
    ...(states.length > 0 && { states }),
    ...(customer && { customerId: customer }),
    ...(consultant && { consultantId: consultant }),
    ...(from && isDay(from) && { begins: wallInstant(from, "00:00") }),
    ...(to && isDay(to) && { ends: wallInstant(dayPlus(to, 1), "00:00") }),
  };
}

/** Whether the list shows anything less than all. */
export function isFiltered(search: AssignmentSearch): boolean {
  return Object.keys(whereOf(search)).length > 0;
}
