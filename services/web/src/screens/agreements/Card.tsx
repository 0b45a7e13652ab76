import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { AgreementDocument, AgreementEndDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { isDoneOrTold } from "@/parts/answered";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import classes from "./Agreements.module.css";
import type { AgreementDetails } from "./agreement";
import { Banks } from "./Banks";
import { EditAgreement } from "./EditAgreement";
import { OnAccount } from "./OnAccount";
import { Plan } from "./Plan";
import { Sums } from "./Sums";
import { useStateWords } from "./words";

/** One agreement: what it says, what falls due by it, hours that are left, and what has happened. */
export function AgreementCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useStateWords().agreement;
  const { id } = useParams({ from: "/f/$slug/agreements/$id" });
  // Invoices of hours take off what is paid on account.
  const asked = useAsk(AgreementDocument, { id }, { about: ["agreement", "invoice"] });
  const agreement = asked.answer?.agreement;
  if (asked.error && !agreement)
    return (
      <Page title={t`Agreement`} tabTitle={t`Agreement`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !agreement) return <Lost />;
  if (!agreement)
    return (
      <Page title="…" tabTitle={t`Agreement`} width="text">
        <Skeleton height={480} />
      </Page>
    );
  const isPlanned = agreement.form === "FIXED_PRICE" || agreement.form === "ON_ACCOUNT";
  return (
    <Page
      key={agreement.id}
      title={agreement.name}
      tabTitle={agreement.name}
      width="text"
      badge={
        <Pill mood={agreement.state === "RUNNING" ? "good" : "plain"}>
          {words[agreement.state]}
        </Pill>
      }
      lead={<Lead agreement={agreement} />}
      actions={firm.may("agreement:write") && <EndButton agreement={agreement} />}
    >
      <div className={classes.sheet}>
        {agreement.hourBanks.length > 0 && <Banks agreement={agreement} />}
        {agreement.onAccount && <OnAccount sums={agreement.onAccount} />}
        {agreement.instalments.length > 0 && <Sums agreement={agreement} />}
        {isPlanned && firm.may("agreement:write") && <Plan agreement={agreement} />}
        <EditAgreement agreement={agreement} again={asked.again} />
        {firm.may("event:read") && (
          <Section title={<Trans>What has happened</Trans>}>
            <Timeline subjectId={agreement.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

function Lead({ agreement }: { agreement: AgreementDetails }) {
  const { slug } = useFirm();
  const { number, customer } = agreement;
  return (
    <span>
      <span className="figure">
        <Trans>Agreement {number}</Trans>
      </span>
      {customer && (
        <>
          {" · "}
          <Link to="/f/$slug/customers/$id" params={{ slug, id: customer.id }}>
            {customer.name}
          </Link>
        </>
      )}
    </span>
  );
}

function EndButton({ agreement }: { agreement: AgreementDetails }) {
  const { act, isActing } = useDo(AgreementEndDocument, { changes: ["agreement"] });
  const { id, version, endedAt } = agreement;
  const turn = async () =>
    isDoneOrTold(await act({ id, expectedVersion: version, ended: !endedAt }));
  const Icon = endedAt ? IconArchiveOff : IconArchive;
  return (
    <Button
      variant="default"
      loading={isActing}
      onClick={turn}
      leftSection={<Icon size={16} aria-hidden />}
    >
      {endedAt ? <Trans>Let it hold again</Trans> : <Trans>End the agreement</Trans>}
    </Button>
  );
}
