import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Tooltip } from "@mantine/core";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import type { MoneyValue } from "@/words/formats";
import classes from "./editor.module.css";

/** What can be done with what is written, and what it comes to; always in sight. */
export function ActionBar({
  total,
  isActing,
  isUnsaved,
  isNew,
  onSave,
  onPreview,
  onIssue,
  onSend,
}: {
  total: MoneyValue | null;
  isActing: boolean;
  isUnsaved: boolean;
  isNew: boolean;
  onSave: () => void;
  onPreview: () => void;
  onIssue: () => void;
  onSend: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  return (
    <div className={classes.bar} role="toolbar" aria-label={t`Save and issue`}>
      <div className={classes.sum} aria-live="polite">
        <span className="quiet small">
          <Trans>To pay</Trans>
        </span>
        <strong>{total ? <Money value={total} /> : "–"}</strong>
      </div>
      <Button variant="subtle" onClick={onPreview} disabled={isActing}>
        {isUnsaved || isNew ? <Trans>Save and preview</Trans> : <Trans>Preview</Trans>}
      </Button>
      <Tooltip label="Ctrl + Enter">
        <Button
          variant="default"
          onClick={onSave}
          disabled={isActing}
          aria-keyshortcuts="Control+Enter"
        >
          <Trans>Save draft</Trans>
        </Button>
      </Tooltip>
      {firm.may("invoice:issue") && (
        <Button
          variant={firm.may("invoice:send") ? "default" : "filled"}
          onClick={onIssue}
          disabled={isActing}
        >
          <Trans>Issue</Trans>
        </Button>
      )}
      {firm.may("invoice:issue") && firm.may("invoice:send") && (
        <Button onClick={onSend} disabled={isActing}>
          <Trans>Issue and send</Trans>
        </Button>
      )}
    </div>
  );
}
