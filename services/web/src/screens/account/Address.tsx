import { Trans } from "@lingui/react/macro";
import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconMailExclamation } from "@tabler/icons-react";
import { EmailConfirmationResendDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "@/parts/answered";
import { Verbatim } from "@/parts/verbatim";

/** Says that the address waits to be confirmed, and has the letter sent again. */
export function Address({ email }: { email: string }) {
  const { act, isActing } = useDo(EmailConfirmationResendDocument, { changes: [] });
  const [isSent, setSent] = useState(false);
  const resend = async () => {
    if (isDoneOrTold(await act({}))) setSent(true);
  };
  return (
    <Alert
      color="yellow"
      icon={<IconMailExclamation aria-hidden />}
      title={<Trans>Your address is not confirmed yet</Trans>}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm" role="status">
          {isSent ? (
            <Trans>
              A new letter is on its way to <Verbatim text={email} />. Its link works for a day.
            </Trans>
          ) : (
            <Trans>
              We wrote to <Verbatim text={email} /> with a link. Until it is followed we cannot be
              sure that letters reach you.
            </Trans>
          )}
        </Text>
        {!isSent && (
          <Button size="xs" variant="default" onClick={resend} loading={isActing}>
            <Trans>Send the letter again</Trans>
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
