import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ClaimFileXmlDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAskOnce } from "@/api/asking";
import { codeOf } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { sentenceOf } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Decide } from "./Decide";
import classes from "./households.module.css";

type Files = NonNullable<Tenant.ClaimFilesQuery["claimFiles"]>;
export type Claim = Files[number]["claims"][number];

/** The files that were made, with what became of each claim in them. */
export function ClaimFiles({ files }: { files: Files }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [decided, decide] = useState<Claim | null>(null);
  if (files.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t`Files`}>
      <h2>
        <Trans>Files</Trans>
      </h2>
      {files.map((file) => (
        <article key={file.id} className={classes.file} aria-label={file.name}>
          <div className={classes.head}>
            <span>
              <strong>{file.name}</strong>{" "}
              <span className="quiet small">
                <Trans>made {file.createdAt.slice(0, 10)}</Trans>
              </span>
            </span>
            <span className={classes.amount}>
              <Money value={file.requested} />
            </span>
            {firm.may("pii:read") && <Download id={file.id} name={file.name} />}
          </div>
          <ul className={classes.rows}>
            {file.claims.map((claim) => (
              <li key={claim.id} className={classes.row}>
                <span className={classes.what}>
                  <Anchor
                    inherit
                    renderRoot={(props) => (
                      <Link
                        {...props}
                        to="/f/$slug/invoices/$id"
                        params={{ slug: firm.slug, id: claim.invoiceId }}
                      />
                    )}
                  >
                    {claim.invoiceNumber}
                  </Anchor>{" "}
                  {claim.name} <span className="quiet small figure">{claim.maskedNumber}</span>
                  {claim.reason && (
                    <span className={`${classes.why} quiet small`}>{claim.reason}</span>
                  )}
                </span>
                <ClaimPill state={claim.state} />
                <span className={classes.amount}>
                  <Money value={claim.approved ?? claim.requested} />
                </span>
                {claim.state === "CLAIMED" && firm.may("payment:write") && (
                  <Button size="compact-xs" variant="default" onClick={() => decide(claim)}>
                    <Trans>Decision …</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </article>
      ))}
      {decided && <Decide claim={decided} onClose={() => decide(null)} />}
    </section>
  );
}

function ClaimPill({ state }: { state: string }) {
  const { t } = useLingui();
  switch (state) {
    case "PAID":
      return <Pill mood="good">{t`Paid`}</Pill>;
    case "PARTLY_DENIED":
      return <Pill mood="warn">{t`Partly denied`}</Pill>;
    case "DENIED":
      return <Pill mood="bad">{t`Denied`}</Pill>;
    default:
      return <Pill>{t`Claimed`}</Pill>;
  }
}

function Download({ id, name }: { id: string; name: string }) {
  const askOnce = useAskOnce();
  const download = async () => {
    const { answer, error } = await askOnce(ClaimFileXmlDocument, { id });
    if (!answer?.claimFileXml)
      return void tell(sentenceOf(codeOf(error) ?? "NOT_FOUND"), { mood: "bad" });
    const url = URL.createObjectURL(new Blob([answer.claimFileXml], { type: "application/xml" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${name}.xml`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={download}
    >
      <Trans>Download</Trans>
    </Button>
  );
}
