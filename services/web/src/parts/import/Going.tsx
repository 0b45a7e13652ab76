import { Trans } from "@lingui/react/macro";
import { Group, Progress, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useJob } from "@/api/jobs";
import { CancelJob } from "@/parts/cancel-job";
import classes from "./Import.module.css";

/** How far a job with rows has come, and what comes after it when it is over. */
export function Going({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const { job, isOver } = useJob(id, 1);
  if (isOver) return <>{children}</>;
  const done = job?.doneCount ?? 0;
  const total = job?.totalCount ?? 0;
  return (
    <div className={classes.going} aria-busy>
      <Progress aria-label={name} value={(100 * done) / Math.max(1, total)} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {total > 0 ? (
            <Trans>
              {done} of {total} rows
            </Trans>
          ) : (
            <Trans>Begins …</Trans>
          )}
        </Text>
        {job?.isCancelable && <CancelJob id={id} />}
      </Group>
    </div>
  );
}
