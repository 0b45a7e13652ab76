import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { keepsake } from "@/app/keepsake";
import { Leaving } from "@/app/Leaving";
import { useSession, type Viewer } from "@/app/session";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import { Waiting } from "@/parts/waiting";
import classes from "./Account.module.css";
import { Address } from "./Address";
import { Appearance } from "./Appearance";
import { Password } from "./Password";
import { Profile } from "./Profile";
import { Sessions } from "./Sessions";

/** The person's own things, the same whichever firm they are in. */
export function Account() {
  const { t } = useLingui();
  const { viewer, isKnown, asked } = useSession();
  if (!isKnown) return <Waiting />;
  if (!viewer && asked.error) return <AskFailed error={asked.error} again={asked.again} />;
  if (!viewer) return <Leaving />;
  return (
    <main>
      <BackToFirm viewer={viewer} />
      <Page
        title={<Trans>My account</Trans>}
        tabTitle={t`My account`}
        lead={viewer.email}
        width="text"
      >
        {!viewer.isEmailConfirmed && <Address email={viewer.email} />}
        <Profile viewer={viewer} />
        <Password email={viewer.email} name={viewer.name} />
        <Sessions />
        <Appearance />
      </Page>
    </main>
  );
}

function BackToFirm({ viewer }: { viewer: Viewer }) {
  const last = keepsake.lastFirm();
  const firms = viewer.memberships.map((each) => each.tenant);
  const firm = firms.find((each) => each.slug === last) ?? (firms.length === 1 ? firms[0] : null);
  return (
    <div className={classes.back}>
      <IconArrowLeft size={18} aria-hidden />
      {firm ? (
        <Link to="/f/$slug" params={{ slug: firm.slug }}>
          <Trans>
            Back to <Verbatim text={firm.name} />
          </Trans>
        </Link>
      ) : (
        <Link to="/firms">
          <Trans>To your firms</Trans>
        </Link>
      )}
    </div>
  );
}
