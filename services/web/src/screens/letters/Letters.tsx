import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";
import { LetterBatchesDocument, LettersDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Batch } from "./Batch";
import { WaitingLetters } from "./WaitingLetters";

const SHOWN = 100;
const BATCHES = 10;

/** Letters to post: those that wait, and the batches in which they are printed and posted. */
export function Letters() {
  const { t } = useLingui();
  const about = { about: ["invoice", "job"] } as const;
  const waiting = useAsk(LettersDocument, { first: SHOWN }, about);
  const batches = useAsk(LetterBatchesDocument, { first: BATCHES }, about);
  const error = waiting.error ?? batches.error;
  const again = () => {
    waiting.again();
    batches.again();
  };
  const made = (batches.answer?.letterBatches?.nodes ?? []).filter(
    ({ state }) => state !== "TAKEN_APART",
  );
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
      {error ? (
        <AskFailed error={error} again={again} />
      ) : (
        <Stack gap="lg">
          {waiting.answer ? (
            <WaitingLetters
              found={waiting.answer.letters?.nodes ?? []}
              total={waiting.answer.letters?.totalCount ?? 0}
            />
          ) : (
            <Skeleton height={180} />
          )}
          {batches.answer ? (
            made.map((batch) => <Batch key={batch.id} batch={batch} />)
          ) : (
            <Skeleton height={140} />
          )}
        </Stack>
      )}
    </Page>
  );
}
