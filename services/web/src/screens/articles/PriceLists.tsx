import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus, IconTags } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { PriceListCreateDocument, PriceListsDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { CatalogueTabs } from "@/parts/catalogue-tabs";
import { Dialog } from "@/parts/dialog";
import { Empty } from "@/parts/empty";
import { newKey } from "@/parts/form";
import { Page } from "@/parts/page";
import { AskFailed, Refusals } from "@/parts/problems";
import { Pill } from "@/parts/state";
import classes from "./Articles.module.css";
import { EMPTY_LIST, listInput, PriceListForm, type PriceListValues } from "./PriceListForm";

/** The firm's price lists, the standard ones first. */
export function PriceLists() {
  const { t } = useLingui();
  const firm = useFirm();
  const asked = useAsk(PriceListsDocument, {}, { about: ["article"] });
  const [isBegun, setBegun] = useState(false);
  const lists = asked.answer?.priceLists;
  const begin = firm.may("catalogue:write") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setBegun(true)}>
      <Trans>New price list</Trans>
    </Button>
  );
  return (
    <Page title={<Trans>Price lists</Trans>} tabTitle={t`Price lists`} actions={begin}>
      <div className={classes.list}>
        <CatalogueTabs />
        {asked.error && !lists && <AskFailed error={asked.error} again={asked.again} />}
        {asked.isFirst && <Skeleton height={160} />}
        {lists?.length === 0 && (
          <Empty
            icon={<IconTags aria-hidden />}
            title={<Trans>No price lists yet</Trans>}
            action={begin}
          >
            <Trans>
              With a price list, prices change by themselves on a day, or are lower for those who
              buy much. Without one, every article has its own price.
            </Trans>
          </Empty>
        )}
        <ul className={classes.cards} aria-label={t`Price lists`}>
          {lists?.map((list) => (
            <li key={list.id}>
              <Link
                to="/f/$slug/price-lists/$id"
                params={{ slug: firm.slug, id: list.id }}
                className={classes.row}
              >
                <b>{list.name}</b>
                {list.currency !== "SEK" && <Pill>{list.currency}</Pill>}
                {list.isStandard && (
                  <Pill>
                    <Trans>Standard</Trans>
                  </Pill>
                )}
                <span className="quiet small figure">
                  {list.validFrom || list.validTo ? (
                    `${list.validFrom ?? ""} – ${list.validTo ?? ""}`
                  ) : (
                    <Trans>Until further notice</Trans>
                  )}
                </span>
                <span className="quiet small">
                  <Plural value={list.articleCount} one="# article" other="# articles" />
                  {" · "}
                  <Plural value={list.customerCount} one="# customer" other="# customers" />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {isBegun && <NewPriceList onClose={() => setBegun(false)} />}
    </Page>
  );
}

function NewPriceList({ onClose }: { onClose: () => void }) {
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<PriceListValues>({ initialValues: EMPTY_LIST });
  const { act, isActing } = useDo(PriceListCreateDocument, { changes: ["article"] });
  const submit = async (values: PriceListValues) => {
    const done = doneOrTold(
      form,
      await act({ ...listInput(values), currency: values.currency, idempotencyKey: key }),
      setLeft,
    );
    if (!done?.priceList) return setKey(newKey());
    await navigate({ to: "/f/$slug/price-lists/$id", params: { slug, id: done.priceList.id } });
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>New price list</Trans>} size="lg">
      <Refusals reasons={left} />
      <PriceListForm
        form={form}
        submit={submit}
        isActing={isActing}
        isNew
        act={<Trans>Add the list</Trans>}
      />
    </Dialog>
  );
}
