import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { LinkTabs } from "./tabs";

const ARTICLES = "/f/$slug/articles";

/** The parts of the catalogue: what is sold, what was, the hours, and the price lists. */
export function CatalogueTabs({
  search = {},
}: {
  /** What the list of articles is searched for, kept from tab to tab. */
  search?: Partial<Record<"text" | "show" | "order", string>>;
}) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const shared = { params: { slug }, activeOptions: { exact: true }, resetScroll: false };
  return (
    <LinkTabs label={t`The catalogue`}>
      <Link to={ARTICLES} search={searchWith(search, { show: undefined })} {...shared}>
        {t`Sold`}
      </Link>
      <Link to={ARTICLES} search={searchWith(search, { show: "archived" })} {...shared}>
        {t`Archived`}
      </Link>
      <Link to="/f/$slug/hour-types" {...shared}>
        {t`Hour types`}
      </Link>
      <Link to="/f/$slug/price-lists" {...shared}>
        {t`Price lists`}
      </Link>
    </LinkTabs>
  );
}
