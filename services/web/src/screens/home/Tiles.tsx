import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useFirm } from "@/app/firm";
import { invoiceSearchOf, paymentSearchOf } from "@/app/lists";
import { money, roundMoney } from "@/words/formats";
import type { Tile } from "./dashboard";
import classes from "./Home.module.css";

/** The figures that everyone looks at first; each is the way to the list that sums to it. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <div className={classes.tiles}>
      {tiles.filter(isWorthShowing).map((tile) => (
        <OneTile key={tile.key} tile={tile} />
      ))}
    </div>
  );
}

function OneTile({ tile }: { tile: Tile }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const place = useRef<HTMLAnchorElement>(null);
  useGlow(place, tile.value.amount);
  const isPayments = tile.key === "PAID_THIS_MONTH";
  const name = {
    ISSUED_THIS_MONTH: t`Invoiced this month`,
    OPEN: t`Unpaid`,
    OVERDUE: t`Past due`,
    PAID_THIS_MONTH: t`Paid this month`,
    TO_REFUND: t`To pay back`,
    "%future added value": tile.key,
  }[tile.key];
  return (
    <Link
      ref={place}
      to={isPayments ? "/f/$slug/payments" : "/f/$slug/invoices"}
      params={{ slug }}
      search={isPayments ? paymentSearchOf(tile.list) : invoiceSearchOf(tile.list)}
      className={classes.tile}
      data-tile={tile.key}
      data-bad={tile.key === "OVERDUE" && tile.count > 0}
    >
      <span className={classes.tileName}>{name}</span>
      <span className={`${classes.figure} figure`} title={money(tile.value)}>
        {roundMoney(tile.value)}
      </span>
      <span className={classes.count}>
        {isPayments ? (
          <Plural value={tile.count} one="# payment" other="# payments" />
        ) : (
          <Plural value={tile.count} one="# invoice" other="# invoices" />
        )}
      </span>
    </Link>
  );
}

/** Most firms owe their customers nothing, and need no tile that says so. */
function isWorthShowing({ key, count }: Tile): boolean {
  return key !== "TO_REFUND" || count > 0;
}

/** A figure that has moved says so for a moment, without moving anything else. */
function useGlow(place: React.RefObject<HTMLElement | null>, value: string): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const tint = getComputedStyle(document.documentElement).getPropertyValue("--accent-tint");
    place.current?.animate([{ background: tint }, {}], { duration: 1_200, easing: "ease-out" });
  }, [place, value]);
}
