import { useLingui } from "@lingui/react/macro";
import { Popover } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { ArticlesDocument } from "@treaty/documents";
import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { unitPrice } from "@/words/formats";
import classes from "./article.module.css";
import type { Line } from "./lines";
import type { Found } from "./taking";

const SHOWN = 6;
const REST = 120;

/**
 * What was sold, in words. While it is typed, articles that match lie below: Enter takes one, Escape
 * goes on with what was typed.
 */
export function DescriptionField({
  line,
  take,
  field,
  isForeign,
}: {
  line: Line;
  take: (key: string, article: Found) => void;
  field: ComponentProps<"textarea">;
  /** Whether the invoice is in another currency than the articles' own prices. */
  isForeign: boolean;
}) {
  const { t } = useLingui();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useFound(line, isOpen);
  const choose = (article: Found | undefined) => {
    setOpen(false);
    if (article) take(line.key, article);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (found.length === 0 || !isPlain || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((before) => (before + step + found.length) % found.length);
    else if (event.key === "Enter") choose(found[at]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover
      opened={found.length > 0}
      position="bottom-start"
      offset={2}
      width="min(32rem, 92vw)"
      trapFocus={false}
      returnFocus={false}
      withRoles={false}
      shadow="md"
    >
      <Popover.Target>
        <textarea
          rows={1}
          maxLength={2000}
          {...field}
          aria-autocomplete="list"
          aria-controls={found.length > 0 ? id : undefined}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          onChange={(event) => {
            field.onChange?.(event);
            setAt(0);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <div role="listbox" id={id} aria-label={t`Articles`} className={classes.options}>
          {found.map((article, place) => (
            // The keys are the field's: the list is only pointed at.
            <div
              key={article.id}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              className={classes.option}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(article);
              }}
              onMouseEnter={() => setAt(place)}
            >
              <span className={classes.name}>{article.name}</span>
              <span className="quiet small figure">{article.number}</span>
              <span className="money">
                {unitPrice(article.price)}
                {isForeign && " SEK"}
                {article.unit && <span className="quiet small"> / {article.unit}</span>}
              </span>
            </div>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The articles that match what is being typed; none once the line sells one. */
function useFound(line: Line, isOpen: boolean): Found[] {
  const firm = useFirm();
  const text = line.description.trim();
  const [sought] = useDebouncedValue(text, REST);
  const isAsked = isOpen && sought !== "" && !line.articleId && firm.may("catalogue:read");
  const asked = useAsk(
    ArticlesDocument,
    {
      first: SHOWN,
      where: { text: sought, isArchived: false },
      orderBy: [{ field: "NUMBER", direction: "ASC" }],
    },
    { about: ["article"], pause: !isAsked },
  );
  const isNow = isAsked && sought === text && !asked.isStale;
  return isNow ? [...(asked.answer?.articles?.nodes ?? [])] : [];
}
