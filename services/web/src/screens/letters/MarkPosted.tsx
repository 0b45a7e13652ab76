import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Skeleton, Stack, Text } from "@mantine/core";
import { LetterBatchDocument, LetterBatchMarkPostedDocument } from "@treaty/documents";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useCures } from "@/parts/cures";
import { Dialog } from "@/parts/dialog";
import { newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { today } from "@/words/formats";
import type { PrintBatch } from "./Batch";
import classes from "./letters.module.css";

const DayField = lazy(() => import("@/parts/day-field"));

/** On which day a batch was put into the post, and which letters were not. */
export function MarkPosted({ batch, onClose }: { batch: PrintBatch; onClose: () => void }) {
  const { t } = useLingui();
  const [day, setDay] = useState(today);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<UserError[]>([]);
  const [key] = useState(newKey);
  const { act, isActing } = useDo(LetterBatchMarkPostedDocument, {
    changes: ["invoice", "dashboard"],
  });
  const cureOf = useCures({}, onClose);
  const letters = useAsk(LetterBatchDocument, { id: batch.id }, { about: [] }).answer?.letterBatch
    ?.letters;
  const ofDay = reasons.find(({ path }) => path[0] === "postedOn");
  const toggle = (id: string) => {
    const after = new Set(left);
    if (!after.delete(id)) after.add(id);
    setLeft(after);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const leftOut = [...left].sort();
    const idempotencyKey = `${key}.${day}.${leftOut.length}`;
    const outcome = await act({ id: batch.id, postedOn: day || null, leftOut, idempotencyKey });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`Marked as posted.`);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Mark as posted</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={reasons.filter((reason) => reason !== ofDay)} cureOf={cureOf} />
          <Suspense fallback={<Skeleton h={80} />}>
            <DayField
              label={t`Posted on`}
              description={t`The day they were put into the post.`}
              value={day}
              error={ofDay?.message}
              onChange={setDay}
            />
          </Suspense>
          <fieldset className={classes.posted}>
            <legend>
              <Trans>Which letters</Trans>
            </legend>
            {!letters && <Skeleton h={24 * Math.min(batch.letterCount, 10)} />}
            {letters?.map(({ id, number, name }) => (
              <Checkbox
                key={id}
                label={`${number} ${name}`}
                checked={!left.has(id)}
                onChange={() => toggle(id)}
              />
            ))}
          </fieldset>
          <Text size="sm" c="dimmed">
            <Trans>
              The invoices count as sent. Those that you leave out wait again, and can be printed in
              another batch.
            </Trans>
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Mark as posted</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
