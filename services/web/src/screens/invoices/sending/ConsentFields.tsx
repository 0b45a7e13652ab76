import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Select, Stack, Text, TextInput } from "@mantine/core";
import type { Tenant } from "@treaty/types";

/** How we know that a customer said yes. */
export interface Given {
  /** Null until somebody has said how. */
  source: Tenant.ConsentSource | null;
  evidence: string;
}
export const noConsent: Given = { source: null, evidence: "" };

/** Whether enough is written to show a year from now that there was a yes. */
export function isShown({ source, evidence }: Given): boolean {
  return source !== null && evidence.trim() !== "";
}

/** Record a customer's yes to invoices by e-mail where it turned out to be missing. */
export function ConsentFields({
  given,
  error,
  change,
}: {
  given: Given;
  error: string | undefined;
  change: (given: Given) => void;
}) {
  const { t } = useLingui();
  return (
    <Alert color="yellow" title={<Trans>The customer's consent is not recorded</Trans>}>
      <Stack gap="sm">
        <Text size="sm">
          <Trans>
            Invoices go by e-mail only to those who have said yes to it. Say how you know that they
            have, and it is recorded on the customer.
          </Trans>
        </Text>
        <Select
          label={t`How they said yes`}
          placeholder={t`Choose …`}
          required
          withAsterisk={false}
          allowDeselect={false}
          data={[
            { value: "AGREEMENT", label: t`In an agreement` },
            { value: "EMAIL", label: t`By e-mail` },
            { value: "PHONE", label: t`By phone` },
            { value: "IN_PERSON", label: t`In person` },
            { value: "WEB_FORM", label: t`On a web form` },
            { value: "OTHER", label: t`In another way` },
          ]}
          value={given.source}
          onChange={(source) =>
            source && change({ ...given, source: source as Tenant.ConsentSource })
          }
        />
        <TextInput
          label={t`Evidence`}
          description={t`A sentence that shows it to somebody who asks later.`}
          required
          withAsterisk={false}
          maxLength={1000}
          placeholder={t`E-mail of 12 November, agreement 2026-14 …`}
          autoComplete="off"
          value={given.evidence}
          error={error}
          onChange={(event) => change({ ...given, evidence: event.currentTarget.value })}
        />
      </Stack>
    </Alert>
  );
}
