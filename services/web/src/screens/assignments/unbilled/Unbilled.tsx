import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFileInvoice, IconReceipt2 } from "@tabler/icons-react";
import { TimeBillDocument, UnbilledTimeDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import { useDo } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { useSelection } from "@/parts/choosing";
import { Empty } from "@/parts/empty";
import { Listing } from "@/parts/listing";
import { Page } from "@/parts/page";
import { tell } from "@/parts/toasts";
import { AssignmentTabs } from "../AssignmentTabs";
import { NewButtons } from "../NewButtons";
import { useUnbilledColumns } from "./columns";
import classes from "./Unbilled.module.css";

const PAGE = 50;

export type UnbilledRow = NonNullable<Tenant.UnbilledTimeQuery["unbilledTime"]>["nodes"][number];

/** Approved work that is on no invoice yet: why it waits, and the way to invoice it now. */
export function UnbilledWork() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const paged = usePaged(UnbilledTimeDocument, { first: PAGE }, (answer) => answer.unbilledTime, [
    "assignment",
    "invoice",
  ]);
  const ids = useMemo(() => paged.rows.map(({ id }) => id), [paged.rows]);
  const selection = useSelection(ids);
  const columns = useUnbilledColumns();
  const firm = useFirm();
  return (
    <Page
      title={<Trans>Assignments</Trans>}
      tabTitle={t`Not invoiced yet`}
      actions={<NewButtons />}
    >
      <div className={classes.list}>
        <AssignmentTabs />
        <p className="quiet">
          <Trans>
            Approved hours that are on no invoice. Most leave by themselves, as the agreement says;
            what waits for something says for what.
          </Trans>
        </p>
        <Listing
          paged={paged}
          columns={columns}
          name={t`Not invoiced yet`}
          hrefOf={(row) => `/f/${slug}/assignments/${row.assignment.id}`}
          selection={firm.may("invoice:issue") ? selection : undefined}
          empty={
            <Empty
              icon={<IconReceipt2 aria-hidden />}
              title={<Trans>Everything that is approved is invoiced</Trans>}
            >
              <Trans>
                Hours come here when they are approved, and leave with their invoice. How soon that
                is stands in each agreement.
              </Trans>
            </Empty>
          }
        />
        {selection.chosen.size > 0 && <BillBar chosen={selection.chosen} clear={selection.clear} />}
      </div>
    </Page>
  );
}

function BillBar({ chosen, clear }: { chosen: ReadonlySet<string>; clear: () => void }) {
  const { t } = useLingui();
  const { act, isActing } = useDo(TimeBillDocument, { changes: ["assignment", "invoice"] });
  const count = chosen.size;
  const bill = async () => {
    const outcome = await act({ entryIds: [...chosen] });
    if (!isDoneOrTold(outcome) || !outcome.done) return;
    const { invoices, held } = outcome.done;
    clear();
    if (invoices.length > 0)
      tell(plural(invoices.length, { one: "# invoice left.", other: "# invoices left." }));
    if (held.length > 0)
      tell(t`What could not be invoiced says why in the list.`, { mood: "plain" });
  };
  return (
    <section className={classes.bar} aria-label={t`Chosen`}>
      <span>{t`${count} chosen`}</span>
      <Button variant="default" onClick={clear}>
        <Trans>Cancel</Trans>
      </Button>
      <Button
        loading={isActing}
        onClick={bill}
        leftSection={<IconFileInvoice size={16} aria-hidden />}
      >
        <Trans>Invoice now</Trans>
      </Button>
    </section>
  );
}
