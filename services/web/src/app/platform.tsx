import { type ReactNode, useMemo } from "react";
import { Provider as ClientProvider } from "urql";
import { makeClient, PLATFORM } from "@/api/client";
import { leaveForLogin } from "./forgetting";

/** Inside of a firm, a place for what is asked at the platform's door: its people and its keys. */
export function OnPlatform({ children }: { children: ReactNode }) {
  const client = useMemo(() => makeClient(PLATFORM, { onUnauthenticated: leaveForLogin }), []);
  return <ClientProvider value={client}>{children}</ClientProvider>;
}
