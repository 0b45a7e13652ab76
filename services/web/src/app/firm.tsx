import { createContext, use } from "react";
import type { Membership } from "./session";

/** A firm, and what a person may do in it. */
export interface Membered {
  id: string;
  slug: string;
  name: string;
  role: Membership["role"];
  may: (scope: string) => boolean;
}

/** The firm that the screen is about; `owner` names person and firm for what this tab keeps. */
export interface Firm extends Membered {
  owner: string;
}

export const FirmContext = createContext<Firm | null>(null);

export function firmOf(membership: Membership): Membered {
  const scopes = new Set(membership.scopes);
  const { id, slug, name } = membership.tenant;
  return { id, slug, name, role: membership.role, may: (scope) => scopes.has(scope) };
}

export function useFirm(): Firm {
  const firm = use(FirmContext);
  if (!firm) throw new Error("outside of a firm");
  return firm;
}
