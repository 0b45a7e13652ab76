import { Box, Group, Text } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page.module.css";

/** A screen's frame: one heading, what may be done, and the content. Also sets the tab's title. */
export function Page({
  title,
  lead,
  actions,
  badge,
  children,
  width = "wide",
  tabTitle,
}: {
  title: ReactNode;
  tabTitle: string;
  lead?: ReactNode;
  actions?: ReactNode;
  badge?: ReactNode;
  width?: "wide" | "text" | "full";
  children: ReactNode;
}) {
  useTitle(tabTitle);
  return (
    <Box className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Group gap="xs" wrap="wrap" align="center">
            <h1>{title}</h1>
            {badge}
          </Group>
          {lead && (
            <Text component="p" c="dimmed" mt={2}>
              {lead}
            </Text>
          )}
        </div>
        {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </Box>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Reskontra` : "Reskontra";
  }, [title]);
}
