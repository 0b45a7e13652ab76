import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";
import { LetterBatchesDocument, LetterRoutineDocument, LettersDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { More } from "@/parts/more";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Batch } from "./Batch";
import { RoutineNote } from "./RoutineNote";
import { WaitingLetters } from "./WaitingLetters";

const SHOWN = 50;
const BATCHES = 10;

/** Letters to post: those that wait, and the batches in which they are printed and posted. */
export function Letters() {
  const { t } = useLingui();
  const about = ["invoice", "job", "delivery"] as const;
  const waiting = usePaged(LettersDocument, { first: SHOWN }, (answer) => answer.letters, about);
  const batches = usePaged(
    LetterBatchesDocument,
    { first: BATCHES },
    (answer) => answer.letterBatches,
    about,
  );
  const total = useAsk(LettersDocument, { first: 1 }, { about });
  const routine = useAsk(LetterRoutineDocument, {}, { about: ["company"] }).answer?.letterRoutine;
  const made = batches.rows.filter(({ state }) => state !== "TAKEN_APART");
  return (
    <Page
      title={<Trans>Letters to post</Trans>}
      tabTitle={t`Letters to post`}
      lead={
        <Trans>
          Print the letters that wait as one file, fold them into window envelopes, and say when
          they are in the post.
        </Trans>
      }
    >
      <Stack gap="lg">
        {routine && <RoutineNote routine={routine} />}
        {waiting.error && waiting.rows.length === 0 ? (
          <AskFailed error={waiting.error} again={waiting.retry} />
        ) : waiting.isFirst ? (
          <Skeleton height={180} />
        ) : (
          <WaitingLetters
            paged={waiting}
            total={total.answer?.letters?.totalCount ?? waiting.rows.length}
            hasPartner={routine?.hasPartner ?? false}
          />
        )}
        {batches.isFirst && <Skeleton height={140} />}
        {made.map((batch) => (
          <Batch key={batch.id} batch={batch} hasPartner={routine?.hasPartner ?? false} />
        ))}
        <More paged={batches} />
      </Stack>
    </Page>
  );
}
