import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, type ButtonProps, Popover, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { SavedFilterDeleteDocument, SavedFiltersDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { type ComponentProps, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { isDoneOrTold } from "./answered";
import { Confirm } from "./confirm";
import { Later } from "./later";
import { SaveFilter } from "./save-filter";
import classes from "./saved-filters.module.css";

type Saved = NonNullable<Tenant.SavedFiltersQuery["savedFilters"]>[number];

interface Props<Search> {
  list: Tenant.SavedFilterList;
  /** The list's address for a kept filter; null if this list cannot show it. */
  read: (where: unknown) => Search | null;
  /** What the list shows now; null if that is everything. */
  where: Tenant.SavedFilterWhere | null;
  onChoose: (search: Search) => void;
}

/** The filters of a list that are kept under a name, one's own and everybody's, and the way to keep this one. */
export function SavedFilters<Search>(props: Props<Search>) {
  return (
    <Later button={(open) => <SavedButton onClick={open} />}>
      {(isOpen) => <SavedMenu {...props} isOpenFirst={isOpen} />}
    </Later>
  );
}

function SavedButton(props: ButtonProps & ComponentProps<"button">) {
  return (
    <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} {...props}>
      <span className="at-desk">
        <Trans>Saved filters</Trans>
      </span>
    </Button>
  );
}

function SavedMenu<Search>({
  list,
  read,
  where,
  onChoose,
  isOpenFirst,
}: Props<Search> & { isOpenFirst: boolean }) {
  const { t } = useLingui();
  const [isOpen, menu] = useDisclosure(isOpenFirst);
  const [isSaving, saving] = useDisclosure();
  const { answer } = useAsk(SavedFiltersDocument, { list }, { about: ["filter"], pause: !isOpen });
  const shown = (answer?.savedFilters ?? []).flatMap((filter) => {
    const search = read(JSON.parse(filter.where));
    return search === null ? [] : [{ filter, search }];
  });
  return (
    <>
      <Popover width={300} position="bottom-start" trapFocus opened={isOpen} onChange={menu.set}>
        <Popover.Target>
          <SavedButton onClick={menu.toggle} />
        </Popover.Target>
        <Popover.Dropdown aria-label={t`Saved filters`} className={classes.menu ?? ""}>
          {answer && shown.length === 0 && (
            <Text size="sm" c="dimmed">
              <Trans>Nothing saved yet. Filter the list, then save it under a name.</Trans>
            </Text>
          )}
          <ul className={classes.rows}>
            {shown.map(({ filter, search }) => (
              <SavedRow
                key={filter.id}
                filter={filter}
                onChoose={() => {
                  menu.close();
                  onChoose(search);
                }}
              />
            ))}
          </ul>
          <Button
            fullWidth
            variant="default"
            size="xs"
            disabled={where === null}
            onClick={() => {
              menu.close();
              saving.open();
            }}
          >
            {where === null ? (
              <Trans>Filter the list to save it</Trans>
            ) : (
              <Trans>Save this filter …</Trans>
            )}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {isSaving && where && <SaveFilter where={where} onClose={saving.close} />}
    </>
  );
}

function SavedRow({ filter, onChoose }: { filter: Saved; onChoose: () => void }) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { act, isActing } = useDo(SavedFilterDeleteDocument, { changes: ["filter"] });
  const remove = async () => {
    isDoneOrTold(await act({ id: filter.id }));
    setAsked(false);
  };
  return (
    <li className={classes.row}>
      <button type="button" className={classes.choose} onClick={onChoose}>
        {filter.name}
        {filter.isShared && (
          <span className="quiet small">
            {" "}
            · <Trans>shared</Trans>
          </span>
        )}
      </button>
      {filter.isOwn && (
        <ActionIcon aria-label={t`Delete the filter ${filter.name}`} onClick={() => setAsked(true)}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
      <Confirm
        opened={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={remove}
        isActing={isActing}
        isDangerous
        title={<Trans>Delete the filter?</Trans>}
        act={<Trans>Delete</Trans>}
      >
        {filter.isShared
          ? t`“${filter.name}” disappears for everybody in the firm.`
          : t`“${filter.name}” disappears from your saved filters.`}
      </Confirm>
    </li>
  );
}
