import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { MemberRemoveDocument, MemberUpdateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { useSession } from "@/app/session";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { type Role, useRoleWords } from "@/parts/role";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import type { Member } from "./Members";
import classes from "./Settings.module.css";

/** Somebody in the firm: their role, which may be changed, and the way out. */
export function MemberRow({
  member,
  grants,
  isLastOwner,
}: {
  member: Member;
  grants: readonly Role[];
  isLastOwner: boolean;
}) {
  const { t } = useLingui();
  const words = useRoleWords();
  const { viewer } = useSession();
  const isMe = viewer?.id === member.id;
  const mayChange = grants.includes(member.role);
  const changeRole = useChangeRole(member);
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        <strong>
          {member.name} {isMe && <Pill mood="accent">{t`You`}</Pill>}
        </strong>
        <span className="quiet small">
          {member.email}
          {!member.isEmailConfirmed && ` · ${t`address not confirmed`}`}
        </span>
      </span>
      {mayChange && !isLastOwner ? (
        <Select
          aria-label={t`Role of ${member.name}`}
          w="11.5rem"
          allowDeselect={false}
          data={grants.map((role) => ({ value: role, label: words(role).name }))}
          value={member.role}
          onChange={(role) => role && void changeRole(role as Role)}
        />
      ) : (
        <span className={classes.role}>
          {words(member.role).name}
          {isLastOwner && (
            <span className="quiet small">{t`The only owner: appoint another one first.`}</span>
          )}
        </span>
      )}
      {(mayChange || isMe) && !isLastOwner && <WayOut member={member} isMe={isMe} />}
    </li>
  );
}

function useChangeRole(member: Member) {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useRoleWords();
  const { viewer, again } = useSession();
  const { act } = useDo(MemberUpdateDocument, { changes: ["member"] });
  return async (role: Role) => {
    const outcome = await act({ tenantId: firm.id, id: member.id, role });
    if (!isDoneOrTold(outcome)) return;
    tell(t`${member.name} is now: ${words(role).name}`, { id: "settings" });
    if (viewer?.id === member.id) again();
  };
}

function WayOut({ member, isMe }: { member: Member; isMe: boolean }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(MemberRemoveDocument, { changes: isMe ? [] : ["member"] });
  const remove = async () => {
    const outcome = await act({ tenantId: firm.id, id: member.id });
    setAsking(false);
    if (!isDoneOrTold(outcome)) return;
    if (isMe) return location.assign("/firms");
    tell(t`${member.name} is removed from the firm.`, { id: "settings" });
  };
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => setAsking(true)}
        aria-label={isMe ? t`Leave the firm` : t`Remove ${member.name}`}
      >
        {isMe ? <Trans>Leave</Trans> : <Trans>Remove</Trans>}
      </Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={remove}
        title={
          isMe ? (
            <Trans>
              Leave <Verbatim text={firm.name} />?
            </Trans>
          ) : (
            <Trans>
              Remove <Verbatim text={member.name} /> from <Verbatim text={firm.name} />?
            </Trans>
          )
        }
        act={isMe ? <Trans>Leave the firm</Trans> : <Trans>Remove</Trans>}
        isDangerous
        isActing={isActing}
      >
        {isMe ? (
          <Trans>
            You get in again only if somebody invites you. API keys that you made end at once.
          </Trans>
        ) : (
          <Trans>
            They are shut out at once, and API keys that they made end. What they have done stays.
          </Trans>
        )}
      </Confirm>
    </>
  );
}
