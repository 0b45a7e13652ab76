import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Stack, Text, Textarea } from "@mantine/core";

/** Why an authority gets something else than an e-invoice; what is written is kept with the delivery. */
export function Because({
  value,
  change,
  error,
}: {
  value: string;
  change: (typed: string) => void;
  error: string | undefined;
}) {
  const { t } = useLingui();
  return (
    <Alert color="yellow" title={<Trans>Authorities take e-invoices</Trans>}>
      <Stack gap="sm">
        <Text size="sm">
          <Trans>
            After a public purchase an e-invoice is what the law asks for. Write why this one goes
            another way; it is kept with the invoice.
          </Trans>
        </Text>
        <Textarea
          label={t`Why another way`}
          placeholder={t`Their system is down; agreed with Anna Ek on the telephone`}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={value}
          error={error}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </Stack>
    </Alert>
  );
}
