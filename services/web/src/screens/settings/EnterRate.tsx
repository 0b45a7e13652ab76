import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ExchangeRateEnterDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { CurrencyField } from "@/parts/currency-field";
import { DayField } from "@/parts/day-field";
import { Dialog } from "@/parts/dialog";
import { newKey } from "@/parts/form";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { today, typedDecimal } from "@/words/formats";

/** Says what a currency was worth on a day, and where that comes from. */
export function EnterRate({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [key] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(ExchangeRateEnterDocument, { changes: ["company", "invoice"] });
  const form = useForm({
    initialValues: { currency: "EUR", day: today(), kronor: "", reason: "" },
    validate: {
      kronor: (text) => (typedDecimal(text) === null ? t`This is no number.` : null),
    },
  });
  const { values } = form;
  const submit = form.onSubmit(async ({ kronor, ...rest }) => {
    const input = { ...rest, kronor: typedDecimal(kronor) ?? "", idempotencyKey: key };
    if (!doneOrTold(form, await act(input), setLeft)) return;
    tell(t`The rate is entered.`, { id: "settings" });
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>Enter a rate</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <CurrencyField
            without={["SEK"]}
            {...form.getInputProps("currency")}
            value={values.currency}
          />
          <DayField
            label={t`Day`}
            description={t`Of the supply, or the last day before it that has a rate.`}
            {...form.getInputProps("day")}
            value={values.day}
          />
          <TextInput
            label={t`Kronor for one ${values.currency}`}
            inputMode="decimal"
            autoComplete="off"
            data-autofocus
            {...form.getInputProps("kronor")}
          />
          <TextInput
            label={t`Source`}
            description={t`Who fixed it, or where it was agreed. Stands on the invoice.`}
            autoComplete="off"
            {...form.getInputProps("reason")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Enter it</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
