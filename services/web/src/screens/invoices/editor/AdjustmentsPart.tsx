import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { Money } from "@/parts/money";
import { useVatWords } from "@/parts/vat-words";
import { type MoneyValue, quantity } from "@/words/formats";
import {
  ADJUSTMENT_CELLS,
  type Adjustment,
  type AdjustmentCell,
  newAdjustment,
  withVat,
} from "./adjustments";
import classes from "./adjustments.module.css";
import lines from "./lines.module.css";
import type { Choices } from "./vat";

type Faults = Partial<Record<AdjustmentCell, string>>;

/**
 * Discounts and charges on the whole invoice, written with the keyboard alone: Enter goes on to the
 * next field, Ctrl+Delete takes one away.
 */
export function AdjustmentsPart({
  adjustments,
  change,
  amounts,
  faultsOf,
  fault,
  choices,
  currency,
}: {
  adjustments: readonly Adjustment[];
  change: (adjustments: Adjustment[]) => void;
  amounts: ReadonlyMap<string, MoneyValue>;
  faultsOf: (each: Adjustment, place: number) => Faults;
  /** What is wrong with them as a whole. */
  fault: string | undefined;
  choices: Choices | null;
  currency: string;
}) {
  const { t } = useLingui();
  const frame = useRef<HTMLElement>(null);
  const add = (kind: Adjustment["kind"]) => {
    const each = newAdjustment({ kind, unit: kind === "ALLOWANCE" ? "percent" : "amount" });
    // At once: the next key is meant for the new one.
    flushSync(() => change([...adjustments, each]));
    enter(frame.current, each.key, "reason");
  };
  const remove = (place: number) => {
    const neighbour = adjustments[place + 1] ?? adjustments[place - 1];
    flushSync(() => change(adjustments.filter((_, at) => at !== place)));
    if (neighbour) enter(frame.current, neighbour.key, "reason");
    else frame.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { cell } = (event.target as HTMLElement).dataset;
    const key = (event.target as HTMLElement).closest<HTMLElement>("[data-adjustment]")?.dataset
      .adjustment;
    const place = adjustments.findIndex((each) => each.key === key);
    if (!cell || !key || place < 0 || event.nativeEvent.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key === "Delete") {
      event.preventDefault();
      remove(place);
    } else if (event.key === "Enter" && !isCommand && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      const next = ADJUSTMENT_CELLS[ADJUSTMENT_CELLS.indexOf(cell as AdjustmentCell) + 1];
      const following = adjustments[place + 1]?.key;
      if (next) enter(frame.current, key, next);
      else if (following) enter(frame.current, following, "kind");
    }
  };
  return (
    <section
      ref={frame}
      className={adjustments.length > 0 ? lines.frame : ""}
      aria-label={t`Discounts and charges on the whole invoice`}
      onKeyDown={onKeyDown}
    >
      {adjustments.map((each, place) => (
        <Row
          key={each.key}
          adjustment={each}
          number={place + 1}
          amount={amounts.get(each.key)}
          faults={faultsOf(each, place)}
          choices={choices}
          currency={currency}
          change={(changed) =>
            change(adjustments.map((other) => (other.key === each.key ? changed : other)))
          }
          remove={() => remove(place)}
        />
      ))}
      {fault && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
      <footer className={lines.foot}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add("ALLOWANCE")}
        >
          <Trans>Discount on the whole</Trans>
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add("CHARGE")}
        >
          <Trans>Charge, such as freight</Trans>
        </Button>
      </footer>
    </section>
  );
}

function Row({
  adjustment,
  number,
  amount,
  faults,
  choices,
  currency,
  change,
  remove,
}: {
  adjustment: Adjustment;
  number: number;
  amount: MoneyValue | undefined;
  faults: Faults;
  choices: Choices | null;
  currency: string;
  change: (changed: Adjustment) => void;
  remove: () => void;
}) {
  const { t } = useLingui();
  const words = useVatWords();
  const names: Record<AdjustmentCell, string> = {
    kind: t`Discount or charge`,
    reason: t`Reason`,
    size: t`Size`,
    unit: t`Of what`,
    vatClass: t`VAT`,
  };
  const wrong = ADJUSTMENT_CELLS.filter((cell) => faults[cell]);
  const describedBy = `fault-${adjustment.key}`;
  const field = (cell: AdjustmentCell) => ({
    "data-cell": cell,
    "aria-label": t`${names[cell]}, discount or charge ${number}`,
    "aria-invalid": faults[cell] ? true : undefined,
    "aria-describedby": faults[cell] ? describedBy : undefined,
    className: lines.field,
  });
  const isDecided = Object.values(adjustment.vat).some(Boolean);
  const options = choices?.classes.filter(({ rate, vatClass }) => rate && vatClass !== "EXEMPT");
  const isListed =
    !adjustment.vatClass ||
    options?.some(({ vatClass }) => vatClass === adjustment.vatClass) === true;
  return (
    <fieldset
      className={classes.row}
      data-adjustment={adjustment.key}
      aria-label={t`Discount or charge ${number}`}
    >
      <select
        {...field("kind")}
        value={adjustment.kind}
        onChange={(event) =>
          change({ ...adjustment, kind: event.currentTarget.value as Adjustment["kind"] })
        }
      >
        <option value="ALLOWANCE">{t`Discount`}</option>
        <option value="CHARGE">{t`Charge`}</option>
      </select>
      <input
        {...field("reason")}
        autoComplete="off"
        placeholder={t`Reason, on the invoice`}
        value={adjustment.reason}
        onChange={(event) => change({ ...adjustment, reason: event.currentTarget.value })}
      />
      <input
        {...field("size")}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0"
        value={adjustment.size}
        onChange={(event) => change({ ...adjustment, size: event.currentTarget.value })}
      />
      <select
        {...field("unit")}
        value={adjustment.unit}
        onChange={(event) =>
          change({ ...adjustment, unit: event.currentTarget.value as Adjustment["unit"] })
        }
      >
        <option value="percent">{t`% of the lines`}</option>
        <option value="amount">
          {currency === "SEK" ? t`kr excl. VAT` : t`${currency} excl. VAT`}
        </option>
      </select>
      <select
        {...field("vatClass")}
        value={isDecided ? "decided" : adjustment.vatClass}
        onChange={(event) =>
          change(withVat(adjustment, event.currentTarget.value as Adjustment["vatClass"]))
        }
      >
        <option value="">{t`VAT as the lines`}</option>
        {options?.map(({ vatClass, rate }) => (
          <option key={vatClass} value={vatClass}>
            {`${quantity(rate ?? "")} %${vatClass === "STANDARD" ? "" : ` ${words.classes[vatClass]}`}`}
          </option>
        ))}
        {!isListed && (
          <option value={adjustment.vatClass}>
            {adjustment.vatClass && words.classes[adjustment.vatClass]}
          </option>
        )}
        {isDecided && <option value="decided">{t`VAT as chosen`}</option>}
      </select>
      <span className={`${lines.net} figure`}>{amount ? <Money value={amount} /> : "–"}</span>
      <span className={lines.tools}>
        <button
          type="button"
          aria-label={t`Remove discount or charge ${number}`}
          title={t`Remove (Ctrl Del)`}
          onClick={remove}
        >
          <IconX size={15} aria-hidden />
        </button>
      </span>
      {wrong.length > 0 && (
        <p id={describedBy} className={classes.fault}>
          {wrong.map((cell) => `${names[cell]}: ${faults[cell]}`).join(" ")}
        </p>
      )}
    </fieldset>
  );
}

/** Go into a field with its text chosen, so that what is typed takes its place. */
function enter(frame: HTMLElement | null, key: string, cell: AdjustmentCell): void {
  const field = frame?.querySelector<HTMLElement>(
    `[data-adjustment="${key}"] [data-cell="${cell}"]`,
  );
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
