import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack, Text, Title } from "@mantine/core";

/** A screen that broke, or whose part could not be fetched: what was written is still kept. */
export function ScreenFailed() {
  return (
    <Stack component="main" align="center" justify="center" gap="sm" mih="60vh" p="lg">
      <Title order={1}>
        <Trans>This screen did not open</Trans>
      </Title>
      <Text c="dimmed" ta="center" maw="32rem">
        <Trans>
          A new version may have come, or the connection may be gone. What you had written is kept;
          load the page again to go on.
        </Trans>
      </Text>
      <Group>
        <Button onClick={() => location.reload()}>
          <Trans>Load again</Trans>
        </Button>
        <Button variant="default" component="a" href="/">
          <Trans>To the start</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
