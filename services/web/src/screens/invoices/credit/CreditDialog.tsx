import { Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { InvoiceCreditDocument, LeftToCreditDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { type FormEvent, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey } from "@/parts/form";
import { AskFailed, Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";
import { TotalsPart } from "../editor/TotalsPart";
import { LineParts } from "./LineParts";
import { type Parts, placeOf, readParts } from "./parts";
import { useCredited } from "./useCrediting";

/** The credit note is what is shown next; the way to the new draft stays until it is closed. */
function tellOfNew(open: () => void): void {
  const message = (
    <Group gap="xs">
      <Trans>A credit note and a new invoice are drafted.</Trans>
      <Button size="compact-sm" variant="default" onClick={open}>
        <Trans>Open the new invoice</Trans>
      </Button>
    </Group>
  );
  tell(message, { stays: true });
}

type Original = NonNullable<Tenant.LeftToCreditQuery["invoice"]>;
interface Props {
  invoice: Written;
  onClose: () => void;
}

/** Take an invoice back, whole or by line: what it comes to is shown before anything is written. */
export default function CreditDialog({ invoice, onClose }: Props) {
  const { id } = invoice;
  const { answer, error, again } = useAsk(LeftToCreditDocument, { id }, { about: ["invoice"] });
  const number = invoice.number ?? "";
  return (
    <Dialog opened onClose={onClose} size="lg" title={<Trans>Credit invoice {number}</Trans>}>
      {answer?.invoice ? (
        <CreditForm invoice={answer.invoice} onClose={onClose} />
      ) : error ? (
        <AskFailed error={error} again={again} />
      ) : (
        <Skeleton height={240} />
      )}
    </Dialog>
  );
}

function CreditForm({ invoice, onClose }: { invoice: Original; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { slug } = useFirm();
  const [idempotencyKey, setKey] = useState(newKey);
  const [isWhole, setWhole] = useState(true);
  const [parts, setParts] = useState<Parts>({});
  // The buyer reads it, so it begins in the buyer's language.
  const [reason, setReason] = useState(invoice.locale === "sv" ? "Rättelse" : "Correction");
  const [anew, setAnew] = useState(false);
  const [refused, setRefused] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceCreditDocument, {
    changes: ["invoice", "dashboard", "customer"],
  });
  const read = readParts(
    parts,
    invoice.lines.map(({ position }) => position),
  );
  const isReadable = isWhole || (read.lines.length > 0 && read.unreadable.length === 0);
  const input = { id: invoice.id, lines: isWhole ? null : read.lines, reason, anew };
  const shown = useCredited(isReadable && reason.trim() ? input : null);
  const { errors, left } = placed([...refused, ...shown.reasons], read, t`Write a number.`, reason);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReadable) return focusFirstError();
    const outcome = await act({ ...input, issue: false, dryRun: false, idempotencyKey });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) {
      setKey(newKey());
      setRefused(outcome.refused);
      return focusFirstError();
    }
    const { creditNote, replacement } = outcome.done;
    const open = (id: string) => navigate({ to: "/f/$slug/invoices/$id", params: { slug, id } });
    if (replacement) tellOfNew(() => void open(replacement.id));
    else tell(t`A credit note is drafted.`);
    onClose();
    if (creditNote) await open(creditNote.id);
  };
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setRefused([]);
      set(value);
    };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SegmentedControl
          aria-label={t`How much`}
          fullWidth
          value={isWhole ? "whole" : "lines"}
          onChange={changed((value) => setWhole(value === "whole"))}
          data={[
            { value: "whole", label: t`All that is left` },
            { value: "lines", label: t`Chosen lines` },
          ]}
        />
        <Refusals reasons={left} />
        {!isWhole && (
          <LineParts invoice={invoice} parts={parts} errors={errors} onChange={changed(setParts)} />
        )}
        <TextInput
          label={t`Reason`}
          description={t`Stands on the credit note, for the buyer to read.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="off"
          required
          withAsterisk={false}
          value={reason}
          error={errors.reason ?? (reason.trim() ? null : t`Say why.`)}
          onChange={(event) => changed(setReason)(event.currentTarget.value)}
        />
        {invoice.billsTime ? (
          <Text size="sm" c="dimmed">
            <Trans>
              Once the whole invoice is credited, its hours are back among unbilled time and are
              billed anew from there.
            </Trans>
          </Text>
        ) : (
          <Checkbox
            label={t`Also write the invoice anew, as a draft to be put right`}
            checked={anew}
            onChange={(event) => changed(setAnew)(event.currentTarget.checked)}
          />
        )}
        <TotalsPart
          sums={shown.note}
          isCounting={shown.isCounting}
          failed={shown.failed}
          totalWords={t`To be credited`}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={isActing} disabled={!isReadable || !reason.trim()}>
            <Trans>Draft the credit note</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Each reason at its field, those of no field apart. */
function placed(
  reasons: UserError[],
  read: ReturnType<typeof readParts>,
  unreadable: string,
  reason: string,
): { errors: Record<string, string>; left: UserError[] } {
  const errors: Record<string, string> = {};
  for (const place of read.unreadable) errors[place] = unreadable;
  const left: UserError[] = [];
  for (const each of reasons) {
    const place = placeOf(each.path.join("."), read.lines);
    if (place === "reason" && reason.trim() === "") continue;
    if (place === "reason" || /^\d+\./.test(place)) errors[place] = each.message;
    else if (!left.some(({ code }) => code === each.code)) left.push(each);
  }
  return { errors, left };
}
