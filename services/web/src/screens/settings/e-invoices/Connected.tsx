import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { PeppolDisconnectDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useState } from "react";
import { useDo } from "@/api/asking";
import { Confirm } from "@/parts/confirm";
import { Copied } from "@/parts/copied";
import { sentenceOf } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import classes from "./e-invoices.module.css";
import { useRefusalOfAccount } from "./reasons";

type Connection = NonNullable<Tenant.PeppolConnectionQuery["peppolConnection"]>;

const LOOK_AGAIN = 2_000;

/** The firm's address in the network, its account, and how far it has come with it. */
export function Connected({
  connection,
  mayChange,
  again,
}: {
  connection: Connection;
  mayChange: boolean;
  again: () => void;
}) {
  const { t } = useLingui();
  const { state, participantId, connectedId, account } = connection;
  const isOther = state === "CONNECTED" && connectedId !== participantId;
  useEffect(() => {
    if (state !== "ASKED") return;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [state, again]);
  return (
    <>
      <dl className={classes.facts}>
        <div>
          <dt>{t`Connection`}</dt>
          <dd>
            <span role="status">
              <StatePill state={state} />
            </span>
          </dd>
        </div>
        <div>
          <dt>{t`The firm's Peppol id`}</dt>
          <dd className="figure">
            {participantId ?? (
              <Trans>None: the organisation number is not one that Peppol takes.</Trans>
            )}
          </dd>
        </div>
        {account && (
          <div>
            <dt>{t`Account at the access point`}</dt>
            <dd className="figure">
              <Verbatim text={account} />
            </dd>
          </div>
        )}
        {connection.hookUrl && state === "CONNECTED" && (
          <div className={classes.whole}>
            <dt>{t`Where the access point tells what became of e-invoices`}</dt>
            <dd>
              <Copied value={connection.hookUrl} what={t`Copy the address`} />
            </dd>
          </div>
        )}
        {connection.answeredAt && (
          <div>
            <dt>{t`Answered by the access point`}</dt>
            <dd className="figure">{instant(connection.answeredAt)}</dd>
          </div>
        )}
      </dl>
      <StateInWords connection={connection} />
      {isOther && (
        <Text size="sm" c="var(--bad)">
          <Trans>
            The account belongs to {connectedId}, and the firm has another number now. Disconnect
            it, and connect anew with a code for the new number.
          </Trans>
        </Text>
      )}
      {mayChange && state !== "NOT_CONNECTED" && <Disconnect />}
    </>
  );
}

function StatePill({ state }: { state: Connection["state"] }) {
  const { t } = useLingui();
  switch (state) {
    case "CONNECTED":
      return <Pill mood="good">{t`Connected`}</Pill>;
    case "ASKED":
      return <Pill mood="warn">{t`Being checked`}</Pill>;
    case "REFUSED":
      return <Pill mood="bad">{t`Refused`}</Pill>;
    default:
      return <Pill>{t`Not connected`}</Pill>;
  }
}

function StateInWords({ connection }: { connection: Connection }) {
  const reason = useRefusalOfAccount();
  switch (connection.state) {
    case "ASKED":
      return (
        <Text size="sm" c="dimmed">
          <Trans>
            The access point is asked whether the account is yours. Nothing is sent until it has
            answered.
          </Trans>
        </Text>
      );
    case "REFUSED":
      return (
        <Text size="sm" c="var(--bad)">
          {reason(connection.reason ?? "")}
        </Text>
      );
    default:
      return null;
  }
}

function Disconnect() {
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(PeppolDisconnectDocument, { changes: ["company"] });
  const leave = async () => {
    const { refused, failed } = await act({});
    if (refused) tell(refused.map(({ message }) => message).join(" "), { mood: "bad" });
    if (failed !== undefined) tell(sentenceOf(failed), { mood: "bad" });
    setAsking(false);
  };
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        <Trans>Disconnect</Trans>
      </Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void leave()}
        title={<Trans>Disconnect from Peppol</Trans>}
        act={<Trans>Disconnect</Trans>}
        isDangerous
        isActing={isActing}
      >
        <Text size="sm">
          <Trans>
            No e-invoices leave from then on, not even those that wait. You can connect again with
            the same code.
          </Trans>
        </Text>
      </Confirm>
    </div>
  );
}
