import { SessionDeleteDocument } from "@treaty/documents";
import { useCallback } from "react";
import { postToPlatform } from "@/api/client";
import { forgetEverything } from "./forgetting";

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("reskontra") : null;

/** Log out, here and in this browser's other tabs, and leave nothing behind. */
export function useLeaving(): () => Promise<void> {
  return useCallback(async () => {
    await postToPlatform(SessionDeleteDocument).catch(() => null);
    channel?.postMessage("left");
    leave();
  }, []);
}

/** Let the other tabs follow when somebody logs out in one, and pages that were left behind as well. */
export function followOthersOut(): void {
  // A page that the browser kept whole would show who sat here before.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  channel?.addEventListener("message", leave);
}

function leave(): void {
  forgetEverything();
  location.assign("/login");
}
