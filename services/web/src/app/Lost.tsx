import { Trans } from "@lingui/react/macro";
import { Button, Stack, Text, Title } from "@mantine/core";

/** An address that leads nowhere, or to something that is not ours to see: the two look alike. */
export function Lost() {
  return (
    <Stack component="main" align="center" justify="center" gap="sm" mih="60vh" p="lg">
      <Title order={1}>
        <Trans>There is nothing here</Trans>
      </Title>
      <Text c="dimmed" ta="center" maw="30rem">
        <Trans>
          The address may be old or mistyped, or what it leads to may not be yours to see.
        </Trans>
      </Text>
      <Button component="a" href="/">
        <Trans>To the start</Trans>
      </Button>
    </Stack>
  );
}
