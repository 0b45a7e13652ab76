import { Navigate } from "@tanstack/react-router";
import { keepsake } from "@/app/keepsake";
import { useSession } from "@/app/session";
import { Waiting } from "@/parts/waiting";

/** Where the bare address leads: to the firm one was in last, to the only one, or to the choice. */
export function Start() {
  const { viewer, isKnown } = useSession();
  if (!isKnown) return <Waiting />;
  if (!viewer) return <Navigate to="/login" replace />;
  const slugs = viewer.memberships.map((each) => each.tenant.slug);
  const last = keepsake.lastFirm();
  const slug = slugs.length === 1 ? slugs[0] : slugs.find((each) => each === last);
  return slug ? (
    <Navigate to="/f/$slug" params={{ slug }} replace />
  ) : (
    <Navigate to="/firms" replace />
  );
}
