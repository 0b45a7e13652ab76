import { Trans } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { RolesDocument, TenantMembersDocument } from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed } from "@/parts/problems";
import type { Role } from "@/parts/role";
import { Section } from "@/parts/section";
import { Invitations } from "./Invitations";
import { InviteForm } from "./InviteForm";
import { MemberRow } from "./MemberRow";
import classes from "./Settings.module.css";

export type Member = NonNullable<Platform.TenantMembersQuery["tenantMembers"]>[number];

/** Who belongs to the firm, as what, and who is asked in. */
export function Members() {
  const firm = useFirm();
  const grants = useGrants();
  const { answer, error, again } = useAsk(
    TenantMembersDocument,
    { tenantId: firm.id },
    { about: ["member"] },
  );
  if (!answer && error) return <AskFailed error={error} again={again} />;
  const members = answer?.tenantMembers;
  const owners = members?.filter((member) => member.role === "OWNER").length ?? 0;
  return (
    <>
      <Section
        title={<Trans>People</Trans>}
        lead={<Trans>Everybody logs in with an address and a password of their own.</Trans>}
      >
        {members ? (
          <ul className={classes.rows}>
            {members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                grants={grants}
                isLastOwner={member.role === "OWNER" && owners === 1}
              />
            ))}
          </ul>
        ) : (
          <Skeleton height={120} />
        )}
      </Section>
      {answer?.invitationsOpen && answer.invitationsOpen.length > 0 && (
        <Invitations invitations={answer.invitationsOpen} />
      )}
      {firm.may("member:write") && grants.length > 0 && <InviteForm grants={grants} />}
    </>
  );
}

/** The roles that one may give to others here. */
function useGrants(): readonly Role[] {
  const firm = useFirm();
  const { answer } = useAsk(RolesDocument, {}, { about: [] });
  if (!firm.may("member:write")) return [];
  return answer?.roles?.find((each) => each.role === firm.role)?.mayGrant ?? [];
}
