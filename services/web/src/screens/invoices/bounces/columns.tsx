import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { Column } from "@/parts/listing";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { AddressPill } from "./AddressPill";
import classes from "./Bounces.module.css";
import { Cures } from "./Cures";

export type BounceRow = NonNullable<
  Tenant.TroubledAddressesQuery["troubledAddresses"]
>["nodes"][number];

/** The columns of mail that came back; those who may send may also lift. */
export function bounceColumns(
  words: Record<Tenant.DeliveryTrouble, string>,
  mayLift: boolean,
): Column<BounceRow>[] {
  return [
    {
      key: "address",
      name: <Trans>Address</Trans>,
      cell: (row) => (
        <span className={classes.address}>
          <Verbatim text={row.address} />
        </span>
      ),
      phone: "title",
      width: "13rem",
    },
    {
      key: "reason",
      name: <Trans>Reason</Trans>,
      cell: (row) => (
        <span className={classes.why}>
          {words[row.trouble]}
          {row.reason !== row.trouble && (
            <span className="quiet small">
              <Verbatim text={row.reason} />
            </span>
          )}
          <OnPhone row={row} />
        </span>
      ),
      phone: "detail",
    },
    {
      key: "about",
      name: <Trans>Invoice</Trans>,
      cell: (row) => <About row={row} />,
      width: "9rem",
    },
    {
      key: "told",
      name: <Trans>Came back</Trans>,
      cell: (row) => <span className={`figure ${classes.why}`}>{instant(row.toldAt)}</span>,
      width: "7rem",
    },
    {
      key: "state",
      name: <Trans>State</Trans>,
      cell: (row) => <AddressPill state={row.state} />,
      phone: "figure",
      width: "7rem",
    },
    {
      key: "cures",
      name: (
        <span className="only-read">
          <Trans>Cure</Trans>
        </span>
      ),
      cell: (row) => <Cures row={row} mayLift={mayLift} />,
      phone: "state",
      width: "8.5rem",
    },
  ];
}

/** What a desk shows in columns of their own. */
function OnPhone({ row }: { row: BounceRow }) {
  const invoice = row.about?.__typename === "Invoice" ? row.about : null;
  const told = [invoice?.number, invoice?.customer?.name].filter(Boolean).join(" · ");
  return (
    <span className={classes.phone}>
      {told && <Verbatim text={told} />}
      {told && " · "}
      <span className="figure">{instant(row.toldAt)}</span>
    </span>
  );
}

function About({ row }: { row: BounceRow }) {
  if (row.about?.__typename !== "Invoice") return <span className="quiet">–</span>;
  return (
    <span className={classes.why}>
      <span className="figure">{row.about.number}</span>
      {row.about.customer && <span className="quiet small">{row.about.customer.name}</span>}
    </span>
  );
}
