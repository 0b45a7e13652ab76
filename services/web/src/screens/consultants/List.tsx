import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Select } from "@mantine/core";
import { IconPlus, IconSearchOff, IconUserStar } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ConsultantQualificationsDocument, ConsultantsDocument } from "@treaty/documents";
import { useCallback } from "react";
import { useAsk } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { Page } from "@/parts/page";
import { SearchField } from "@/parts/search-field";
import { BY_NAME, type ConsultantSearch, ORDER_FIELDS, whereOf } from "./asking";
import classes from "./Consultants.module.css";
import { useConsultantColumns } from "./columns";
import { KINDS } from "./consultant";
import { useKindWords } from "./words";

const PAGE = 50;
const PATH = "/f/$slug/consultants";

/** Those who do the work, found by name, terms and what they are qualified for. */
export function ConsultantList() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const search: ConsultantSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change = useCallback(
    (changes: ConsultantSearch) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const order = orderOf(search.order, ORDER_FIELDS, BY_NAME);
  const paged = usePaged(
    ConsultantsDocument,
    { first: PAGE, where: whereOf(search), orderBy: orderBy(order) },
    (answer) => answer.consultants,
    ["consultant"],
  );
  return (
    <Page title={<Trans>Consultants</Trans>} tabTitle={t`Consultants`} actions={<NewButton />}>
      <div className={classes.sheet}>
        <Filters search={search} change={change} />
        <Listing
          paged={paged}
          columns={useConsultantColumns(search.order, onOrder)}
          name={t`Consultants`}
          hrefOf={(row) => `/f/${slug}/consultants/${row.id}`}
          empty={<NoConsultants search={search} />}
        />
      </div>
    </Page>
  );
}

function Filters({
  search,
  change,
}: {
  search: ConsultantSearch;
  change: (changes: ConsultantSearch) => void;
}) {
  const { t } = useLingui();
  const words = useKindWords();
  const qualifications = useAsk(ConsultantQualificationsDocument, {}, { about: ["consultant"] })
    .answer?.consultantQualifications;
  return (
    <div className={classes.bar}>
      <SearchField
        label={t`Search name, number, e-mail or telephone`}
        className={classes.search}
        value={search.text ?? ""}
        onSearch={(text) => change({ text })}
      />
      <Select
        aria-label={t`Kind of consultant`}
        placeholder={t`All kinds`}
        clearable
        className={classes.choice ?? ""}
        data={KINDS.map((kind) => ({ value: kind, label: words[kind].name }))}
        value={search.kind ?? null}
        onChange={(kind) => change({ kind: kind ?? undefined })}
      />
      <Select
        aria-label={t`Qualification`}
        placeholder={t`All qualifications`}
        clearable
        searchable
        className={classes.choice ?? ""}
        data={[...(qualifications ?? [])]}
        value={search.qualification ?? null}
        onChange={(qualification) => change({ qualification: qualification ?? undefined })}
      />
      <Checkbox
        label={t`Show archived`}
        checked={search.show === "archived"}
        onChange={({ currentTarget }) =>
          change({ show: currentTarget.checked ? "archived" : undefined })
        }
      />
    </div>
  );
}

function NewButton() {
  const firm = useFirm();
  if (!firm.may("consultant:write") || !firm.may("pay:read")) return null;
  return (
    <LinkButton
      to="/f/$slug/consultants/new"
      params={{ slug: firm.slug }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New consultant</Trans>
    </LinkButton>
  );
}

function NoConsultants({ search }: { search: ConsultantSearch }) {
  if (search.text || search.kind || search.qualification)
    return (
      <Empty icon={<IconSearchOff aria-hidden />} title={<Trans>No consultant matches</Trans>} />
    );
  if (search.show === "archived")
    return <Empty icon={<IconUserStar aria-hidden />} title={<Trans>Nobody is archived</Trans>} />;
  return (
    <Empty
      icon={<IconUserStar aria-hidden />}
      title={<Trans>No consultants yet</Trans>}
      action={<NewButton />}
    >
      <Trans>
        Those who do the work: employees, people paid by the hour, companies with F-tax and those
        who invoice through you. Each has a page of their own to answer offers and report hours, and
        needs no password for it.
      </Trans>
    </Empty>
  );
}
