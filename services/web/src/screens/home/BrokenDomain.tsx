import { Trans } from "@lingui/react/macro";
import { IconChevronRight, IconMailExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { SendingDomainDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Returned.module.css";

/** Tells that mail no longer leaves from the firm's own domain; gone when its records are mended. */
export function BrokenDomain() {
  const { slug } = useFirm();
  const { answer } = useAsk(SendingDomainDocument, {}, { about: ["company"] });
  const domain = answer?.sendingDomain;
  if (domain?.state !== "BROKEN") return null;
  return (
    <Link
      to="/f/$slug/settings/$section"
      params={{ slug, section: "mail" }}
      className={classes.notice}
    >
      <IconMailExclamation size={20} aria-hidden />
      <span className={classes.words}>
        <Trans>
          Mail does not leave from <Verbatim text={domain.domain} /> now: a record of the domain is
          not as it shall be.
        </Trans>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  );
}
