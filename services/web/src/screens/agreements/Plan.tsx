import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Select, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { AgreementPlanDocument } from "@treaty/documents";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { reasonsOf } from "@/parts/answered";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { useVatWords, VAT_CLASSES } from "@/parts/vat-words";
import classes from "./Agreements.module.css";
import type { AgreementDetails } from "./agreement";
import { newSum, type PlanRow, planOf, rowsOf } from "./plan";
import { Figure } from "./TermFields";

const DayField = lazy(() => import("@/parts/day-field"));
const NONE: Readonly<Record<string, string>> = {};

/** The sums that are to fall due by a fixed price, each invoiced by itself on its day. */
export function Plan({ agreement }: { agreement: AgreementDetails }) {
  const { t } = useLingui();
  const { act, isActing } = useDo(AgreementPlanDocument, { changes: ["agreement"] });
  const [rows, setRows] = useState(() => rowsOf(agreement.instalments));
  const [isChanged, setChanged] = useState(false);
  const [faults, setFaults] = useState(NONE);
  const [left, setLeft] = useState<UserError[]>([]);
  const version = useRef(agreement.version);
  // Nothing is unsaved here: what was saved elsewhere is what to write on with.
  useEffect(() => {
    if (isChanged) return;
    version.current = agreement.version;
    setRows(rowsOf(agreement.instalments));
  }, [agreement, isChanged]);
  const change = (next: (before: PlanRow[]) => PlanRow[]) => {
    setChanged(true);
    setRows(next);
  };
  const save = async () => {
    const outcome = await act({
      id: agreement.id,
      expectedVersion: version.current,
      instalments: planOf(rows),
    });
    const reasons = reasonsOf(outcome, (path) => path.startsWith("instalments."));
    const onRow = (reason: UserError) => reason.path.length === 3;
    setFaults(
      Object.fromEntries(reasons.filter(onRow).map((r) => [r.path.slice(1).join("."), r.message])),
    );
    setLeft(reasons.filter((reason) => !onRow(reason)));
    if (outcome.failed && reasons.length === 0) tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (!outcome.done) return;
    setChanged(false);
    tell(t`Saved.`);
  };
  return (
    <Section
      title={<Trans>Plan of payments</Trans>}
      lead={
        <Trans>Each sum is invoiced by itself on its day, without VAT as it stands here.</Trans>
      }
    >
      <Refusals reasons={left} />
      <div className={classes.rows}>
        {rows.map((row, place) => (
          <SumFields
            key={row.key}
            row={row}
            faultOf={(field) => faults[`${place}.${field}`]}
            onChange={(changes) =>
              change((before) =>
                before.map((each) => (each.key === row.key ? { ...each, ...changes } : each)),
              )
            }
            onRemove={() => change((before) => before.filter(({ key }) => key !== row.key))}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change((before) => [...before, newSum()])}
        >
          <Trans>One more payment</Trans>
        </Button>
        <Button variant="default" onClick={save} loading={isActing} disabled={!isChanged}>
          <Trans>Save the plan</Trans>
        </Button>
      </div>
    </Section>
  );
}

function SumFields({
  row,
  faultOf,
  onChange,
  onRemove,
}: {
  row: PlanRow;
  faultOf: (field: string) => string | undefined;
  onChange: (changes: Partial<PlanRow>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const { classes: vat } = useVatWords();
  return (
    <div className={classes.payment}>
      <TextInput
        label={t`Text on the invoice`}
        required
        autoComplete="off"
        value={row.description}
        error={faultOf("description")}
        onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
      />
      <Figure
        label={t`Amount`}
        required
        unit="kr"
        value={row.amount}
        error={faultOf("amount")}
        onChange={({ currentTarget }) => onChange({ amount: currentTarget.value })}
      />
      <Suspense fallback={<TextInput label={t`Invoiced on`} disabled />}>
        <DayField
          label={t`Invoiced on`}
          required
          value={row.dueDate}
          error={faultOf("dueDate")}
          onChange={(dueDate) => onChange({ dueDate })}
        />
      </Suspense>
      <Select
        label={t`VAT class`}
        allowDeselect={false}
        data={VAT_CLASSES.filter((each) => each !== "EXEMPT").map((each) => ({
          value: each,
          label: vat[each],
        }))}
        value={row.vatClass}
        error={faultOf("vatClass")}
        onChange={(told) => {
          const vatClass = VAT_CLASSES.find((each) => each === told);
          if (vatClass) onChange({ vatClass });
        }}
      />
      <ActionIcon
        className={classes.remove ?? ""}
        variant="subtle"
        size="lg"
        aria-label={t`Remove the payment`}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
