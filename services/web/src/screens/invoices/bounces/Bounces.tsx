import { Trans, useLingui } from "@lingui/react/macro";
import { IconMailCheck } from "@tabler/icons-react";
import { TroubledAddressesDocument } from "@treaty/documents";
import { useMemo } from "react";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Listing } from "@/parts/listing";
import { Page } from "@/parts/page";
import { useTroubleWords } from "@/parts/trouble-words";
import { type BounceRow, bounceColumns } from "./columns";

const PAGE = 25;

/** Addresses that mail came back from: why, what it was about, and what to do about it. */
export function Bounces() {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useTroubleWords();
  const paged = usePaged(
    TroubledAddressesDocument,
    { first: PAGE },
    (answer) => answer.troubledAddresses,
    ["delivery", "invoice"],
  );
  const mayLift = firm.may("invoice:send");
  const columns = useMemo(() => bounceColumns(words, mayLift), [words, mayLift]);
  return (
    <Page
      title={<Trans>Mail that came back</Trans>}
      tabTitle={t`Mail that came back`}
      lead={
        <Trans>
          Nothing more is sent to a blocked address until it is corrected on the customer's card, or
          somebody lifts the block.
        </Trans>
      }
    >
      <Listing
        paged={paged}
        columns={columns}
        name={t`Mail that came back`}
        hrefOf={(row) => hrefOf(row, firm.slug)}
        empty={
          <Empty icon={<IconMailCheck aria-hidden />} title={<Trans>Nothing has come back</Trans>}>
            <Trans>
              When a mail server returns what you sent, the address is listed here with the reason.
            </Trans>
          </Empty>
        }
      />
    </Page>
  );
}

/** What came back opens: there it can be sent in another way. */
function hrefOf(row: BounceRow, slug: string): string {
  const about = row.about;
  return about?.__typename === "Invoice"
    ? `/f/${slug}/invoices/${about.id}`
    : `/f/${slug}/customers`;
}
