import { Trans, useLingui } from "@lingui/react/macro";
import { IconBriefcase, IconSearchOff } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AssignmentsDocument } from "@treaty/documents";
import { useCallback } from "react";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { Page } from "@/parts/page";
import { SearchField } from "@/parts/search-field";
import { AssignmentTabs } from "../AssignmentTabs";
import { NewButton, NewButtons } from "../NewButtons";
import { type AssignmentSearch, isFiltered, NEWEST, ORDER_FIELDS, whereOf } from "./asking";
import { useAssignmentColumns } from "./columns";
import { type Change, FilterChips, FilterMenu } from "./Filters";
import classes from "./List.module.css";

const PAGE = 50;
const PATH = "/f/$slug/assignments/list";

/** All assignments: found, filtered and ordered; the address says which. */
export function AssignmentList() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const search: AssignmentSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change: Change = useCallback(
    (changes) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes && Object.keys(changes).length === 1,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const order = orderOf(search.order, ORDER_FIELDS, NEWEST);
  const paged = usePaged(
    AssignmentsDocument,
    { first: PAGE, where: whereOf(search), orderBy: orderBy(order) },
    (answer) => answer.assignments,
    ["assignment"],
  );
  return (
    <Page title={<Trans>Assignments</Trans>} tabTitle={t`Assignments`} actions={<NewButtons />}>
      <div className={classes.list}>
        <AssignmentTabs />
        <div className={`${classes.tools} no-print`}>
          <SearchField
            label={t`Search number, title or place`}
            className={classes.search}
            value={search.text ?? ""}
            onSearch={(text) => change({ text })}
          />
          <FilterMenu search={search} change={change} />
        </div>
        <div className={classes.chips}>
          <FilterChips search={search} change={change} />
        </div>
        <Listing
          paged={paged}
          columns={useAssignmentColumns(search.order, onOrder)}
          name={t`Assignments`}
          hrefOf={(row) => `/f/${slug}/assignments/${row.id}`}
          empty={<NoAssignments isFiltered={isFiltered(search)} />}
        />
      </div>
    </Page>
  );
}

function NoAssignments({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty icon={<IconSearchOff aria-hidden />} title={<Trans>No assignment matches</Trans>} />
    );
  return (
    <Empty
      icon={<IconBriefcase aria-hidden />}
      title={<Trans>No assignments yet</Trans>}
      action={<NewButton />}
    >
      <Trans>Write down what a customer orders: what, when, where, and who does it.</Trans>
    </Empty>
  );
}
