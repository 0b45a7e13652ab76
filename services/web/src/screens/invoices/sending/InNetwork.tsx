import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Stack, Text } from "@mantine/core";
import type { Written } from "../editor/content";

/** Where in the Peppol network an e-invoice goes, and what stands in its way before anybody tries. */
export function InNetwork({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { eInvoiceObstacles: reasons } = invoice;
  if (reasons.length > 0)
    return (
      <Alert color="yellow" title={<Trans>It can not go as an e-invoice</Trans>}>
        <Stack gap="xs">
          {reasons.map(({ code, message }) => (
            <Text size="sm" key={code}>
              {message}
            </Text>
          ))}
        </Stack>
      </Alert>
    );
  return (
    <div>
      <Text size="sm" fw={500}>
        {t`Sent by Peppol to`}
      </Text>
      <Text className="figure">{invoice.buyer?.eInvoiceAddress}</Text>
      <Text size="sm" c="dimmed">
        <Trans>The address stands in the e-invoice itself, so it goes nowhere else.</Trans>
      </Text>
    </div>
  );
}
