import { useLingui } from "@lingui/react/macro";
import type { Platform } from "@treaty/types";

export type Role = Platform.Role;
type KnownRole = Exclude<Role, "%future added value">;

/** Every role, the most trusted first. */
export const ROLES: readonly KnownRole[] = [
  "OWNER",
  "ADMIN",
  "ECONOMY",
  "SELLER",
  "CONSULTANT",
  "ACCOUNTANT",
];

/** What a role is called, and what it is for in a sentence. */
export function useRoleWords(): (role: Role) => { name: string; about: string } {
  const { t } = useLingui();
  const words: Record<KnownRole, { name: string; about: string }> = {
    OWNER: {
      name: t`Owner`,
      about: t`May do everything, and is the only one who can appoint another owner.`,
    },
    ADMIN: {
      name: t`Administrator`,
      about: t`May do everything, people and API keys included, except appoint owners.`,
    },
    ECONOMY: {
      name: t`Economy`,
      about: t`Invoices, registers payments and changes the firm's details; invites nobody.`,
    },
    SELLER: {
      name: t`Sales`,
      about: t`Looks after customers and prepares invoices that somebody else issues.`,
    },
    CONSULTANT: {
      name: t`Consultant`,
      about: t`Sees the firm's details only; customers and invoices are hidden.`,
    },
    ACCOUNTANT: {
      name: t`Accountant`,
      about: t`Reads everything that concerns the books and changes nothing.`,
    },
  };
  return (role) => words[role as KnownRole] ?? { name: role, about: "" };
}
