import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFirm } from "@/app/firm";
import { RowLink } from "@/parts/row-link";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { instant, unitPrice } from "@/words/formats";
import { whenOf } from "../when";
import type { AssignmentOnCard } from "./Card";
import classes from "./Card.module.css";

/** What was ordered: when and where, by whom, who does it, and by which terms. */
export function Facts({ assignment }: { assignment: AssignmentOnCard }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const { customer, agreement, orderer, hourType, consultant } = assignment;
  return (
    <Section title={<Trans>What was ordered</Trans>}>
      {assignment.description && <p className={classes.words}>{assignment.description}</p>}
      <dl className={classes.facts}>
        <Fact name={t`When`}>
          <span className="figure">{whenOf(assignment.beginsAt, assignment.endsAt)}</span>
        </Fact>
        <Fact name={t`Where`}>{assignment.place}</Fact>
        <Fact name={t`Consultant`}>
          {consultant ? (
            <RowLink href={`/f/${slug}/consultants/${consultant.id}`} className={undefined}>
              {consultant.name}
            </RowLink>
          ) : (
            <span className={classes.missing}>
              <Trans>Nobody yet</Trans>
            </span>
          )}
        </Fact>
        <Fact name={t`Customer`}>
          {customer && (
            <Link to="/f/$slug/customers/$id" params={{ slug, id: customer.id }}>
              {customer.name}
            </Link>
          )}
        </Fact>
        <Fact name={t`Ordered by`}>{orderer?.name}</Fact>
        <Fact name={t`Ordered`}>
          <span className="figure">{instant(assignment.orderedAt)}</span>
        </Fact>
        <Fact name={t`Hour type`}>
          {hourType && (
            <Link to="/f/$slug/hour-types/$id" params={{ slug, id: hourType.id }}>
              {hourType.name}
            </Link>
          )}
        </Fact>
        <Fact name={t`Agreement`}>
          {agreement && (
            <RowLink href={`/f/${slug}/agreements/${agreement.id}`} className={undefined}>
              {agreement.name}
            </RowLink>
          )}
        </Fact>
        <Fact name={t`Order number`}>{assignment.orderNumber}</Fact>
        <Fact name={t`Their reference`}>{assignment.buyerReference}</Fact>
        <Fact name={t`An hour costs the customer`}>{byHand(assignment.price)}</Fact>
        <Fact name={t`An hour pays the consultant`}>{byHand(assignment.payByHand)}</Fact>
        <Fact name={t`Why it was cancelled`}>{assignment.cancelReason}</Fact>
        <Fact name={t`Why it was declined`}>{assignment.rejectedReason}</Fact>
      </dl>
    </Section>
  );
}

function byHand(rate: string | null | undefined): ReactNode {
  if (!rate) return null;
  return (
    <span className="figure">
      <Trans>
        <Verbatim text={unitPrice(rate)} /> kr, by hand
      </Trans>
    </span>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
