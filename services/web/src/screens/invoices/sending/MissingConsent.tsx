import { Trans } from "@lingui/react/macro";
import { Alert, Stack, Text } from "@mantine/core";
import type { ComponentProps } from "react";
import { ConsentFields } from "@/parts/consent-fields";

/** Record a customer's yes to invoices by e-mail where it turned out to be missing. */
export function MissingConsent(fields: ComponentProps<typeof ConsentFields>) {
  return (
    <Alert color="yellow" title={<Trans>The customer's consent is not recorded</Trans>}>
      <Stack gap="sm">
        <Text size="sm">
          <Trans>
            Invoices go by e-mail only to those who have said yes to it. Say how you know that they
            have, and it is recorded on the customer.
          </Trans>
        </Text>
        <ConsentFields {...fields} />
      </Stack>
    </Alert>
  );
}
