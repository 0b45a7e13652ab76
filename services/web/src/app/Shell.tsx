import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Loader, UnstyledButton } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import {
  IconBriefcase,
  IconBuilding,
  IconCash,
  IconContract,
  IconFileInvoice,
  IconHomeDollar,
  IconLayoutDashboard,
  IconMailbox,
  IconPackage,
  IconPlus,
  IconSearch,
  IconSettings,
  IconUserStar,
  IconUsers,
} from "@tabler/icons-react";
import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { isDialogOpen } from "@/parts/dialog";
import { ConnectionNotice } from "./ConnectionNotice";
import { FirmSwitcher } from "./FirmSwitcher";
import { useFirm } from "./firm";
import { LiveAssignments } from "./LiveAssignments";
import { LiveInvoices } from "./LiveInvoices";
import { PersonMenu } from "./PersonMenu";
import classes from "./Shell.module.css";

const Palette = lazy(() => import("./Palette"));

/** The frame around every screen of a firm: menu, search, who and where one is. */
export function Shell() {
  const { t } = useLingui();
  const firm = useFirm();
  const navigate = useNavigate();
  const [isSearching, setSearching] = useState(false);
  const [wasSearched, setWasSearched] = useState(false);
  const search = () => {
    setWasSearched(true);
    setSearching(true);
  };
  const params = { slug: firm.slug };
  const write = () =>
    firm.may("invoice:write") && navigate({ to: "/f/$slug/invoices/new", params });
  useHotkeys([
    ["mod+K", () => isDialogOpen() || search()],
    ["/", () => isDialogOpen() || search()],
    ["c", () => isDialogOpen() || write()],
  ]);
  return (
    <div className={classes.shell}>
      <a className="skip" href="#content">
        <Trans>To the content</Trans>
      </a>
      <nav className={classes.nav} aria-label={t`Main menu`}>
        <FirmSwitcher />
        <UnstyledButton className={classes.search} onClick={search} aria-keyshortcuts="Control+K">
          <IconSearch size={17} aria-hidden />
          <span>
            <Trans>Search</Trans>
          </span>
          <kbd>Ctrl K</kbd>
        </UnstyledButton>
        <MenuLinks />
        <div className={classes.rest} />
        <PersonMenu />
      </nav>
      <header className={classes.top}>
        <FirmSwitcher isCompact />
        <div className={classes.rest} />
        <ActionIcon size="lg" onClick={search} aria-label={t`Search`}>
          <IconSearch size={20} aria-hidden />
        </ActionIcon>
        <PersonMenu isCompact />
      </header>
      <main id="content" className={classes.content} tabIndex={-1}>
        <ConnectionNotice />
        <Suspense fallback={<Loader m="xl" aria-label={t`Loading`} />}>
          <Outlet />
        </Suspense>
      </main>
      {firm.may("invoice:read") && <LiveInvoices />}
      {firm.may("assignment:read") && <LiveAssignments />}
      {wasSearched && (
        <Suspense>
          <Palette opened={isSearching} onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}

function MenuLinks() {
  const { t } = useLingui();
  const firm = useFirm();
  const params = { slug: firm.slug };
  return (
    <div className={classes.links}>
      {firm.may("dashboard:read") && (
        <Link
          to="/f/$slug"
          params={params}
          activeOptions={{ exact: true }}
          className={classes.link}
        >
          <IconLayoutDashboard size={19} aria-hidden />
          <span>{t`Overview`}</span>
        </Link>
      )}
      {firm.may("invoice:read") && (
        <Link to="/f/$slug/invoices" params={params} className={classes.link}>
          <IconFileInvoice size={19} aria-hidden />
          <span>{t`Invoices`}</span>
        </Link>
      )}
      {firm.may("invoice:write") && (
        <Link
          to="/f/$slug/invoices/new"
          params={params}
          className={classes.add}
          aria-label={t`New invoice`}
          title={t`New invoice (C)`}
        >
          <IconPlus size={18} aria-hidden />
        </Link>
      )}
      {firm.may("assignment:read") && (
        <Link to="/f/$slug/assignments" params={params} className={classes.link}>
          <IconBriefcase size={19} aria-hidden />
          <span>{t`Assignments`}</span>
        </Link>
      )}
      {firm.may("customer:read") && (
        <Link to="/f/$slug/customers" params={params} className={classes.link}>
          <IconUsers size={19} aria-hidden />
          <span>{t`Customers`}</span>
        </Link>
      )}
      {firm.may("catalogue:read") && (
        <Link to="/f/$slug/articles" params={params} className={`${classes.link} ${classes.roomy}`}>
          <IconPackage size={19} aria-hidden />
          <span>{t`Articles`}</span>
        </Link>
      )}
      {firm.may("consultant:read") && (
        <Link
          to="/f/$slug/consultants"
          params={params}
          className={`${classes.link} ${classes.roomy}`}
        >
          <IconUserStar size={19} aria-hidden />
          <span>{t`Consultants`}</span>
        </Link>
      )}
      {firm.may("agreement:read") && (
        <Link
          to="/f/$slug/agreements"
          params={params}
          className={`${classes.link} ${classes.roomy}`}
        >
          <IconContract size={19} aria-hidden />
          <span>{t`Agreements`}</span>
        </Link>
      )}
      {firm.may("payment:read") && (
        <Link to="/f/$slug/payments" params={params} className={classes.link}>
          <IconCash size={19} aria-hidden />
          <span>{t`Payments`}</span>
        </Link>
      )}
      {firm.may("payment:read") && (
        <Link to="/f/$slug/rot-rut" params={params} className={`${classes.link} ${classes.roomy}`}>
          <IconHomeDollar size={19} aria-hidden />
          <span>{t`ROT and RUT`}</span>
        </Link>
      )}
      {firm.may("delivery:read") && (
        <Link to="/f/$slug/letters" params={params} className={`${classes.link} ${classes.roomy}`}>
          <IconMailbox size={19} aria-hidden />
          <span>{t`Letters to post`}</span>
        </Link>
      )}
      <Link to="/f/$slug/settings" params={params} className={classes.link}>
        {firm.may("company:write") ? (
          <IconSettings size={19} aria-hidden />
        ) : (
          <IconBuilding size={19} aria-hidden />
        )}
        <span>{t`Settings`}</span>
      </Link>
    </div>
  );
}
