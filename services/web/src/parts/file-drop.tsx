import { Trans } from "@lingui/react/macro";
import { Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { type DragEvent, type ReactNode, useState } from "react";
import classes from "./file-drop.module.css";

/** A place for a file: chosen by a button, or dropped. */
export function FileDrop({
  icon,
  accept,
  words,
  hint,
  isSending,
  isQuiet = false,
  choose,
}: {
  icon: ReactNode;
  accept: string;
  /** What stands on the button. */
  words: ReactNode;
  /** Which files may come. */
  hint: ReactNode;
  isSending: boolean;
  /** There is a file already: another is not the next thing to do. */
  isQuiet?: boolean;
  choose: (file: File | null | undefined) => void;
}) {
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    choose(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keys
    <div
      className={classes.place}
      data-over={isOver}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <Stack align="center" gap="xs">
        {icon}
        <Group gap="xs" justify="center">
          <FileButton onChange={choose} accept={accept}>
            {(props) => (
              <Button variant={isQuiet ? "default" : "filled"} loading={isSending} {...props}>
                {words}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            <Trans>or drop it here</Trans>
          </Text>
        </Group>
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      </Stack>
    </div>
  );
}
