import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import { SendingDomainCheckDocument, SendingDomainRemoveDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import settings from "../Settings.module.css";
import { ChooseDomain } from "./ChooseDomain";
import classes from "./mail.module.css";
import { Records } from "./Records";
import { isLooking, type OwnDomain, returnsElsewhere } from "./records";

/** A domain of the firm's own: how it stands, which records it needs, and what was seen of them. */
export function Domain({ domain }: { domain: OwnDomain }) {
  const firm = useFirm();
  const [isChanging, setChanging] = useState(false);
  const mayChange = firm.may("company:write");
  return (
    <>
      <Section
        title={<Trans>A domain of your own</Trans>}
        actions={<StatePill state={domain.state} />}
      >
        <p className={classes.address}>{domain.address}</p>
        <Meaning domain={domain} />
        {isChanging && (
          <ChooseDomain
            domain={domain.domain}
            localPart={domain.localPart}
            onDone={() => setChanging(false)}
          />
        )}
        {mayChange && !isChanging && (
          <div className={settings.foot}>
            <Button variant="default" onClick={() => setChanging(true)}>
              <Trans>Change the address</Trans>
            </Button>
            <Remove domain={domain} />
          </div>
        )}
      </Section>
      <Section
        title={<Trans>Records</Trans>}
        lead={
          <Trans>
            Enter these where the domain is kept, often with whoever sold it to you. It may take
            some hours until they are seen everywhere.
          </Trans>
        }
        actions={mayChange && <CheckNow domain={domain} />}
      >
        <Looked domain={domain} />
        <Records domain={domain} />
        {returnsElsewhere(domain.records) && (
          <p className="quiet small">
            <Trans>
              No records for SPF or returns are needed: returned mail comes to the platform’s own
              domain, and the signature (DKIM) is in the same domain as the sender’s address.
            </Trans>
          </p>
        )}
      </Section>
    </>
  );
}

function StatePill({ state }: { state: OwnDomain["state"] }) {
  const { t } = useLingui();
  if (state === "VERIFIED") return <Pill mood="good">{t`In use`}</Pill>;
  if (state === "BROKEN") return <Pill mood="bad">{t`Not in use`}</Pill>;
  return <Pill mood="warn">{t`Waits for records`}</Pill>;
}

function Meaning({ domain }: { domain: OwnDomain }) {
  const since = instant(domain.since);
  if (domain.state === "VERIFIED")
    return (
      <p>
        <Trans>Mail leaves from this address since {since}, signed by your domain.</Trans>
      </p>
    );
  if (domain.state === "PENDING")
    return (
      <p>
        <Trans>
          Until every record is there, mail leaves from the address of the platform, as before.
        </Trans>
      </p>
    );
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
      <Trans>
        Since {since} a record is not as it shall be. Mail leaves from the address of the platform
        meanwhile, and from yours again by itself once the record is mended.
      </Trans>
    </Alert>
  );
}

function Looked({ domain }: { domain: OwnDomain }) {
  const { t } = useLingui();
  const at = domain.checkedAt && instant(domain.checkedAt);
  return (
    <p className="quiet small" role="status">
      {isLooking(domain, Date.now())
        ? t`Looking …`
        : at
          ? t`Looked at ${at}. We look again every six hours.`
          : t`Not looked at yet.`}
    </p>
  );
}

function CheckNow({ domain }: { domain: OwnDomain }) {
  const { act, isActing } = useDo(SendingDomainCheckDocument, { changes: ["company"] });
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={isActing || isLooking(domain, Date.now())}
      onClick={async () => isDoneOrTold(await act({ id: domain.id }))}
    >
      <Trans>Check now</Trans>
    </Button>
  );
}

function Remove({ domain }: { domain: OwnDomain }) {
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(SendingDomainRemoveDocument, { changes: ["company"] });
  const remove = async () => {
    if (isDoneOrTold(await act({ id: domain.id }))) setAsking(false);
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        <Trans>Remove the domain</Trans>
      </Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={remove}
        title={
          <Trans>
            Remove <Verbatim text={domain.domain} />?
          </Trans>
        }
        act={<Trans>Remove the domain</Trans>}
        isDangerous
        isActing={isActing}
      >
        <Trans>
          Mail leaves from the address of the platform from now on. The key is thrown away: whoever
          chooses the domain again enters a new record.
        </Trans>
      </Confirm>
    </>
  );
}
