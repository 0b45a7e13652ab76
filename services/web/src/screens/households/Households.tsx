import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";
import { ClaimableDocument, ClaimFilesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { ClaimFiles } from "./ClaimFiles";
import { ReadDecision } from "./ReadDecision";
import { ToClaim } from "./ToClaim";

/** Work in homes: what may be claimed from Skatteverket, what was, and what it decided. */
export function Households() {
  const { t } = useLingui();
  const about = { about: ["invoice", "payment"] } as const;
  const open = useAsk(ClaimableDocument, {}, about);
  const files = useAsk(ClaimFilesDocument, {}, about);
  const error = open.error ?? files.error;
  const again = () => {
    open.again();
    files.again();
  };
  return (
    <Page
      title={<Trans>ROT and RUT</Trans>}
      tabTitle={t`ROT and RUT`}
      lead={
        <Trans>When the customer has paid their part, you claim the rest from Skatteverket.</Trans>
      }
      actions={<ReadDecision />}
    >
      {error ? (
        <AskFailed error={error} again={again} />
      ) : (
        <Stack gap="lg">
          {open.answer ? (
            <ToClaim found={open.answer.claimable ?? []} />
          ) : (
            <Skeleton height={180} />
          )}
          {files.answer ? (
            <ClaimFiles files={files.answer.claimFiles ?? []} />
          ) : (
            <Skeleton height={180} />
          )}
        </Stack>
      )}
    </Page>
  );
}
