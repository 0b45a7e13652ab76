import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { CompanyDocument, CustomerDocument, VatChoicesDocument } from "@treaty/documents";
import { useCallback, useEffect, useMemo } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { useCures } from "@/parts/cures";
import { isDialogOpen } from "@/parts/dialog";
import { Page } from "@/parts/page";
import { Refusals } from "@/parts/problems";
import { ActionBar } from "./ActionBar";
import { AdjustmentsPart } from "./AdjustmentsPart";
import { AdvancesPart } from "./AdvancesPart";
import type { Adjustment } from "./adjustments";
import { BuyerPart } from "./BuyerPart";
import { ConflictDialog } from "./ConflictDialog";
import { aroundOf, type Content } from "./content";
import classes from "./editor.module.css";
import { FactsPart } from "./FactsPart";
import { problemsOf, problemsOfAdjustment } from "./faults";
import { HouseholdPart } from "./HouseholdPart";
import { IssueDialog } from "./IssueDialog";
import { LeavingDialog } from "./LeavingDialog";
import { LineTable } from "./LineTable";
import type { Line } from "./lines";
import { IssuedMeanwhile, Restored } from "./Notices";
import type { Beginning } from "./newBeginning";
import { QuickForm } from "./QuickForm";
import { useRepricing } from "./repricing";
import { TotalsPart } from "./TotalsPart";
import { useUnpricing } from "./taking";
import { missingForCurrency, useTotals } from "./totals";
import { useDeeds } from "./useDeeds";
import { type Base, faultsOfLine, useWriting } from "./useWriting";
import { VatBanner } from "./VatBanner";
import { WordsPart } from "./WordsPart";

/** The form of an invoice: who buys, when it is due, what was sold, and what it comes to. */
export function Writing({
  keptAs,
  start,
  base,
  isQuick,
  newer,
  onFirstSaved,
}: Beginning & {
  /** The version that the API has now, when it is another than the one that was begun from. */
  newer: Base;
  /** A new invoice has become a draft with this id. */
  onFirstSaved: (id: string) => Promise<void>;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const writing = useWriting(keptAs, start, base, newer);
  const { content } = writing;
  const id = content.customer?.id ?? "";
  const asked = useAsk(CustomerDocument, { id }, { about: ["customer"], pause: !id });
  const company = useAsk(CompanyDocument, {}, { about: ["company"] });
  const card = asked.answer?.customer?.id === id ? asked.answer.customer : null;
  const usual = company.answer?.company?.paymentTermsDays ?? null;
  const counted = useTotals(content.lines, content.adjustments, aroundOf(content));
  const isGross = content.pricesIncludeVat ?? counted.totals?.pricesIncludeVat ?? null;
  const on = content.supplyTo || content.supplyDate || content.invoiceDate || null;
  const choices = useAsk(VatChoicesDocument, { on }, { about: ["company"] });
  const country = card?.address.country ?? content.buyer?.address.country ?? "SE";
  const isBuilder = card?.isConstructionBusiness ?? content.buyer?.isConstructionBusiness ?? false;
  const locale = content.locale || card?.locale || "sv";
  const currency = content.currency || card?.currency || "SEK";
  const isKnown = content.currency !== "" || !id || card !== null;
  useUnpricing(isKnown ? currency : null, writing.changeLines);
  const sale = useMemo(
    () => ({
      customerId: id || null,
      day: content.invoiceDate,
      isEnglish: locale.startsWith("en"),
      isGross: isGross ?? false,
      currency,
    }),
    [id, content.invoiceDate, locale, isGross, currency],
  );
  const priceFault = useRepricing(content.lines, writing.changeLines, sale, isGross);
  const deeds = useDeeds(writing, card, onFirstSaved);
  const cureOf = useCures({});
  const isBegunFor = !base && start.customer !== null;
  useEffect(() => {
    if (isBegunFor) goToLines();
  }, [isBegunFor]);
  useHotkeys([["mod+Enter", () => !isDialogOpen() && deeds.save()]], []);
  const faultsOf = useCallback(
    (line: Line, place: number) => ({
      ...priceFault(line),
      ...problemsOf(line, counted.problems, t`This is no number.`),
      ...faultsOfLine(writing.errors, place),
    }),
    [counted.problems, writing.errors, priceFault, t],
  );
  const faultsOfAdjustment = (each: Adjustment, place: number) => ({
    ...problemsOfAdjustment(each, counted.problems, t`This is no number.`),
    ...faultsOfLine(writing.errors, place, "adjustments"),
  });
  const sums = counted.failed ? null : counted.totals;
  const total = sums?.household?.toPay ?? sums?.total ?? null;
  const title = writing.base ? t`Draft` : isQuick ? t`Quick invoice` : t`New invoice`;

  return (
    <Page
      title={title}
      tabTitle={content.customer ? `${title} · ${content.customer.name}` : title}
      actions={!writing.base && <OtherForm isQuick={isQuick} />}
    >
      <div className={classes.editor}>
        {writing.isRestored && <Restored writing={writing} />}
        <Refusals
          reasons={deeds.left}
          cureOf={(reason) =>
            reason.path[0] === "buyer" && content.customer
              ? { label: t`Open the customer`, onClick: deeds.openCustomer }
              : cureOf(reason)
          }
        />
        {isQuick ? (
          <QuickForm
            content={content}
            change={writing.change}
            errors={writing.errors}
            faults={content.lines[0] ? faultsOf(content.lines[0], 0) : {}}
            choices={choices.answer?.vatChoices ?? null}
            isGross={isGross ?? false}
            isSimplified={counted.totals?.form === "SIMPLIFIED" && !isUnnamed(content)}
          />
        ) : (
          <>
            <div className={classes.head}>
              <BuyerPart
                content={content}
                change={writing.change}
                errors={writing.errors}
                card={card}
                onChosen={goToLines}
              />
              <FactsPart
                content={content}
                change={writing.change}
                errors={writing.errors}
                card={card}
                days={card?.paymentTermsDays ?? usual}
                isGross={isGross ?? false}
                currency={currency}
              />
            </div>
            <LineTable
              lines={content.lines}
              change={writing.changeLines}
              sale={sale}
              amounts={counted.amounts}
              faultsOf={faultsOf}
              fault={writing.errors.lines ?? counted.problems[""]}
              choices={choices.answer?.vatChoices ?? null}
              treatments={counted.cases}
              isSoldAsked={country !== "SE" || isBuilder}
            />
            <AdjustmentsPart
              adjustments={content.adjustments}
              change={(adjustments) => writing.change({ adjustments })}
              amounts={counted.amounts}
              faultsOf={faultsOfAdjustment}
              fault={writing.errors.adjustments ?? counted.problems.adjustments}
              choices={choices.answer?.vatChoices ?? null}
              currency={currency}
            />
          </>
        )}
        {!isQuick && (
          <AdvancesPart content={content} change={writing.change} errors={writing.errors} />
        )}
        {!isQuick && (
          <HouseholdPart
            content={content}
            change={writing.change}
            changeLines={writing.changeLines}
            errors={writing.errors}
            card={card}
            counted={counted.totals?.household ?? null}
          />
        )}
        <Refusals isEarly reasons={missingForCurrency(counted.totals)} cureOf={cureOf} />
        <VatBanner
          counted={counted}
          lines={content.lines}
          card={card}
          change={(keys, changed) =>
            writing.changeLines((all) =>
              all.map((line) => (keys.includes(line.key) ? { ...line, ...changed } : line)),
            )
          }
        />
        <div className={isQuick ? classes.quick : classes.foot}>
          {!isQuick && (
            <WordsPart
              content={content}
              change={writing.change}
              errors={writing.errors}
              card={card}
            />
          )}
          <div className={classes.card}>
            <TotalsPart
              sums={counted.totals}
              deduction={counted.totals?.household ?? null}
              isCounting={counted.isCounting}
              failed={counted.failed}
              again={counted.again}
            />
          </div>
        </div>
        <ActionBar
          total={total}
          isActing={deeds.isActing}
          isUnsaved={writing.isUnsaved}
          isNew={!writing.base}
          isSendable={!isQuick && !content.buyer}
          onSave={deeds.save}
          onPreview={deeds.preview}
          onIssue={() => deeds.ask("issue")}
          onSend={() => deeds.ask("send")}
        />
      </div>
      {deeds.asked && (
        <IssueDialog
          buyer={content.customer?.name || content.buyer?.name || "–"}
          total={total}
          card={card}
          isSending={deeds.asked === "send"}
          isActing={deeds.isActing}
          onClose={() => deeds.ask(null)}
          onConfirm={deeds.issue}
        />
      )}
      {deeds.conflict && writing.base && (
        <ConflictDialog
          versions={{ base: writing.base.content, mine: content, theirs: deeds.conflict.theirs }}
          isActing={deeds.isActing}
          onClose={deeds.dropConflict}
          onChoose={deeds.resolve}
        />
      )}
      {deeds.issuedByOther && writing.base && (
        <IssuedMeanwhile slug={firm.slug} id={writing.base.id} onLeave={writing.discard} />
      )}
      {deeds.leaving && (
        <LeavingDialog
          isActing={deeds.isActing}
          onStay={deeds.leaving.stay}
          onSave={deeds.leaving.save}
          onLeave={deeds.leaving.go}
        />
      )}
    </Page>
  );
}

function OtherForm({ isQuick }: { isQuick: boolean }) {
  const { slug } = useFirm();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/f/$slug/invoices/new"
          params={{ slug }}
          search={isQuick ? {} : { quick: "1" }}
        />
      )}
    >
      {isQuick ? <Trans>The whole invoice</Trans> : <Trans>Quick invoice</Trans>}
    </Button>
  );
}

/** Whether nobody has been named yet: then it is too early to say what it becomes. */
function isUnnamed({ customer, buyer }: Content): boolean {
  return !customer && !buyer?.name.trim();
}

function goToLines(): void {
  document.querySelector<HTMLElement>('[data-line] [data-cell="description"]')?.focus();
}
