import { useLingui } from "@lingui/react/macro";

/** Why a batch is not with the print partner, in a sentence that says what can be done. */
export function useReasonWords(): (reason: string) => string {
  const { t } = useLingui();
  const connection = t`The print partner could not be reached.`;
  const known: Record<string, string> = {
    MAYBE_TAKEN: t`The print partner did not answer, and may have taken the batch. Ask there before you hand it over again: otherwise it may be printed twice.`,
    NO_PRINT_PARTNER: t`There is no print partner here any more. Print the batch yourselves.`,
    FILE_LOST: t`The file is missing. Take the batch apart and make it again.`,
    DISK_FULL: t`The print partner has no room for more files.`,
    FOLDER_FAILS: t`The print partner's folder takes no files. It may be full.`,
    FOLDER_CLOSED: t`The print partner's folder takes no files from us.`,
    FOLDER_MISSING: t`The print partner's folder is not there.`,
    HOST_KEY_UNKNOWN: t`The print partner's server is not the one we know, so nothing was sent there.`,
    NOT_LET_IN: t`The print partner did not let us in.`,
    TIMEOUT: connection,
    UNREACHABLE: connection,
    HALF_WRITTEN: connection,
    HALF_ANSWER: connection,
    OVERTAKEN: connection,
    OUR_FAULT: t`Something went wrong with us.`,
  };
  return (reason) => known[reason] ?? reason;
}
