import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack, TextInput } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { Section } from "@/parts/section";
import { useFieldNames } from "./fieldNames";
import classes from "./Settings.module.css";
import type { CompanyEdit } from "./useCompanyEdit";

type Level = Exclude<Tenant.OcrLevel, "%future added value">;

const LEVELS: readonly Level[] = ["SOFT", "HARD", "LENGTH_DIGIT", "FIXED_LENGTH"];

/** How strictly the bank looks at the references that payers give, as the firm has agreed with it. */
export function References({
  edit: { form },
  isReadOnly,
}: {
  edit: CompanyEdit;
  isReadOnly: boolean;
}) {
  const { t } = useLingui();
  const names = useFieldNames();
  const words = useLevelWords();
  return (
    <Section
      title={<Trans>Reference numbers (OCR)</Trans>}
      lead={
        <Trans>
          Every invoice gets a number of its own that the payer gives. Choose what your agreement
          with the bank says; invoices that are issued keep theirs.
        </Trans>
      }
    >
      <Radio.Group label={names.ocrLevel} {...form.getInputProps("ocrLevel")}>
        <Stack gap="sm" mt="xs">
          {LEVELS.map((level) => (
            <Radio
              key={level}
              value={level}
              disabled={isReadOnly}
              label={words[level].label}
              description={words[level].description}
            />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.ocrLevel === "FIXED_LENGTH" && (
        <TextInput
          className={classes.whole}
          maw="16rem"
          label={names.ocrLengths}
          description={t`One or two, check digit included: 10, or 8, 12.`}
          inputMode="numeric"
          readOnly={isReadOnly}
          {...form.getInputProps("ocrLengths")}
        />
      )}
    </Section>
  );
}

function useLevelWords(): Record<Level, { label: string; description: string }> {
  const { t } = useLingui();
  return {
    SOFT: {
      label: t`1 · Soft control`,
      description: t`A check digit stands last. The bank warns a payer who writes it wrong, but takes the payment. Invoice 1001 gets 10017.`,
    },
    HARD: {
      label: t`2 · Hard control`,
      description: t`The same number, but the bank stops a payment with a wrong one. Invoice 1001 gets 10017.`,
    },
    LENGTH_DIGIT: {
      label: t`3 · Hard control with length digit`,
      description: t`The last digit but one tells how long the number is, so that a lost digit shows. Invoice 1001 gets 100164.`,
    },
    FIXED_LENGTH: {
      label: t`4 · Hard control with fixed length`,
      description: t`All numbers are of one or two lengths that the bank knows, filled with zeros from the left. With length 8, invoice 1001 gets 00010017.`,
    },
  };
}
