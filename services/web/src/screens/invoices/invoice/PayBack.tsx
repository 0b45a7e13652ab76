import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { OpenInvoicesDocument, RefundRegisterDocument } from "@treaty/documents";
import { type FormEvent, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { reasonsOf } from "@/parts/answered";
import { DayField } from "@/parts/day-field";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey, placeErrors } from "@/parts/form";
import { Money } from "@/parts/money";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { money, quantity, today, typedDecimal } from "@/words/formats";
import type { Written } from "../editor/content";

const FIELDS = ["amount", "toInvoiceId", "refundedDate", "reference"];

/** Note that what was paid too much went back to the customer, or let it settle another invoice of theirs. */
export default function PayBack({ invoice, onClose }: { invoice: Written; onClose: () => void }) {
  const { t } = useLingui();
  const [idempotencyKey, setKey] = useState(newKey);
  const [way, setWay] = useState<"out" | "over">("out");
  const [toInvoiceId, setTarget] = useState<string | null>(null);
  const [amount, setAmount] = useState(() => quantity(invoice.refund.amount));
  const [refundedDate, setDay] = useState(today);
  const [reference, setReference] = useState("");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<UserError[]>([]);
  const customerId = invoice.customer?.id ?? "";
  const others = useAsk(
    OpenInvoicesDocument,
    { customerId },
    { about: ["invoice"], pause: !customerId },
  );
  const open = others.answer?.invoices?.nodes ?? [];
  const { act, isActing } = useDo(RefundRegisterDocument, {
    changes: ["payment", "invoice", "dashboard", "customer"],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = typedDecimal(amount);
    const faults = {
      ...(read === null && { amount: t`Write a number.` }),
      ...(way === "over" && !toInvoiceId && { toInvoiceId: t`Choose an invoice.` }),
    };
    setErrors(faults);
    setLeft([]);
    if (read === null || Object.keys(faults).length > 0) return focusFirstError();
    const outcome = await act({
      invoiceId: invoice.id,
      amount: { amount: read, currency: invoice.refund.currency },
      toInvoiceId: way === "over" ? toInvoiceId : null,
      refundedDate: refundedDate || null,
      reference,
      idempotencyKey,
      dryRun: false,
    });
    const known = (path: string) => FIELDS.includes(path);
    const rename = (path: string) => path.replace(/^amount\..*/, "amount");
    const reasons = reasonsOf(outcome, (path) => known(rename(path)));
    if (reasons.length > 0) {
      if (reasons.some(({ code }) => code === "IDEMPOTENCY_MISMATCH")) setKey(newKey());
      setLeft(placeErrors({ setErrors, getInputProps: () => null }, known, reasons, rename));
      return focusFirstError();
    }
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    tell(way === "out" ? t`The refund is registered.` : t`The money is set off.`);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Pay back</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            <Trans>
              The customer has <Money value={invoice.refund} /> to get back.
            </Trans>
          </Text>
          <Refusals reasons={left} />
          <SegmentedControl
            aria-label={t`How the money goes back`}
            value={way}
            onChange={(said) => setWay(said === "over" ? "over" : "out")}
            data={[
              { value: "out", label: t`Paid out` },
              {
                value: "over",
                label: t`Set off against an invoice`,
                disabled: open.length === 0,
              },
            ]}
          />
          {way === "over" && (
            <Select
              label={t`Invoice that it settles`}
              data={open.map(({ id, number, fallsDue, open: remains }) => ({
                value: id,
                label: `${number} · ${fallsDue} · ${money(remains)}`,
              }))}
              value={toInvoiceId}
              error={errors.toInvoiceId}
              onChange={setTarget}
            />
          )}
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
            label={way === "out" ? t`Paid out on` : t`Set off on`}
            value={refundedDate}
            error={errors.refundedDate}
            onChange={setDay}
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
              {way === "out" ? <Trans>Register the refund</Trans> : <Trans>Set off</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
