import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** An empty place that teaches: what will be here, and the first step. */
export function Empty({
  title,
  children,
  action,
  icon,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <Stack className={classes.empty} align="center" gap="sm">
      {icon && <div className={classes.icon}>{icon}</div>}
      <Text fw={620}>{title}</Text>
      {children && (
        <Text c="dimmed" ta="center" maw="30rem">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
