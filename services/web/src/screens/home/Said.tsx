import { Plural } from "@lingui/react/macro";
import { IconChevronRight, IconMessageExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { InvoiceSumsDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { whereOf } from "../invoices/filter";
import classes from "./Returned.module.css";

const SEARCH = { said: "any" } as const;
const WAITING = { where: whereOf(SEARCH) };

/** Tells that buyers have said something of their invoices and wait for an answer; gone when none do. */
export function Said() {
  const { slug } = useFirm();
  const { answer } = useAsk(InvoiceSumsDocument, WAITING, { about: ["invoice", "dashboard"] });
  const count = answer?.invoiceSums?.count ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/f/$slug/invoices" params={{ slug }} search={SEARCH} className={classes.notice}>
      <IconMessageExclamation size={20} aria-hidden />
      <span className={classes.words}>
        <Plural
          value={count}
          one="The buyer of # invoice disputes it or says that it is paid."
          other="The buyers of # invoices dispute them or say that they are paid."
        />
      </span>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  );
}
