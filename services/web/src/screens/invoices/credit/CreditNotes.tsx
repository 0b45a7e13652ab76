import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { Pill } from "@/parts/state";
import type { Written } from "../editor/content";
import classes from "../invoice/invoice.module.css";
import { signed } from "./signed";

/** What has been taken back of an invoice, by which credit notes; drafts too. */
export function CreditNotes({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  if (invoice.creditedBy.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t`Credit notes`}>
      <h2>{t`Credit notes`}</h2>
      <ul className={classes.list}>
        {invoice.creditedBy.map((note) => {
          const number = note.number ?? "";
          return (
            <li key={note.id}>
              <span className={classes.grow}>
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id: note.id }} />
                  )}
                >
                  {note.number ? <Trans>Credit note {number}</Trans> : <Trans>Credit note</Trans>}
                </Anchor>
                <span className="quiet small figure">{note.invoiceDate}</span>
              </span>
              {note.state === "DRAFT" && <Pill>{t`Draft`}</Pill>}
              <Money value={signed(note.total, "CREDIT_NOTE")} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
