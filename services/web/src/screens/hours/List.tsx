import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconClockHour5, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { HourTypesDocument } from "@treaty/documents";
import { useCallback } from "react";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { CatalogueTabs } from "@/parts/catalogue-tabs";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { Page } from "@/parts/page";
import { SearchField } from "@/parts/search-field";
import { BY_NUMBER, type HourTypeSearch, ORDER_FIELDS, whereOf } from "./asking";
import { useHourTypeColumns } from "./columns";
import classes from "./Hours.module.css";

const PAGE = 50;
const PATH = "/f/$slug/hour-types";

/** The firm's types of hours, found by number or name. */
export function HourTypeList() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const search: HourTypeSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change = useCallback(
    (changes: HourTypeSearch) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const order = orderOf(search.order, ORDER_FIELDS, BY_NUMBER);
  const paged = usePaged(
    HourTypesDocument,
    { first: PAGE, where: whereOf(search), orderBy: orderBy(order) },
    (answer) => answer.hourTypes,
    ["hourType"],
  );
  return (
    <Page title={<Trans>Hour types</Trans>} tabTitle={t`Hour types`} actions={<NewButton />}>
      <div className={classes.list}>
        <CatalogueTabs />
        <div className={classes.bar}>
          <SearchField
            label={t`Search number or name`}
            className={classes.search}
            value={search.text ?? ""}
            onSearch={(text) => change({ text })}
          />
          <Checkbox
            label={t`Show archived`}
            checked={search.show === "archived"}
            onChange={({ currentTarget }) =>
              change({ show: currentTarget.checked ? "archived" : undefined })
            }
          />
        </div>
        <Listing
          paged={paged}
          columns={useHourTypeColumns(search.order, onOrder)}
          name={t`Hour types`}
          hrefOf={(row) => `/f/${slug}/hour-types/${row.id}`}
          empty={<NoHourTypes search={search} />}
        />
      </div>
    </Page>
  );
}

function NewButton() {
  const firm = useFirm();
  if (!firm.may("catalogue:write") || !firm.may("pay:read")) return null;
  return (
    <LinkButton
      to="/f/$slug/hour-types/new"
      params={{ slug: firm.slug }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New hour type</Trans>
    </LinkButton>
  );
}

function NoHourTypes({ search }: { search: HourTypeSearch }) {
  if (search.text)
    return (
      <Empty icon={<IconSearchOff aria-hidden />} title={<Trans>No hour type matches</Trans>} />
    );
  if (search.show === "archived")
    return (
      <Empty icon={<IconClockHour5 aria-hidden />} title={<Trans>Nothing is archived</Trans>} />
    );
  return (
    <Empty
      icon={<IconClockHour5 aria-hidden />}
      title={<Trans>No hour types yet</Trans>}
      action={<NewButton />}
    >
      <Trans>
        An hour type keeps what an hour costs and what it pays, with surcharges for evenings, nights
        and weekends. Try a job on it and see the margin before anybody works.
      </Trans>
    </Empty>
  );
}
