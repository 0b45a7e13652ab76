import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, CopyButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { CheckTold } from "@/parts/vat-check";
import { isSome, signed } from "../credit/signed";
import type { Written } from "../editor/content";
import { AdvanceFacts } from "./AdvanceFacts";
import classes from "./invoice.module.css";

/** What one looks for first: who, how much is open, when it is due and by which reference it is paid. */
export function Facts({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const { customer, buyer } = invoice;
  const { kind, credits } = invoice;
  const isDraft = invoice.state === "DRAFT";
  const isNote = kind === "CREDIT_NOTE";
  return (
    <section className={classes.card} aria-label={t`In short`}>
      <div className={classes.amounts}>
        <div>
          <span className="quiet small">
            {isNote ? t`To be credited` : isDraft ? t`To pay` : t`Left to pay`}
          </span>
          <strong className={classes.figure}>
            <Money value={isDraft || isNote ? signed(invoice.payable, kind) : invoice.open} />
          </strong>
        </div>
        {!isDraft && !isNote && (
          <span className="quiet small">
            <Trans>
              of <Money value={invoice.payable} />
            </Trans>
          </span>
        )}
      </div>
      <dl className={classes.facts}>
        {isSome(invoice.credited) && (
          <>
            <dt>{t`Credited`}</dt>
            <dd>
              <Money value={signed(invoice.credited, "CREDIT_NOTE")} />
            </dd>
          </>
        )}
        {isSome(invoice.refund) && (
          <>
            <dt>{t`To pay back`}</dt>
            <dd>
              <strong>
                <Money value={invoice.refund} />
              </strong>
            </dd>
          </>
        )}
        {credits && (
          <>
            <dt>{t`Credits invoice`}</dt>
            <dd>
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id: credits.id }} />
                )}
              >
                {credits.number}
              </Anchor>
            </dd>
            <dt>{t`Reason`}</dt>
            <dd className={classes.note}>{invoice.creditReason}</dd>
          </>
        )}
        <AdvanceFacts invoice={invoice} />
        <dt>{t`Customer`}</dt>
        <dd>
          {customer ? (
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link {...props} to="/f/$slug/customers/$id" params={{ slug, id: customer.id }} />
              )}
            >
              {customer.name}
            </Anchor>
          ) : (
            buyer?.name
          )}
        </dd>
        {invoice.buyer?.vatCheck && (
          <>
            <dt>{t`VAT number`}</dt>
            <dd>
              {invoice.buyer.vatNumber}
              <br />
              <CheckTold check={invoice.buyer.vatCheck} />
            </dd>
          </>
        )}
        <dt>{t`Invoice date`}</dt>
        <dd className="figure">{invoice.invoiceDate}</dd>
        {!isNote && (
          <>
            <dt>{t`Due date`}</dt>
            <dd className="figure">{invoice.dueDate}</dd>
          </>
        )}
        {invoice.ocr && (
          <>
            <dt>{t`OCR number`}</dt>
            <dd className="figure">
              <CopyButton value={invoice.ocr}>
                {({ copied, copy }) => (
                  <Anchor component="button" type="button" inherit onClick={copy} title={t`Copy`}>
                    {copied ? t`Copied` : invoice.ocr}
                  </Anchor>
                )}
              </CopyButton>
            </dd>
          </>
        )}
        {invoice.buyerReference && (
          <>
            <dt>{t`Their reference`}</dt>
            <dd>{invoice.buyerReference}</dd>
          </>
        )}
        {invoice.ourReference && (
          <>
            <dt>{t`Our reference`}</dt>
            <dd>{invoice.ourReference}</dd>
          </>
        )}
        {invoice.note && (
          <>
            <dt>{t`Message on the invoice`}</dt>
            <dd className={classes.note}>{invoice.note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
