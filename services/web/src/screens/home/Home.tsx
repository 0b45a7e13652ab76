import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { DashboardChangedDocument, DashboardDocument } from "@treaty/documents";
import { lazy, Suspense, useState } from "react";
import { useAsk, useWatch } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Ageing } from "./Ageing";
import { BrokenDomain } from "./BrokenDomain";
import type { Dashboard } from "./dashboard";
import { GettingStarted } from "./GettingStarted";
import classes from "./Home.module.css";
import { LatestEvents } from "./LatestEvents";
import { Returned } from "./Returned";
import { Said } from "./Said";
import { Tiles } from "./Tiles";
import { TopCustomers } from "./TopCustomers";

const Revenue = lazy(() => import("./Revenue"));

/** The firm at a glance, live: each figure opens the list that it is made of. */
export function Home() {
  const { t } = useLingui();
  const firm = useFirm();
  const { dashboard, error, again } = useDashboard();
  return (
    <Page
      title={t`Overview`}
      tabTitle={`${t`Overview`} · ${firm.name}`}
      actions={
        firm.may("invoice:write") && (
          <LinkButton
            to="/f/$slug/invoices/new"
            params={{ slug: firm.slug }}
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            <Trans>New invoice</Trans>
          </LinkButton>
        )
      }
    >
      <GettingStarted />
      {firm.may("delivery:read") && <Returned />}
      {firm.may("invoice:read") && <Said />}
      {firm.may("company:write") && <BrokenDomain />}
      {error && !dashboard && <AskFailed error={error} again={again} />}
      {!dashboard && !error && <Waiting />}
      {dashboard && (
        <>
          <Tiles tiles={dashboard.tiles} />
          <div className={classes.figures}>
            <section className={classes.card} aria-labelledby="revenue">
              <h2 id="revenue">
                <Trans>Invoiced in twelve months</Trans>
              </h2>
              <p className="quiet small">
                <Trans>By invoice date, without VAT</Trans>
              </p>
              <Suspense fallback={<Skeleton className={classes.chart} />}>
                <Revenue months={dashboard.revenueByMonth} />
              </Suspense>
            </section>
            <Ageing bands={dashboard.ageing} />
          </div>
          <div className={classes.figures}>
            <LatestEvents events={dashboard.latestEvents} />
            <TopCustomers customers={dashboard.topCustomers} />
          </div>
        </>
      )}
    </Page>
  );
}

/** The dashboard as it stands: asked once, then kept current by what is told. */
function useDashboard() {
  const asked = useAsk(DashboardDocument, {}, { about: ["dashboard"] });
  const [newest, setNewest] = useState<Dashboard | null>(null);
  const first = asked.answer?.dashboard ?? null;
  const [after, setAfter] = useState<string | null>(null);
  if (first && after === null) setAfter(first.cursor);
  useWatch(
    DashboardChangedDocument,
    { after },
    (news) => setNewest(news.dashboardChanged),
    after === null,
  );
  return { dashboard: later(newest, first), error: asked.error, again: asked.again };
}

/** The one of two that knows more: instants in UTC sort as texts. */
function later(told: Dashboard | null, answered: Dashboard | null): Dashboard | null {
  if (!told || !answered) return told ?? answered;
  return told.asOf < answered.asOf ? answered : told;
}

function Waiting() {
  return (
    <div className={classes.tiles} aria-hidden>
      {["a", "b", "c", "d"].map((key) => (
        <Skeleton key={key} className={classes.tile} />
      ))}
    </div>
  );
}
