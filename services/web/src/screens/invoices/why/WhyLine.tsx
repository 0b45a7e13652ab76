import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Loader, Popover } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { InvoiceReasonsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { Money } from "@/parts/money";
import { AskFailed } from "@/parts/problems";
import { useVatWords } from "@/parts/vat-words";
import { quantity, unitPrice } from "@/words/formats";
import { PriceFound, VatByLaw } from "./PriceFound";
import classes from "./why.module.css";

type Invoice = NonNullable<Tenant.InvoiceReasonsQuery["invoice"]>;
type Why = NonNullable<Invoice["lines"][number]["why"]>;

/** Why a line costs what it costs: the sum step by step, and where its price and VAT are from. */
export function WhyLine({ invoiceId, position }: { invoiceId: string; position: number }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      withArrow
      trapFocus
    >
      <Popover.Target>
        <ActionIcon
          className="no-print"
          variant="subtle"
          color="gray"
          size="sm"
          ml={4}
          aria-label={t`Line ${position}: why this amount?`}
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          <IconHelpCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Reasons invoiceId={invoiceId} position={position} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Reasons({ invoiceId, position }: { invoiceId: string; position: number }) {
  const asked = useAsk(InvoiceReasonsDocument, { id: invoiceId }, { about: ["invoice"] });
  const line = asked.answer?.invoice?.lines.find((each) => each.position === position);
  const why = line?.why;
  const { cases } = useVatWords();
  if (asked.error && !why) return <AskFailed error={asked.error} again={asked.again} />;
  if (!why) return <Loader size="sm" />;
  return (
    <div className={classes.why}>
      <h3>
        <Trans>Why this amount?</Trans>
      </h3>
      <Sum why={why} isGross={asked.answer?.invoice?.pricesIncludeVat ?? false} />
      {why.price ? (
        <>
          {why.isPriceByHand && (
            <p>
              <Trans>
                The price on the line, {unitPrice(why.unitPrice)}, was written by hand. The price
                list said:
              </Trans>
            </p>
          )}
          <PriceFound price={why.price} />
        </>
      ) : (
        <p className="quiet">
          <Trans>The line has no article: its price and VAT were written by hand.</Trans>
        </p>
      )}
      <VatByLaw vatClass={why.vatClass} rate={why.vatRate} law={why.law} />
      {line.vatCase && line.vatCase !== "DOMESTIC" && <p>{cases[line.vatCase]}</p>}
      {why.price && why.isVatByHand && (
        <p>
          <Trans>The VAT of the line was chosen by hand.</Trans>
        </p>
      )}
    </div>
  );
}

function Sum({ why, isGross }: { why: Why; isGross: boolean }) {
  const hasDiscount = !/^-?0(\.0*)?$/.test(why.discountPercent);
  return (
    <table className={classes.sum}>
      <tbody>
        <tr>
          <th scope="row" className="figure">
            {quantity(why.quantity)} × {unitPrice(why.unitPrice)}
          </th>
          <td>
            <Money value={why.beforeDiscount} />
          </td>
        </tr>
        {hasDiscount && (
          <tr>
            <th scope="row">
              <Trans>Discount {quantity(why.discountPercent)} %</Trans>
            </th>
            <td>
              −<Money value={why.discount} />
            </td>
          </tr>
        )}
        {isGross && (
          <tr>
            <th scope="row">
              <Trans>Amount incl. VAT</Trans>
            </th>
            <td>
              <Money value={why.amount} />
            </td>
          </tr>
        )}
        <tr>
          <th scope="row">
            <Trans>Amount without VAT</Trans>
          </th>
          <td>
            <Money value={why.net} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
