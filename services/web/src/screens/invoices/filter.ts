import type { Tenant } from "@treaty/types";
import { searchWith } from "@/app/searching";
import { isDay } from "@/parts/days";
import { given, isSame } from "@/parts/given";
import { type Order, orderBy, orderOf } from "@/parts/ordering";

/** What the address of the invoices' list may say. */
export type InvoiceSearch = Partial<
  Record<
    | "text"
    | "states"
    | "kind"
    | "overdue"
    | "open"
    | "refund"
    | "said"
    | "customer"
    | "from"
    | "to"
    | "dueFrom"
    | "dueTo"
    | "order",
    string
  >
>;

const PAGE = 50;
const STATES = ["DRAFT", "ISSUED", "PARTLY_PAID", "PAID", "CREDITED"] as const;
export type KnownState = (typeof STATES)[number];

export const ORDER_FIELDS = {
  number: "NUMBER",
  date: "INVOICE_DATE",
  due: "DUE_DATE",
  created: "CREATED",
} as const;
export type OrderField = (typeof ORDER_FIELDS)[keyof typeof ORDER_FIELDS];
export const NEWEST_FIRST: Order<OrderField> = { field: "CREATED", isFalling: true };

/** The tabs of the list: what each says in the address. */
export const TABS = {
  all: {},
  drafts: { states: "DRAFT" },
  open: { open: "true" },
  overdue: { overdue: "true" },
  paid: { states: "PAID" },
  credits: { kind: "credit" },
} as const satisfies Record<string, InvoiceSearch>;
export type Tab = keyof typeof TABS;

/** The address of a tab: another state, all other conditions as they are. */
export function searchOfTab(before: InvoiceSearch, tab: Tab): InvoiceSearch {
  const { states: _states, kind: _kind, open: _open, overdue: _overdue, ...rest } = before;
  return { ...rest, ...TABS[tab] };
}

/** What an address that anybody may have written can mean: days that no calendar has and ids that are none are left out. */
export function readSearch(search: InvoiceSearch): InvoiceSearch {
  const { customer, from, to, dueFrom, dueTo } = search;
  const days = Object.entries({ from, to, dueFrom, dueTo }).filter(([, day]) => !isDay(day ?? ""));
  const nothing = Object.fromEntries(days.map(([name]) => [name, undefined]));
  return searchWith(search, {
    ...nothing,
    ...(!isCustomerId(customer) && { customer: undefined }),
  });
}

/** The states that the address names; what it does not know is left out. */
export function statesOf(search: InvoiceSearch): KnownState[] {
  const said = new Set((search.states ?? "").toUpperCase().split(","));
  return STATES.filter((state) => said.has(state));
}

/** What the address means as a question to the API. */
export function whereOf(search: InvoiceSearch): Tenant.InvoiceWhere {
  const states = statesOf(search);
  const invoiceDate = rangeOf(search.from, search.to);
  const dueDate = rangeOf(search.dueFrom, search.dueTo);
  return {
    ...(search.text && { text: search.text }),
    ...(states.length > 0 && { state: { oneOf: states } }),
    ...(search.kind === "credit" && { kind: "CREDIT_NOTE" as const }),
    ...(search.kind === "invoice" && { kind: "INVOICE" as const }),
    ...(search.kind === "opening" && { kind: "OPENING" as const }),
    ...(search.kind === "own" && { isOwn: true }),
    ...(isYes(search.overdue) && { isOverdue: true }),
    ...(isYes(search.open) && { isOpen: true }),
    ...(isYes(search.refund) && { isToRefund: true }),
    ...saidWhere(search),
    ...(search.customer && { customerId: search.customer }),
    ...(invoiceDate && { invoiceDate }),
    ...(dueDate && { dueDate }),
  };
}

/** What the list asks for its first page. */
export function questionOf(search: InvoiceSearch) {
  const order = orderOf(search.order, ORDER_FIELDS, NEWEST_FIRST);
  return { first: PAGE, where: whereOf(search), orderBy: orderBy(order) };
}

/** The address that means the same as a kept filter; null if no address can say it. */
export function searchOfWhere(where: unknown): InvoiceSearch | null {
  const asked: Tenant.InvoiceWhere = given(where);
  const { state } = asked;
  const search = searchWith(
    {},
    {
      text: asked.text ?? undefined,
      states: (state?.oneOf ?? (state?.eq ? [state.eq] : [])).join(","),
      kind: kindOf(asked),
      overdue: asked.isOverdue ? "true" : undefined,
      open: asked.isOpen ? "true" : undefined,
      refund: asked.isToRefund ? "true" : undefined,
      said: saidIn(asked),
      customer: asked.customerId ?? undefined,
      from: asked.invoiceDate?.from ?? undefined,
      to: asked.invoiceDate?.to ?? undefined,
      dueFrom: asked.dueDate?.from ?? undefined,
      dueTo: asked.dueDate?.to ?? undefined,
    },
  );
  const asList = state?.eq ? { ...asked, state: { oneOf: [state.eq] } } : asked;
  return isSame(whereOf(search), asList) ? search : null;
}

const ANYTHING_SAID = [{ isDisputed: true }, { isSaidPaid: true }];

/** What a buyer may have said and nobody has answered. */
export const SAID = ["any", "disputed", "paid"] as const;
export type Said = (typeof SAID)[number];

/** What the buyers say by the address; what it does not know is left out. */
export function saidOf(search: InvoiceSearch): Said | undefined {
  return SAID.find((each) => each === search.said);
}

function saidWhere(search: InvoiceSearch): Tenant.InvoiceWhere {
  const said = saidOf(search);
  if (said === "disputed") return { isDisputed: true };
  if (said === "paid") return { isSaidPaid: true };
  return said === "any" ? { or: ANYTHING_SAID } : {};
}

function saidIn({ isDisputed, isSaidPaid, or }: Tenant.InvoiceWhere): string | undefined {
  if (or) return "any";
  return isDisputed ? "disputed" : isSaidPaid ? "paid" : undefined;
}

/** What the address calls the kind of document; a filter of ours alone leaves out what others wrote. */
function kindOf({ kind, isOwn }: Tenant.InvoiceWhere): string | undefined {
  if (kind) return kind === "CREDIT_NOTE" ? "credit" : kind === "OPENING" ? "opening" : "invoice";
  return isOwn ? "own" : undefined;
}

/** Whether the list shows anything less than all. */
export function isFiltered(search: InvoiceSearch): boolean {
  return Object.keys(whereOf(search)).length > 0;
}

/** A span of days as it is written on a chip. */
export function spanOf(from: string | undefined, to: string | undefined): string {
  return from === to ? (from ?? "") : `${from ?? ""}\u2013${to ?? ""}`;
}

function isCustomerId(said: string | undefined): boolean {
  return /^cus_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(said ?? "");
}

function isYes(said: string | undefined): boolean {
  return said === "true" || said === "1" || said === "yes";
}

function rangeOf(from: string | undefined, to: string | undefined): Tenant.DateRange | null {
  const range = { ...day("from", from), ...day("to", to) };
  return Object.keys(range).length > 0 ? range : null;
}

function day(name: "from" | "to", said: string | undefined): Tenant.DateRange {
  return said && isDay(said) ? { [name]: said } : {};
}
