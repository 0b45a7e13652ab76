import { Trans } from "@lingui/react/macro";
import { Alert, Stack, Text } from "@mantine/core";
import type { ComponentProps } from "react";
import { ConsentFields } from "@/parts/consent-fields";
import type { SendChannel } from "./channels";

/** Record a customer's yes to a way of sending where it turned out to be missing. */
export function MissingConsent({
  channel,
  ...fields
}: ComponentProps<typeof ConsentFields> & { channel: SendChannel }) {
  return (
    <Alert color="yellow" title={<Trans>The customer's consent is not recorded</Trans>}>
      <Stack gap="sm">
        <Text size="sm">
          {channel === "EMAIL" ? (
            <Trans>
              Invoices go by e-mail only to those who have said yes to it. Say how you know that
              they have, and it is recorded on the customer.
            </Trans>
          ) : channel === "PEPPOL" ? (
            <Trans>
              E-invoices go by Peppol only to those who have said yes to them. Say how you know that
              they have, and it is recorded on the customer.
            </Trans>
          ) : (
            <Trans>
              Invoices go by text message only to those who have said yes to it. Say how you know
              that they have, and it is recorded on the customer.
            </Trans>
          )}
        </Text>
        <ConsentFields {...fields} />
      </Stack>
    </Alert>
  );
}
