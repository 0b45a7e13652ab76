import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Select, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { HourTypesDocument } from "@treaty/documents";
import { lazy, Suspense } from "react";
import { useAsk } from "@/api/asking";
import { Section } from "@/parts/section";
import { unitPrice } from "@/words/formats";
import type { AgreementForm } from "./AgreementFields";
import classes from "./Agreements.module.css";
import { newPrice } from "./agreement";
import { Figure } from "./TermFields";

const DayField = lazy(() => import("@/parts/day-field"));
const MOST_HOUR_TYPES = 100;

/** What hours cost this customer, where it is not what the hour type says. */
export function PriceFields({ form, isShownOnly }: { form: AgreementForm; isShownOnly: boolean }) {
  const { t } = useLingui();
  const { prices, validFrom } = form.values;
  const hours = useAsk(
    HourTypesDocument,
    { first: MOST_HOUR_TYPES, where: {} },
    { about: ["hourType"] },
  ).answer?.hourTypes?.nodes;
  const data = (hours ?? []).map(({ id, name, price }) => ({
    value: id,
    label: `${name} (${unitPrice(price)} kr)`,
  }));
  return (
    <Section
      title={<Trans>Agreed prices</Trans>}
      lead={
        <Trans>
          Go before the price of the hour type, for work from that day on. Hours that are reported
          keep the price that they were counted by.
        </Trans>
      }
    >
      <fieldset
        className={classes.rows}
        style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
        disabled={isShownOnly}
        aria-label={t`Agreed prices`}
      >
        {prices.length === 0 && (
          <p className="quiet">
            <Trans>Every hour costs what its hour type says.</Trans>
          </p>
        )}
        {prices.map(({ key, validFrom: from }, place) => (
          <div key={key} className={classes.row}>
            <Select
              label={t`Hour type`}
              required
              searchable
              data={data}
              {...form.getInputProps(`prices.${place}.hourTypeId`)}
            />
            <Figure
              label={t`Price per hour`}
              required
              unit="kr"
              {...form.getInputProps(`prices.${place}.price`)}
            />
            <Suspense fallback={<TextInput label={t`From`} disabled />}>
              <DayField
                label={t`From`}
                required
                {...form.getInputProps(`prices.${place}.validFrom`)}
                value={from}
              />
            </Suspense>
            {!isShownOnly && (
              <ActionIcon
                className={classes.remove ?? ""}
                variant="subtle"
                size="lg"
                aria-label={t`Remove the price`}
                onClick={() => form.removeListItem("prices", place)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
      </fieldset>
      {!isShownOnly && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem("prices", newPrice(validFrom))}
          >
            <Trans>One more price</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}
