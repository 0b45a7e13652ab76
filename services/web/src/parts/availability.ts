/** What the API says of one deed: whether it may be done now, and why not. */
interface ActionState {
  action: string;
  allowed: boolean;
  reason?: string | null;
  reasonCode?: string | null;
}

export interface Availability {
  isAllowed: boolean;
  /** Why it may not be done now; nothing when it may. */
  reason: string | null;
  code: string | null;
}

/** Whether something may be done now, as the API says. */
export function availability(actions: readonly ActionState[], name: string): Availability {
  const found = actions.find(({ action }) => action === name);
  return {
    isAllowed: found?.allowed ?? false,
    reason: found?.allowed ? null : (found?.reason ?? null),
    code: found?.allowed ? null : (found?.reasonCode ?? null),
  };
}
