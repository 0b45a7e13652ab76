import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { JobCancelDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "./answered";

/** Stops long work; what it has done so far stays done. */
export function CancelJob({ id }: { id: string }) {
  const { act, isActing } = useDo(JobCancelDocument, { changes: ["job"] });
  const cancel = async () => void isDoneOrTold(await act({ id }));
  return (
    <Button size="xs" variant="default" loading={isActing} onClick={cancel}>
      <Trans>Stop</Trans>
    </Button>
  );
}
