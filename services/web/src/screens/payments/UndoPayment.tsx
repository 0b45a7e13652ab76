import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, Text } from "@mantine/core";
import { AllocationUndoDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { Confirm } from "@/parts/confirm";
import { useCures } from "@/parts/cures";
import { Money } from "@/parts/money";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import type { PaymentRow } from "./columns";
import classes from "./List.module.css";

/** Takes a payment off its invoice, after a question: the invoice is open again by that much. */
export function UndoPayment({ payment }: { payment: PaymentRow }) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(AllocationUndoDocument, {
    changes: ["payment", "invoice", "dashboard", "customer"],
  });
  const number = payment.invoice?.number ?? "";
  const cureOf = useCures({}, () => setReasons([]));
  const ask = (isOpen: boolean) => {
    setReasons([]);
    setAsked(isOpen);
  };
  const undo = async () => {
    const outcome = await act({ id: payment.id });
    if (outcome.failed) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    setAsked(false);
    tell(t`The payment was taken off invoice ${number}.`);
  };
  return (
    <>
      <Button
        className={classes.undo ?? ""}
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t`Undo the payment of invoice ${number}`}
        onClick={() => ask(true)}
      >
        <Trans>Undo</Trans>
      </Button>
      <Confirm
        opened={isAsked}
        onClose={() => ask(false)}
        onConfirm={undo}
        isActing={isActing}
        isDangerous
        title={<Trans>Undo the payment?</Trans>}
        act={<Trans>Undo the payment</Trans>}
      >
        <Stack gap="sm">
          <Refusals reasons={reasons} cureOf={cureOf} />
          <Text size="sm">
            <Trans>
              <Money value={payment.amount} /> is taken off invoice <Verbatim text={number} />,
              which is then open by as much again. The history keeps both the payment and the
              undoing.
            </Trans>
          </Text>
        </Stack>
      </Confirm>
    </>
  );
}
