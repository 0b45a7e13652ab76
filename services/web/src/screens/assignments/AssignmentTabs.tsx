import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { LinkTabs } from "@/parts/tabs";

/** The ways to look at the assignments: by state, as a list, by time, and what waits to be invoiced. */
export function AssignmentTabs() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const shared = { params: { slug }, activeOptions: { exact: true, includeSearch: false } };
  return (
    <LinkTabs label={t`Assignments`}>
      <Link to="/f/$slug/assignments" {...shared}>
        {t`Board`}
      </Link>
      <Link to="/f/$slug/assignments/calendar" {...shared}>
        {t`Calendar`}
      </Link>
      <Link to="/f/$slug/assignments/list" {...shared}>
        {t`List`}
      </Link>
      <Link to="/f/$slug/assignments/unbilled" {...shared}>
        {t`Not invoiced yet`}
      </Link>
      {may("pay:read") && (
        <Link to="/f/$slug/assignments/margin" {...shared}>
          {t`Profitability`}
        </Link>
      )}
    </LinkTabs>
  );
}
