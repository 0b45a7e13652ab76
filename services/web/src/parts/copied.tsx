import { useLingui } from "@lingui/react/macro";
import { ActionIcon, CopyButton, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import classes from "./copied.module.css";

/** A value that is to be entered somewhere else, letter by letter, with a button that copies it. */
export function Copied({ value, what }: { value: string; what: string }) {
  const { t } = useLingui();
  return (
    <span className={classes.value}>
      <code>{value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t`Copied` : what}>
            <ActionIcon variant="subtle" onClick={copy} aria-label={copied ? t`Copied` : what}>
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
