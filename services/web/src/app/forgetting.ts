import { keepsake } from "./keepsake";

/** Longer than a log-out takes, and short enough for a tab whose neighbour died in the middle of one. */
const DEPARTURE = 10_000;

let isLeaving = false;
let departingUntil = 0;

/** Somebody is logging out, here or in another tab; or did not, after all. */
export function expectDeparture(isExpected: boolean): void {
  departingUntil = isExpected ? Date.now() + DEPARTURE : 0;
}

/**
 * Leave for good: forget everything that this browser knows of any firm, and let nothing on the page,
 * not even a half-written form, keep it open.
 */
export function leaveForGood(): void {
  isLeaving = true;
  keepsake.close();
  document.title = "Reskontra";
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  location.assign("/login");
}

/** Leave for the log-in by a real page load, to come back: nothing that a firm's screens held can live on. */
export function leaveForLogin(): void {
  // A stream that hears of a log-out must not turn it into a session that merely ended.
  if (isLeaving || Date.now() < departingUntil) return;
  const here = location.pathname + location.search;
  const isWorthReturning = here.startsWith("/f/") || here.startsWith("/account");
  document.title = "Reskontra";
  location.assign(isWorthReturning ? `/login?next=${encodeURIComponent(here)}` : "/login");
}

/** Where to go after logging in: only ever to a page of ours. */
export function wayBack(next: string | undefined): string {
  return next && /^\/(f|account)(\/|$|\?)/.test(next) && !/\/\/|\\|\.\./.test(next) ? next : "/";
}
