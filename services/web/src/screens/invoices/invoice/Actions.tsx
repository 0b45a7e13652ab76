import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowsSplit,
  IconCash,
  IconCashBanknote,
  IconCopy,
  IconCopyCheck,
  IconDots,
  IconDownload,
  IconExternalLink,
  IconFileDescription,
  IconFileTypeXml,
  IconMailbox,
  IconPrinter,
  IconReceiptRefund,
  IconTrash,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { ActButton } from "@/parts/act-button";
import { availability } from "@/parts/availability";
import { LinkButton } from "@/parts/link-button";
import type { Written } from "../editor/content";
import { sending } from "./available";
import type { Asked } from "./Dialogs";

/** What may be done with an invoice now, the likeliest first. */
export function Actions({ invoice, ask }: { invoice: Written; ask: (what: Asked) => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { slug } = firm;
  const { id, availableActions } = invoice;
  const isDraft = invoice.state === "DRAFT";
  const isNote = invoice.kind === "CREDIT_NOTE";
  const isOpening = invoice.kind === "OPENING";
  const send = sending(availableActions, Boolean(invoice.customer));
  const pay = availability(availableActions, "REGISTER_PAYMENT");
  const payBack = availability(availableActions, "PAY_BACK");
  const number = invoice.number ?? "";
  const ublName = isNote ? t`credit-note-${number}.xml` : t`invoice-${number}.xml`;
  const pdfName = isNote ? t`credit-note-${number}.pdf` : t`invoice-${number}.pdf`;
  return (
    <>
      {isDraft && !isNote && firm.may("invoice:write") && (
        <LinkButton variant="default" to="/f/$slug/invoices/$id/edit" params={{ slug, id }}>
          <Trans>Edit</Trans>
        </LinkButton>
      )}
      {isDraft && firm.may("invoice:issue") && (
        <ActButton state={availability(availableActions, "ISSUE")} onClick={() => ask("issue")}>
          {isNote ? <Trans context="credit note">Issue</Trans> : <Trans>Issue</Trans>}
        </ActButton>
      )}
      {!isDraft && !isNote && firm.may("invoice:write") && (
        <ActButton
          variant="default"
          leftSection={<IconReceiptRefund size={17} aria-hidden />}
          state={availability(availableActions, "CREDIT")}
          onClick={() => ask("credit")}
        >
          <Trans>Credit…</Trans>
        </ActButton>
      )}
      {payBack.isAllowed && firm.may("payment:write") && (
        <ActButton
          variant="default"
          leftSection={<IconCashBanknote size={17} aria-hidden />}
          state={payBack}
          onClick={() => ask("payBack")}
        >
          <Trans>Pay back…</Trans>
        </ActButton>
      )}
      {!isDraft && !isNote && !payBack.isAllowed && firm.may("payment:write") && (
        <ActButton
          variant="default"
          leftSection={<IconCash size={17} aria-hidden />}
          state={pay}
          onClick={() => ask("pay")}
        >
          <Trans>Register payment</Trans>
        </ActButton>
      )}
      {!isDraft && !isOpening && firm.may("invoice:send") && (
        <ActButton
          variant={send.isAgain ? "default" : "filled"}
          state={send}
          onClick={() => ask("send")}
        >
          {send.isAgain ? <Trans>Send again</Trans> : <Trans>Send</Trans>}
        </ActButton>
      )}
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`More`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {invoice.pdf && (
            <Menu.Item
              component="a"
              href={invoice.pdf.url}
              download={pdfName}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              <Trans>Download PDF</Trans>
            </Menu.Item>
          )}
          {isDraft && !isNote && (
            <Menu.Item
              leftSection={<IconFileDescription size={16} aria-hidden />}
              onClick={() => ask("proForma")}
            >
              <Trans>Pro forma…</Trans>
            </Menu.Item>
          )}
          {invoice.ubl && (
            <Menu.Item
              component="a"
              href={invoice.ubl.url}
              download={ublName}
              leftSection={<IconFileTypeXml size={16} aria-hidden />}
            >
              <Trans>Download e-invoice (UBL)</Trans>
            </Menu.Item>
          )}
          {!isDraft && !isOpening && firm.may("invoice:send") && (
            <Menu.Item
              leftSection={<IconMailbox size={16} aria-hidden />}
              onClick={() => ask("letter")}
            >
              <Trans>Send by letter…</Trans>
            </Menu.Item>
          )}
          {!isDraft && !isOpening && (
            <Menu.Item
              leftSection={<IconCopyCheck size={16} aria-hidden />}
              onClick={() => ask("copy")}
            >
              <Trans>Make a marked copy</Trans>
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => requestAnimationFrame(() => window.print())}
          >
            <Trans>Print</Trans>
          </Menu.Item>
          {invoice.portalUrl && (
            <Menu.Item
              component="a"
              href={invoice.portalUrl}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconExternalLink size={16} aria-hidden />}
            >
              <Trans>Open the buyer's page</Trans>
            </Menu.Item>
          )}
          {invoice.billsTime && (
            <Menu.Item disabled maw={280} leftSection={<IconCopy size={16} aria-hidden />}>
              <Trans>
                Hours are billed once, from unbilled time, so this invoice is not copied.
              </Trans>
            </Menu.Item>
          )}
          {!isNote && !isOpening && !invoice.billsTime && firm.may("invoice:write") && (
            <Menu.Item
              leftSection={<IconCopy size={16} aria-hidden />}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/f/$slug/invoices/new"
                  params={{ slug }}
                  search={{ copy: id }}
                />
              )}
            >
              <Trans>Copy to a new invoice</Trans>
            </Menu.Item>
          )}
          {isDraft && invoice.collectedCount > 0 && firm.may("invoice:write") && (
            <Menu.Item
              leftSection={<IconArrowsSplit size={16} aria-hidden />}
              onClick={() => ask("takeApart")}
            >
              <Trans>Take apart…</Trans>
            </Menu.Item>
          )}
          {isDraft && firm.may("invoice:write") && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => ask("discard")}
            >
              <Trans>Throw the draft away</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
