import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { BuyerMessageAnswerDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { newKey } from "@/parts/form";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import type { BuyerMessage } from "./BuyerSaid";

/** Words for the buyer, which lift a dispute; what somebody else answered meanwhile is shown instead. */
export function AnswerBuyer({
  message,
  current,
  onClose,
}: {
  message: BuyerMessage;
  current: BuyerMessage | undefined;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [key] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(BuyerMessageAnswerDocument, { changes: ["invoice"] });
  const form = useForm({ initialValues: { answer: "" } });
  const isDispute = message.kind === "DISPUTED";
  const submit = form.onSubmit(async ({ answer }) => {
    const outcome = await act({ id: message.id, answer, idempotencyKey: key });
    if (!doneOrTold(form, outcome, setLeft)) return;
    tell(isDispute ? t`Answered. The dispute is lifted.` : t`Answered.`);
    onClose();
  });
  const title = isDispute ? <Trans>Answer and lift the dispute</Trans> : <Trans>Answer</Trans>;
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          {current?.answer && !isActing && (
            <Alert color="yellow" title={<Trans>Somebody has answered meanwhile</Trans>}>
              <Verbatim text={current.answer} />
            </Alert>
          )}
          <Text size="sm">
            {isDispute ? (
              <Trans>
                The buyer reads your answer on the invoice's page. The invoice counts as any other
                again. To take it back, credit it instead.
              </Trans>
            ) : (
              <Trans>
                The buyer reads your answer on the invoice's page. If the money is here, register
                the payment instead: then nothing needs an answer.
              </Trans>
            )}
          </Text>
          <Textarea
            label={t`Answer to the buyer`}
            autosize
            minRows={3}
            maxLength={1000}
            withAsterisk
            data-autofocus
            {...form.getInputProps("answer")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing} disabled={Boolean(current?.answer)}>
              {isDispute ? <Trans>Answer and lift</Trans> : <Trans>Answer</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
