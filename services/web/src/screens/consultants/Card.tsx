import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { ConsultantArchiveDocument, ConsultantDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { isDoneOrTold } from "@/parts/answered";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import classes from "./Consultants.module.css";
import type { ConsultantDetails, ConsultantKind } from "./consultant";
import { Doors } from "./Doors";
import { EditConsultant } from "./EditConsultant";
import { Pay } from "./Pay";
import { PayLines } from "./PayLines";
import { SelfBills } from "./SelfBills";
import { useKindWords } from "./words";

/** One consultant: who it is, what hours pay, how the consultant comes in, and what has happened. */
export function ConsultantCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useKindWords();
  const { id } = useParams({ from: "/f/$slug/consultants/$id" });
  const asked = useAsk(ConsultantDocument, { id }, { about: ["consultant"] });
  const consultant = asked.answer?.consultant;
  if (asked.error && !consultant)
    return (
      <Page title={t`Consultant`} tabTitle={t`Consultant`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !consultant) return <Lost />;
  if (!consultant)
    return (
      <Page title="…" tabTitle={t`Consultant`} width="text">
        <Skeleton height={480} />
      </Page>
    );
  const kind = words[consultant.kind as ConsultantKind]?.name ?? consultant.kind;
  return (
    <Page
      key={consultant.id}
      title={consultant.name}
      tabTitle={consultant.name}
      width="text"
      badge={
        consultant.isArchived && (
          <Pill>
            <Trans>Archived consultant</Trans>
          </Pill>
        )
      }
      lead={
        <>
          <span className="figure">{consultant.number}</span> · {kind}
        </>
      }
      actions={firm.may("consultant:write") && <ArchiveButton consultant={consultant} />}
    >
      <div className={classes.sheet}>
        <EditConsultant consultant={consultant} again={asked.again} />
        {firm.may("pay:read") && (
          <>
            <Pay consultant={consultant} />
            <PayLines consultant={consultant} />
            <SelfBills consultant={consultant} />
          </>
        )}
        {!consultant.isArchived && <Doors consultant={consultant} />}
        {firm.may("event:read") && (
          <Section title={<Trans>What has happened</Trans>}>
            <Timeline subjectId={consultant.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

function ArchiveButton({ consultant }: { consultant: ConsultantDetails }) {
  const { act, isActing } = useDo(ConsultantArchiveDocument, { changes: ["consultant"] });
  const { id, version, isArchived } = consultant;
  const turn = async () =>
    isDoneOrTold(await act({ id, expectedVersion: version, archived: !isArchived }));
  const Icon = isArchived ? IconArchiveOff : IconArchive;
  return (
    <Button
      variant="default"
      loading={isActing}
      onClick={turn}
      leftSection={<Icon size={16} aria-hidden />}
    >
      {isArchived ? <Trans>Give work again</Trans> : <Trans>Archive</Trans>}
    </Button>
  );
}
