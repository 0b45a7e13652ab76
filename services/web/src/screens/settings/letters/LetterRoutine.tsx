import { Trans, useLingui } from "@lingui/react/macro";
import { Button, NativeSelect, Skeleton, Switch } from "@mantine/core";
import { LetterRoutineChooseDocument, LetterRoutineDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { type FormEvent, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import classes from "../Settings.module.css";

type Routine = Tenant.LetterRoutineQuery["letterRoutine"];

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}.00`,
}));

/** Who prints the letters, and whether they leave by themselves every working day. */
export function LetterRoutine() {
  const { answer, error, again } = useAsk(LetterRoutineDocument, {}, { about: ["company"] });
  if (error) return <AskFailed error={error} again={again} />;
  if (!answer) return <Skeleton height={180} />;
  const { letterRoutine } = answer;
  return letterRoutine.hasPartner ? <Choice routine={letterRoutine} /> : <Nobody />;
}

function Nobody() {
  return (
    <Section
      title={<Trans>Letters</Trans>}
      lead={
        <Trans>
          You print and post the letters yourselves, under Letters to post. Whoever runs Reskontra
          can connect a print partner that does it for you.
        </Trans>
      }
    />
  );
}

function Choice({ routine }: { routine: Routine }) {
  const { t } = useLingui();
  const may = useFirm().may("company:write");
  const [isDaily, setDaily] = useState(routine.isDaily);
  const [hour, setHour] = useState(String(routine.hour));
  const { act, isActing } = useDo(LetterRoutineChooseDocument, { changes: ["company"] });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isDoneOrTold(await act({ isDaily, hour: Number(hour) }))) tell(t`Saved.`);
  };
  return (
    <form onSubmit={save} noValidate>
      <Section
        title={<Trans>Letters</Trans>}
        lead={
          <Trans>
            Print and post letters yourselves, or let the print partner do it. It prints the pages
            as they are, and they count as posted when it says so.
          </Trans>
        }
      >
        <div className={classes.fields}>
          <Switch
            className={classes.whole}
            label={t`Hand over what waits every working day`}
            description={t`Otherwise you hand batches over yourselves, under Letters to post.`}
            checked={isDaily}
            disabled={!may}
            onChange={(event) => setDaily(event.currentTarget.checked)}
          />
          <NativeSelect
            label={t`From`}
            description={t`Swedish time. Not on Saturdays, Sundays and red days.`}
            data={HOURS}
            value={hour}
            disabled={!may || !isDaily}
            onChange={(event) => setHour(event.currentTarget.value)}
          />
          {may && (
            <div className={classes.whole}>
              <Button type="submit" loading={isActing}>
                <Trans>Save</Trans>
              </Button>
            </div>
          )}
        </div>
      </Section>
    </form>
  );
}
