import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { PaymentRegisterDocument } from "@treaty/documents";
import { type FormEvent, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { reasonsOf } from "@/parts/answered";
import { useCures } from "@/parts/cures";
import { DayField } from "@/parts/day-field";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey, placeErrors } from "@/parts/form";
import { Money } from "@/parts/money";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { quantity, today, typedDecimal } from "@/words/formats";
import type { Written } from "../editor/content";

/** Note that money came in for an invoice; what is open stands there already. */
export default function RegisterPayment({
  invoice,
  onClose,
}: {
  invoice: Written;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [idempotencyKey, setKey] = useState(newKey);
  const [amount, setAmount] = useState(() => quantity(invoice.open.amount));
  const [receivedDate, setReceivedDate] = useState(today);
  const [reference, setReference] = useState("");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(PaymentRegisterDocument, {
    changes: ["payment", "invoice", "dashboard", "customer"],
  });
  const cureOf = useCures({}, () => setLeft([]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = typedDecimal(amount);
    if (read === null) {
      setErrors({ amount: t`Write a number.` });
      return focusFirstError();
    }
    setErrors({});
    setLeft([]);
    const { currency } = invoice.open;
    const outcome = await act({
      invoiceId: invoice.id,
      amount: { amount: read, currency },
      receivedDate: receivedDate || null,
      reference,
      idempotencyKey,
      dryRun: false,
    });
    const known = (path: string) => ["amount", "receivedDate", "reference"].includes(path);
    const rename = (path: string) => path.replace(/^amount\..*/, "amount");
    const reasons = reasonsOf(outcome, (path) => known(rename(path)));
    if (reasons.length > 0) {
      if (reasons.some(({ code }) => code === "IDEMPOTENCY_MISMATCH")) setKey(newKey());
      const form = { setErrors, getInputProps: () => null };
      setLeft(placeErrors(form, known, reasons, rename));
      return focusFirstError();
    }
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    tell(t`The payment is registered.`);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Register payment</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            <Trans>
              Left to pay: <Money value={invoice.open} />
            </Trans>
          </Text>
          <Refusals reasons={left} cureOf={cureOf} />
          <TextInput
            label={t`Amount`}
            inputMode="decimal"
            autoComplete="off"
            data-autofocus
            value={amount}
            error={errors.amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
          <DayField
            label={t`Received on`}
            value={receivedDate}
            error={errors.receivedDate}
            onChange={setReceivedDate}
          />
          <TextInput
            label={t`Reference`}
            description={t`As the bank says it, so that it can be found again.`}
            inputWrapperOrder={["label", "input", "description", "error"]}
            autoComplete="off"
            value={reference}
            error={errors.reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Register payment</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
