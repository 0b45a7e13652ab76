import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import type { Availability } from "./availability";

/** A button that says why when it cannot be used; it stays within reach of the keyboard to say so. */
export function ActButton({
  state,
  onClick,
  children,
  ...rest
}: Omit<ButtonProps, "children"> & {
  state: Availability;
  onClick: () => void;
  children: ReactNode;
}) {
  const { isAllowed, reason } = state;
  return (
    <Tooltip label={reason} disabled={isAllowed || !reason} multiline maw={300}>
      <Button
        {...rest}
        {...(isAllowed ? {} : { "data-disabled": true })}
        aria-disabled={!isAllowed}
        aria-description={reason ?? undefined}
        onClick={() => isAllowed && onClick()}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
