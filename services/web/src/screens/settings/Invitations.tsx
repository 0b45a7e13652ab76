import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InvitationRevokeDocument } from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { useRoleWords } from "@/parts/role";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { instant } from "@/words/formats";
import classes from "./Settings.module.css";

type Invitation = NonNullable<Platform.TenantMembersQuery["invitationsOpen"]>[number];

/** Who has been asked in and has not answered yet. */
export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useRoleWords();
  const { act, isActing } = useDo(InvitationRevokeDocument, { changes: ["member"] });
  const revoke = async ({ id, email }: Invitation) => {
    if (!isDoneOrTold(await act({ tenantId: firm.id, id }))) return;
    tell(t`The invitation to ${email} is taken back.`, { id: "settings" });
  };
  return (
    <Section title={<Trans>Invitations that wait</Trans>}>
      <ul className={classes.rows}>
        {invitations.map((invitation) => (
          <li key={invitation.id} className={classes.row}>
            <span className={classes.who}>
              <strong>{invitation.email}</strong>
              <span className="quiet small">
                {words(invitation.role).name} ·{" "}
                <Trans>works until {instant(invitation.expiresAt)}</Trans>
              </span>
            </span>
            {firm.may("member:write") && (
              <Button
                size="xs"
                variant="default"
                disabled={isActing}
                onClick={() => void revoke(invitation)}
                aria-label={t`Take back the invitation to ${invitation.email}`}
              >
                <Trans>Take back</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
