import { keepsake } from "./keepsake";

/** Forget all that this browser knows of any firm: on logging out, on another role, on another person. */
export function forgetEverything(): void {
  keepsake.forgetAll();
  document.title = "Reskontra";
}

/** Leave for the log-in by a real page load: nothing that a firm's screens held can live on. */
export function leaveForLogin(): void {
  const here = location.pathname + location.search;
  const isWorthReturning = here.startsWith("/f/") || here.startsWith("/account");
  document.title = "Reskontra";
  location.assign(isWorthReturning ? `/login?next=${encodeURIComponent(here)}` : "/login");
}

/** Where to go after logging in: only ever to a page of ours. */
export function wayBack(next: string | undefined): string {
  return next && /^\/(f|account)(\/|$|\?)/.test(next) && !next.includes("//") ? next : "/";
}
