import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Text, TextInput } from "@mantine/core";
import { useVatWords } from "@/parts/vat-words";
import { quantity } from "@/words/formats";
import type { Change } from "./BuyerPart";
import { type Content, nobody } from "./content";
import classes from "./editor.module.css";
import { FreeBuyerFields } from "./FreeBuyerFields";
import { type Cell, type Line, newLine } from "./lines";
import type { Choices } from "./vat";

/** An invoice in a minute: name, address and one amount; everything else is filled in from the settings. */
export function QuickForm({
  content,
  change,
  errors,
  faults,
  choices,
  isGross,
  isSimplified,
}: {
  content: Content;
  change: Change;
  errors: Readonly<Record<string, string>>;
  faults: Partial<Record<Cell, string>>;
  choices: Choices | null;
  /** Whether the amount includes VAT. */
  isGross: boolean;
  /** Whether the law would call it a simplified invoice, as it is written now. */
  isSimplified: boolean;
}) {
  const { t } = useLingui();
  const words = useVatWords();
  const line = content.lines[0] ?? newLine();
  const write = (written: Partial<Line>) => change({ lines: [{ ...line, ...written }] });
  return (
    <section className={`${classes.card} ${classes.quick}`} aria-label={t`Quick invoice`}>
      <FreeBuyerFields
        isShort
        buyer={content.buyer ?? nobody}
        errors={{ ...errors, ...(errors.customerId ? { "buyer.name": errors.customerId } : {}) }}
        change={(buyer) => change({ buyer, customer: null })}
      />
      <div className={classes.fields}>
        <TextInput
          className={classes.wide}
          label={t`What it is for`}
          autoComplete="off"
          value={line.description}
          error={faults.description ?? errors.lines}
          onChange={(event) => write({ description: event.currentTarget.value })}
        />
        <TextInput
          label={isGross ? t`Amount incl. VAT` : t`Amount without VAT`}
          inputMode="decimal"
          autoComplete="off"
          value={line.unitPrice}
          error={faults.unitPrice}
          onChange={(event) => write({ unitPrice: event.currentTarget.value })}
        />
        <Select
          label={t`VAT`}
          allowDeselect={false}
          data={(choices?.classes ?? []).flatMap(({ vatClass, rate }) =>
            rate && vatClass !== "EXEMPT"
              ? { value: vatClass, label: `${quantity(rate)} % ${words.classes[vatClass]}` }
              : [],
          )}
          value={line.vatClass}
          error={faults.vatRate}
          onChange={(vatClass) => write({ vatClass: (vatClass ?? "STANDARD") as Line["vatClass"] })}
        />
      </div>
      {isSimplified && (
        <Text size="sm" role="status">
          <Trans>
            Without the buyer's address it becomes a simplified invoice. The law allows that for
            small amounts; above them the address must stand there.
          </Trans>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <Trans>
          Dates and terms come from your settings. Write the whole invoice when you need more lines,
          a discount or a customer from the register.
        </Trans>
      </Text>
    </section>
  );
}
