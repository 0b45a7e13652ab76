import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack, Text } from "@mantine/core";
import { Dialog } from "@/parts/dialog";

/** Leaving with something unsaved: stay, save first, or let it go. */
export function LeavingDialog({
  isActing,
  onStay,
  onSave,
  onLeave,
}: {
  isActing: boolean;
  onStay: () => void;
  onSave: () => void;
  onLeave: () => void;
}) {
  // While it is being saved nothing can be typed behind it: that would be left unsaved.
  const stay = () => !isActing && onStay();
  return (
    <Dialog opened onClose={stay} title={<Trans>The invoice is not saved</Trans>} size="sm">
      <Stack>
        <Text size="sm">
          <Trans>You have written something that is not saved yet.</Trans>
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={stay} disabled={isActing} data-autofocus>
            <Trans>Stay</Trans>
          </Button>
          <Button variant="default" c="var(--bad)" onClick={onLeave} disabled={isActing}>
            <Trans>Leave without saving</Trans>
          </Button>
          <Button onClick={onSave} loading={isActing}>
            <Trans>Save draft</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
