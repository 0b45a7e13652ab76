import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import { Section } from "@/parts/section";
import type { CompanyEdit } from "./useCompanyEdit";
import type { CompanyNow } from "./values";

/** Which code to scan stands on the page, and what each needs. */
export function PageCode({
  company,
  edit: { form },
  isReadOnly,
}: {
  company: CompanyNow;
  edit: CompanyEdit;
  isReadOnly: boolean;
}) {
  const { t } = useLingui();
  const hasAccount = Boolean(company.bankgiro || company.plusgiro || company.iban);
  const hasSwish = Boolean(company.swishNumber);
  return (
    <Section
      title={<Trans>Code to scan</Trans>}
      lead={
        <Trans>
          A QR code with amount, reference and account, on invoices that have something to pay.
        </Trans>
      }
    >
      <Radio.Group label={t`Kind of code`} {...form.getInputProps("page.code")}>
        <Stack gap="sm" mt="xs">
          <Radio
            value="USING_QR"
            disabled={isReadOnly}
            label={t`For bank apps (UsingQR)`}
            description={
              hasAccount
                ? t`Read by the apps of Swedish banks; paid to your bankgiro, plusgiro or IBAN.`
                : t`Needs a bankgiro, plusgiro or IBAN: write it under Payment. Until then there is no code.`
            }
          />
          <Radio
            value="SWISH"
            disabled={isReadOnly}
            label={t`For Swish`}
            description={
              hasSwish
                ? t`Read by the Swish app; paid to ${company.swishNumber ?? ""}.`
                : t`Needs a Swish number: write it under Payment. Until then there is no code.`
            }
          />
          <Radio value="NONE" disabled={isReadOnly} label={t`No code`} />
        </Stack>
      </Radio.Group>
    </Section>
  );
}
