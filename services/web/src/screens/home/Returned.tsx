import { Plural } from "@lingui/react/macro";
import { IconChevronRight, IconMailExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { TroubledAddressCountDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import classes from "./Returned.module.css";

/** Tells that mail has come back and waits for somebody to mend the address; gone when it is done. */
export function Returned() {
  const { slug } = useFirm();
  const { answer } = useAsk(
    TroubledAddressCountDocument,
    {},
    { about: ["delivery", "invoice", "dashboard"] },
  );
  const count = answer?.troubledAddresses?.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/f/$slug/invoices/returned" params={{ slug }} className={classes.notice}>
      <IconMailExclamation size={20} aria-hidden />
      <span className={classes.words}>
        <Plural
          value={count}
          one="Mail has come back from # address."
          other="Mail has come back from # addresses."
        />
      </span>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  );
}
