import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconBuildingPlus, IconChevronRight } from "@tabler/icons-react";
import { Link, Navigate } from "@tanstack/react-router";
import { useLeaving } from "@/app/leaving";
import { type Membership, useSession } from "@/app/session";
import { AskFailed } from "@/parts/problems";
import { useRoleWords } from "@/parts/role";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { Waiting } from "@/parts/waiting";
import { Entry } from "./Entry";
import classes from "./Firms.module.css";

/** Which of one's firms to go into, and the way to one more. */
export function Firms() {
  const { t } = useLingui();
  const { viewer, isKnown, asked } = useSession();
  const leave = useLeaving();
  if (!isKnown) return <Waiting />;
  if (!viewer && asked.error) {
    return (
      <Entry title={<Trans>Your firms</Trans>} tabTitle={t`Your firms`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Entry>
    );
  }
  if (!viewer) return <Navigate to="/login" replace />;
  const count = viewer.memberships.length;
  return (
    <Entry
      title={<Trans>Your firms</Trans>}
      tabTitle={t`Your firms`}
      lead={
        count === 0 ? (
          <Trans>
            You belong to no firm. Register one, or ask to be invited to{" "}
            <Verbatim text={viewer.email} />.
          </Trans>
        ) : (
          <Plural value={count} one="You belong to one firm." other="You belong to # firms." />
        )
      }
      after={
        <Trans>
          Logged in as <Verbatim text={viewer.name} /> (<Link to="/account">my account</Link>).{" "}
          <button type="button" className={classes.out} onClick={leave}>
            Log out
          </button>
        </Trans>
      }
    >
      {count > 0 && (
        <ul className={classes.firms}>
          {viewer.memberships.map((each) => (
            <FirmRow key={each.tenant.id} membership={each} />
          ))}
        </ul>
      )}
      <Button
        component={Link}
        to="/signup"
        variant={count === 0 ? "filled" : "default"}
        size="md"
        leftSection={<IconBuildingPlus size={18} aria-hidden />}
      >
        {count === 0 ? <Trans>Register a firm</Trans> : <Trans>Register another firm</Trans>}
      </Button>
    </Entry>
  );
}

function FirmRow({ membership: { tenant, role } }: { membership: Membership }) {
  const roleWords = useRoleWords();
  return (
    <li>
      <Link to="/f/$slug" params={{ slug: tenant.slug }} className={classes.firm}>
        <span className={classes.words}>
          <strong>{tenant.name}</strong>
          <span className={classes.role}>{roleWords(role).name}</span>
        </span>
        {tenant.state === "PROVISIONING" && (
          <Pill mood="accent">
            <Trans>Being set up</Trans>
          </Pill>
        )}
        {tenant.state === "SUSPENDED" && (
          <Pill mood="warn">
            <Trans>Closed for now</Trans>
          </Pill>
        )}
        <IconChevronRight size={18} aria-hidden />
      </Link>
    </li>
  );
}
