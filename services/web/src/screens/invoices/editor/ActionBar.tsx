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
  isSendable,
  onSave,
  onPreview,
  onIssue,
  onSend,
}: {
  total: MoneyValue | null;
  isActing: boolean;
  isUnsaved: boolean;
  isNew: boolean;
  /** Whether the buyer can be sent anything; nobody outside of the register has consented. */
  isSendable: boolean;
  onSave: () => void;
  onPreview: () => void;
  onIssue: () => void;
  onSend: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const mayIssue = firm.may("invoice:issue");
  const maySend = mayIssue && firm.may("invoice:send");
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
      {maySend && !isSendable && (
        <p className={`${classes.why} quiet small`}>
          <Trans>
            Only customers in the register can be sent invoices by e-mail; this one can be printed
            or shared as a link.
          </Trans>
        </p>
      )}
      {mayIssue && (
        <Button
          variant={maySend && isSendable ? "default" : "filled"}
          onClick={onIssue}
          disabled={isActing}
        >
          <Trans>Issue</Trans>
        </Button>
      )}
      {maySend && isSendable && (
        <Button onClick={onSend} disabled={isActing}>
          <Trans>Issue and send</Trans>
        </Button>
      )}
    </div>
  );
}
