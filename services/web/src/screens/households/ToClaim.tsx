import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Checkbox, Text } from "@mantine/core";
import { IconHomeDollar } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { DeductionsClaimDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { newKey } from "@/parts/form";
import { Money } from "@/parts/money";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { choice } from "./choosing";
import classes from "./households.module.css";

type Found = NonNullable<Tenant.ClaimableQuery["claimable"]>;

/** What is not claimed yet, invoice by invoice, each with what stands against it. */
export function ToClaim({ found }: { found: Found }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const { act, isActing } = useDo(DeductionsClaimDocument, { changes: ["invoice", "payment"] });
  const chosen = choice(found, left);
  const may = firm.may("payment:write");
  const claim = async () => {
    const outcome = await act({ invoiceIds: chosen, idempotencyKey: key });
    setKey(newKey());
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    setReasons([]);
    tell(t`The file is made. Download it and send it in Skatteverket's service.`);
  };
  return (
    <section className={classes.card} aria-label={t`To claim`}>
      <div className={classes.head}>
        <h2>
          <Trans>To claim</Trans>
        </h2>
        {may && found.length > 0 && (
          <Button onClick={claim} loading={isActing} disabled={chosen.length === 0}>
            <Plural
              value={chosen.length}
              one="Make a file for # invoice"
              other="Make a file for # invoices"
            />
          </Button>
        )}
      </div>
      <Refusals reasons={reasons} />
      {found.length === 0 ? (
        <Empty icon={<IconHomeDollar aria-hidden />} title={<Trans>Nothing to claim</Trans>}>
          <Trans>
            Choose ROT or RUT on an invoice to a private person. When it is paid, it stands here.
          </Trans>
        </Empty>
      ) : (
        <ul className={classes.rows}>
          {found.map((row) => (
            <li key={row.invoiceId + row.maskedNumber + row.name} className={classes.row}>
              <Checkbox
                aria-label={t`Claim for invoice ${row.invoiceNumber}, ${row.name}`}
                disabled={row.obstacle !== null || !may}
                checked={row.obstacle === null && !left.has(row.invoiceId)}
                onChange={(event) => leave(kept(left, row.invoiceId, event.currentTarget.checked))}
              />
              <span className={classes.what}>
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link
                      {...props}
                      to="/f/$slug/invoices/$id"
                      params={{ slug: firm.slug, id: row.invoiceId }}
                    />
                  )}
                >
                  {row.invoiceNumber}
                </Anchor>{" "}
                {row.name} <span className="quiet small figure">{row.maskedNumber}</span>
                <Text size="xs" c="dimmed" component="span" className={classes.why}>
                  {row.why ?? <Trans>Paid {row.paidDate}</Trans>}
                </Text>
              </span>
              <span className={classes.kind}>{row.kind === "ROT" ? t`ROT` : t`RUT`}</span>
              <span className={classes.amount}>
                <Money value={row.requested} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function kept(left: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  const after = new Set(left);
  if (isChosen) after.delete(id);
  else after.add(id);
  return after;
}
