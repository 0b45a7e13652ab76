import { t } from "@lingui/core/macro";
import { SessionDeleteDocument } from "@treaty/documents";
import { useCallback } from "react";
import { postToPlatform } from "@/api/client";
import { tell } from "@/parts/toasts";
import { expectDeparture, leaveForGood } from "./forgetting";

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("reskontra") : null;

/** Log out, here and in this browser's other tabs, and leave nothing behind; says so if it did not work. */
export function useLeaving(): () => Promise<void> {
  return useCallback(async () => {
    // The streams of every tab hear of it before this page does.
    expectDeparture(true);
    channel?.postMessage("leaving");
    if (await isSessionOver()) return leaveEverywhere();
    expectDeparture(false);
    channel?.postMessage("stayed");
    tell(t`You are still logged in: no answer came from the server. Try again.`, { mood: "bad" });
  }, []);
}

/** The session is over: leave here and in this browser's other tabs. */
export function leaveEverywhere(): void {
  channel?.postMessage("left");
  leaveForGood();
}

/** Let the other tabs follow when somebody logs out in one, and pages that were left behind as well. */
export function followOthersOut(): void {
  // A page that the browser kept whole would show who sat here before.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  channel?.addEventListener("message", ({ data }) => {
    if (data === "left") leaveForGood();
    else expectDeparture(data === "leaving");
  });
}

/** End the session; whether there is none any more, since it was ended or there was none. */
async function isSessionOver(): Promise<boolean> {
  try {
    const answer = await postToPlatform(SessionDeleteDocument);
    const { errors } = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] };
    return !errors || errors.every((error) => error.extensions?.code === "UNAUTHENTICATED");
  } catch {
    return false;
  }
}
