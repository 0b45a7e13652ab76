import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Stack, Text } from "@mantine/core";
import { PayLinesDocument, PayReleaseDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { newKey } from "@/parts/form";
import { Money } from "@/parts/money";
import { AskFailed, Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { leftOf, type PayLine } from "./payLines";

/** Let what a report pays be paid now, all of it that waits; it cannot be taken back. */
export function ReleasePay({ line, onClose }: { line: PayLine; onClose: () => void }) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const [key] = useState(() => newKey());
  const { act, isActing } = useDo(PayReleaseDocument, { changes: ["consultant"] });
  const release = async () => {
    const outcome = await act({ entryIds: [line.entryId], idempotencyKey: key });
    setLeft(outcome.refused ?? []);
    if (outcome.refused || !isDoneOrTold(outcome)) return;
    tell(t`The pay is ready to be paid.`);
    onClose();
  };
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={release}
      isActing={isActing}
      title={<Trans>Release the pay now?</Trans>}
      act={<Trans>Release</Trans>}
    >
      <Stack gap="sm">
        <Refusals reasons={left} />
        <HowMuch line={line} />
        <Text size="sm">
          <Trans>
            It is ready to be paid at once, whatever it waits for. It stays so whether the customer
            pays or not, and this cannot be undone.
          </Trans>
        </Text>
      </Stack>
    </Confirm>
  );
}

function HowMuch({ line }: { line: PayLine }) {
  const { answer, error, again } = useAsk(
    PayLinesDocument,
    { entryIds: [line.entryId] },
    { about: ["consultant"] },
  );
  const lines = answer?.payLines;
  if (error && !lines) return <AskFailed error={error} again={again} />;
  if (!lines) return <Skeleton height={44} />;
  const count = lines.filter(({ isReleased }) => !isReleased).length;
  const title = line.assignment.title;
  return (
    <Text size="sm">
      {count > 1 ? (
        <Trans>
          <Money value={leftOf(lines)} /> for <Verbatim text={title} />,{" "}
          <Verbatim text={line.workDate} />: all <Verbatim text={count} /> lines of the report that
          wait.
        </Trans>
      ) : (
        <Trans>
          <Money value={leftOf(lines)} /> for <Verbatim text={title} />,{" "}
          <Verbatim text={line.workDate} />.
        </Trans>
      )}
    </Text>
  );
}
