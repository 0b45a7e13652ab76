import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { HourTypeArchiveDocument, HourTypeDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { isDoneOrTold } from "@/parts/answered";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import { EditHourType } from "./EditHourType";
import classes from "./Hours.module.css";
import type { HourTypeDetails } from "./hourType";

/** One hour type: what an hour costs and pays, a job to try it on, and what has happened to it. */
export function HourTypeCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const { id } = useParams({ from: "/f/$slug/hour-types/$id" });
  const asked = useAsk(HourTypeDocument, { id }, { about: ["hourType"] });
  const hourType = asked.answer?.hourType;
  if (asked.error && !hourType)
    return (
      <Page title={t`Hour type`} tabTitle={t`Hour type`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !hourType) return <Lost />;
  if (!hourType)
    return (
      <Page title="…" tabTitle={t`Hour type`} width="text">
        <Skeleton height={480} />
      </Page>
    );
  return (
    <Page
      key={hourType.id}
      title={hourType.name}
      tabTitle={hourType.name}
      width="text"
      badge={
        hourType.isArchived && (
          <Pill>
            <Trans context="one thing">Archived</Trans>
          </Pill>
        )
      }
      lead={<span className="figure">{hourType.number}</span>}
      actions={firm.may("catalogue:write") && <ArchiveButton hourType={hourType} />}
    >
      <div className={classes.sheet}>
        <EditHourType hourType={hourType} again={asked.again} />
        {firm.may("event:read") && (
          <Section title={<Trans>What has happened</Trans>}>
            <Timeline subjectId={hourType.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

function ArchiveButton({ hourType }: { hourType: HourTypeDetails }) {
  const { act, isActing } = useDo(HourTypeArchiveDocument, { changes: ["hourType"] });
  const { id, version, isArchived } = hourType;
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
      {isArchived ? <Trans>Use again</Trans> : <Trans>Archive</Trans>}
    </Button>
  );
}
