import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import {
  SessionDeleteAllDocument,
  SessionDeleteDocument,
  SessionsDocument,
} from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { leaveEverywhere, useLeaving } from "@/app/leaving";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { ago, instant } from "@/words/formats";
import classes from "./Account.module.css";
import { deviceOf } from "./device";

type ActiveSession = NonNullable<Platform.SessionsQuery["viewer"]>["sessions"][number];

/** Where the person is logged in, and the way out of each place. */
export function Sessions() {
  const { answer, error, again } = useAsk(SessionsDocument, {}, { about: ["viewer"] });
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(SessionDeleteDocument, { changes: ["viewer"] });
  const everywhere = useDo(SessionDeleteAllDocument, { changes: [] });
  const leave = useLeaving();
  const end = async (session: ActiveSession) => {
    if (session.isCurrent) return leave();
    if (isDoneOrTold(await act({ id: session.id }))) tell(<Trans>Logged out there.</Trans>);
  };
  const endAll = async () => {
    if (!isDoneOrTold(await everywhere.act({}))) return;
    leaveEverywhere();
  };
  const sessions = answer?.viewer?.sessions;
  return (
    <Section
      title={<Trans>Where you are logged in</Trans>}
      lead={<Trans>Do you not know one of them? Log out there, and change your password.</Trans>}
      actions={
        <Button variant="default" onClick={() => setAsking(true)}>
          <Trans>Log out everywhere</Trans>
        </Button>
      }
    >
      {!sessions && error && <AskFailed error={error} again={again} />}
      {!sessions && !error && <Skeleton height={120} />}
      {sessions && (
        <ul className={classes.sessions}>
          {sessions.map((session) => (
            <Row key={session.id} session={session} end={() => end(session)} isActing={isActing} />
          ))}
        </ul>
      )}
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={endAll}
        title={<Trans>Log out everywhere?</Trans>}
        act={<Trans>Log out everywhere</Trans>}
        isActing={everywhere.isActing}
      >
        <Trans>Every device is logged out, this one too. Then you log in again here.</Trans>
      </Confirm>
    </Section>
  );
}

function Row({
  session,
  end,
  isActing,
}: {
  session: ActiveSession;
  end: () => void;
  isActing: boolean;
}) {
  const { t } = useLingui();
  const device = deviceOf(session.userAgent);
  const Icon = device.isPhone ? IconDeviceMobile : IconDeviceDesktop;
  const { browser, system } = device;
  const name =
    browser && system ? t`${browser} on ${system}` : (browser ?? system ?? t`An unknown program`);
  return (
    <li className={classes.session}>
      <Icon size={22} aria-hidden />
      <span className={classes.device}>
        <strong>{name}</strong>
        <span className="quiet small" title={instant(session.createdAt)}>
          <Trans>
            Seen {ago(session.lastSeenAt)}, from <Verbatim text={session.ipAddress} />
          </Trans>
        </span>
      </span>
      {session.isCurrent && (
        <Pill mood="good">
          <Trans>This device</Trans>
        </Pill>
      )}
      <Button size="xs" variant="default" onClick={end} disabled={isActing}>
        {session.isCurrent ? <Trans>Log out</Trans> : <Trans>Log out there</Trans>}
        <span className="only-read">: {name}</span>
      </Button>
    </li>
  );
}
