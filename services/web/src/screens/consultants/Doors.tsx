import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { IconLinkOff } from "@tabler/icons-react";
import {
  ConsultantLinksEndDocument,
  ConsultantLogInSetDocument,
  TenantMembersDocument,
} from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { OnPlatform } from "@/app/platform";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { Copied } from "@/parts/copied";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Consultants.module.css";
import type { ConsultantDetails } from "./consultant";

/** How the consultant comes in: by an address of their own, or by logging in. */
export function Doors({ consultant }: { consultant: ConsultantDetails }) {
  const firm = useFirm();
  const { act, isActing } = useDo(ConsultantLogInSetDocument, { changes: ["consultant"] });
  const choose = async (userId: string | null) =>
    isDoneOrTold(await act({ id: consultant.id, expectedVersion: consultant.version, userId }));
  return (
    <Section
      title={<Trans>Their own page</Trans>}
      lead={
        <Trans>
          There the consultant answers offers, reports hours and sees what is earned. Whoever has
          the address comes in, without a password.
        </Trans>
      }
    >
      {consultant.pageUrl && <OwnAddress consultant={consultant} url={consultant.pageUrl} />}
      {firm.may("member:read") ? (
        <OnPlatform>
          <LogIn consultant={consultant} choose={choose} isActing={isActing} />
        </OnPlatform>
      ) : (
        <p className="quiet">
          {consultant.userName ? (
            <Trans>
              <Verbatim text={consultant.userName} /> logs in as this consultant.
            </Trans>
          ) : (
            <Trans>Nobody logs in as this consultant.</Trans>
          )}
        </p>
      )}
    </Section>
  );
}

function OwnAddress({ consultant, url }: { consultant: ConsultantDetails; url: string }) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { act, isActing } = useDo(ConsultantLinksEndDocument, { changes: ["consultant"] });
  const end = async () => {
    if (!isDoneOrTold(await act({ id: consultant.id }))) return;
    setAsked(false);
    tell(t`The old addresses open nothing any more.`);
  };
  return (
    <div className={classes.door}>
      <Copied value={url} what={t`Copy the address`} />
      <Button
        variant="default"
        leftSection={<IconLinkOff size={16} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        <Trans>End all addresses</Trans>
      </Button>
      <Confirm
        opened={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={end}
        isActing={isActing}
        isDangerous
        title={<Trans>End every address that was sent?</Trans>}
        act={<Trans>End them</Trans>}
      >
        {t`Links in mails and text messages that ${consultant.name} has got open nothing any more. There is a new address at once, to be sent anew.`}
      </Confirm>
    </div>
  );
}

/** Asked at the platform's door, which knows the firm's people; `choose` goes to the firm's own. */
function LogIn({
  consultant,
  choose,
  isActing,
}: {
  consultant: ConsultantDetails;
  choose: (userId: string | null) => void;
  isActing: boolean;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const members = useAsk(TenantMembersDocument, { tenantId: firm.id }, { about: ["member"] }).answer
    ?.tenantMembers;
  const people = peopleOf(members ?? [], consultant);
  return (
    <div className={classes.door}>
      <Select
        label={t`Logs in as this consultant`}
        description={
          people.length > 0
            ? t`One of your people whose role is Consultant: logging in leads to this page.`
            : t`Invite the consultant under Settings, People, in the role Consultant; then choose the person here.`
        }
        placeholder={t`Nobody`}
        clearable
        disabled={isActing || people.length === 0 || !firm.may("consultant:write")}
        data={people}
        value={consultant.userId ?? null}
        onChange={choose}
      />
    </div>
  );
}

function peopleOf(
  members: NonNullable<Platform.TenantMembersQuery["tenantMembers"]>,
  { userId, userName }: ConsultantDetails,
) {
  const people = members
    .filter(({ role }) => role === "CONSULTANT")
    .map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  const isKnown = !userId || people.some(({ value }) => value === userId);
  return isKnown ? people : [...people, { value: userId, label: userName ?? userId }];
}
