import "@mantine/spotlight/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { createSpotlight, Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { useFinds } from "./finds";
import { useOrders } from "./orders";

const [store, palette] = createSpotlight();
const TALLEST = 440;

/** Search everything and do anything, without the mouse. */
export default function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  useEffect(() => (opened ? palette.open() : palette.close()), [opened]);
  const finds = useFinds(opened ? text : "");
  const orders = useOrders(text);
  const groups = [
    { group: t`Found`, actions: finds.choices.map(toAction) },
    { group: t`Go and do`, actions: orders.map(toAction) },
  ].filter((group) => group.actions.length > 0);
  const shown = [...finds.choices, ...orders].map((choice) => choice.id).join();
  const isOld = finds.isAsking && finds.choices.length > 0;
  // Answers come after the letters: what stands first then is what Enter opens, and nothing of a former text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's elements change with what is shown
  useEffect(() => choose(!isOld), [shown, isOld]);
  return (
    <Spotlight
      store={store}
      actions={groups}
      query={text}
      onQueryChange={setText}
      filter={(_query, actions) => actions}
      nothingFound={
        finds.isAsking
          ? t`Looking …`
          : t`Nothing found. Try a number, a name, an OCR reference or an amount.`
      }
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      maxHeight={TALLEST}
      attributes={{ content: { "aria-label": t`Search` } }}
      searchProps={{
        placeholder: t`Search, or say what to do`,
        leftSection: <IconSearch size={20} aria-hidden />,
        "aria-label": t`Search`,
      }}
    />
  );
}

/** Let Enter open what stands first, or nothing. */
function choose(isFirst: boolean): void {
  const state = store.getState();
  const list = document.getElementById(state.listId);
  list?.querySelector("[data-selected]")?.removeAttribute("data-selected");
  if (isFirst) list?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  store.updateState({ ...state, selected: 0 });
}

/** One line of the palette. */
export interface Choice {
  id: string;
  label: string;
  detail?: string | undefined;
  icon: ReactNode;
  right?: ReactNode;
  run: () => void;
}

function toAction({ id, label, detail, icon, right, run }: Choice): SpotlightActionData {
  return {
    id,
    label,
    description: detail ?? "",
    leftSection: icon,
    rightSection: right,
    onClick: run,
  };
}
