import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { InvoiceRoutesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { useChannelWords } from "@/parts/channel-words";
import { Confirm } from "@/parts/confirm";
import { AskFailed } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Bulk.module.css";
import type { Named } from "./bulk";
import { asksOnPaper, obstaclesOf, waysTold } from "./sending/route";

type Routes = Tenant.InvoiceRoutesQuery["invoiceRoutes"];

/** By which ways the chosen invoices would go, before they do, and which of them go by none. */
export function BulkSend({
  named,
  count,
  leftOut,
  ...rest
}: {
  named: Named;
  count: number;
  leftOut: ReactNode;
  isActing: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const asked = useAsk(InvoiceRoutesDocument, named, { about: ["invoice", "customer"] });
  const routes = asked.answer?.invoiceRoutes;
  return (
    <Confirm
      opened
      {...rest}
      size="lg"
      act={<Trans>Send</Trans>}
      title={<Plural value={count} one="Send # invoice?" other="Send # invoices?" />}
    >
      <div className={classes.routes}>
        {asked.error && !routes ? (
          <AskFailed error={asked.error} again={asked.again} />
        ) : routes ? (
          <Ways routes={routes} />
        ) : (
          <Skeleton height={96} />
        )}
        <Text size="sm" c="dimmed">
          {leftOut}
          <Trans>You can stop it for a minute.</Trans>
        </Text>
      </div>
    </Confirm>
  );
}

function Ways({ routes }: { routes: Routes }) {
  const { t } = useLingui();
  const nameOf = useChannelWords();
  return (
    <>
      <ul className={classes.counts} aria-label={t`How many go by each way`}>
        {routes.counts.map(({ channel, count }) => (
          <li key={channel}>
            <b className="figure">{count}</b> {nameOf(channel)}
          </li>
        ))}
        {routes.sentCount > 0 && (
          <li className="quiet">
            <b className="figure">{routes.sentCount}</b> <Trans>sent already, left out</Trans>
          </li>
        )}
        {routes.stuckCount > 0 && (
          <li className={classes.stuckCount}>
            <b className="figure">{routes.stuckCount}</b> <Trans>by no way yet</Trans>
          </li>
        )}
      </ul>
      {!routes.isWhole && (
        <Text size="sm" c="dimmed">
          <Trans>Only the first {routes.totalCount} have been looked at.</Trans>
        </Text>
      )}
      <Stuck routes={routes} />
      <EachWay routes={routes} />
    </>
  );
}

function Stuck({ routes }: { routes: Routes }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  if (routes.stuck.length === 0) return null;
  const more = routes.stuckCount - routes.stuck.length;
  return (
    <ul className={classes.stuck} aria-label={t`What can not be sent, and why`}>
      {routes.stuck.map(({ id, number, buyerName, customerId, obstacles }) => (
        <li key={id}>
          <Link to="/f/$slug/invoices/$id" params={{ slug, id }}>
            {`${number ?? ""} ${buyerName}`}
          </Link>
          <span className="small">{obstacles.map(({ message }) => message).join(" ")}</span>
          {customerId && (
            <Link
              className="small"
              to="/f/$slug/customers/$id"
              params={{ slug, id: customerId }}
              search={isConsent(obstacles) ? { tab: "consents" } : {}}
            >
              {isConsent(obstacles) ? (
                <Trans>Ask, or record the consent</Trans>
              ) : (
                <Trans>Open the customer</Trans>
              )}
            </Link>
          )}
        </li>
      ))}
      {more > 0 && (
        <li className="quiet small">
          <Plural value={more} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}

const isConsent = (obstacles: readonly { code: string }[]) =>
  obstacles.some(({ code }) => code === "CONSENT_REQUIRED");

/** Each invoice with its way, for whoever wants to know why not an earlier one. */
function EachWay({ routes }: { routes: Routes }) {
  const nameOf = useChannelWords();
  if (routes.routed.length === 0) return null;
  return (
    <details className={classes.each}>
      <summary>
        <Trans>Each of them, and why not an earlier way</Trans>
      </summary>
      <ul>
        {routes.routed.map(({ id, number, buyerName, route }) => (
          <li key={id}>
            <span>
              <Verbatim text={`${number ?? ""} ${buyerName}`} />
            </span>
            <span className="small quiet">
              {waysTold(route.ways, route.channel).map((way) => (
                <span key={way.channel}>
                  {way.channel === route.channel ? "→ " : ""}
                  <b>{nameOf(way.channel)}</b>
                  {way.channel !== route.channel && `: ${obstaclesOf(way)[0]?.message ?? ""}`}
                </span>
              ))}
              {asksOnPaper(route, true) && (
                <Trans>The question about invoices by e-mail is enclosed.</Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
