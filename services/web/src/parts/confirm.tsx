import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "./dialog";

/** Ask before what cannot be taken back. Escape and the first button leave everything as it is. */
export function Confirm({
  opened,
  onClose,
  onConfirm,
  title,
  children,
  act,
  isDangerous = false,
  isActing = false,
  size = "sm",
}: {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  children?: ReactNode;
  act: ReactNode;
  isDangerous?: boolean;
  isActing?: boolean;
  size?: "sm" | "lg";
}) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={size}>
      <Stack>
        {typeof children === "string" ? <Text size="sm">{children}</Text> : children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Cancel</Trans>
          </Button>
          <Button color={isDangerous ? "red" : "petrol"} onClick={onConfirm} loading={isActing}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
