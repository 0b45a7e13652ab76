import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Loader, Popover } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";
import { PriceForDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { unitPrice } from "@/words/formats";
import { PriceFound, VatByLaw } from "../why/PriceFound";
import classes from "../why/why.module.css";
import { typed } from "./content";
import type { LineActs } from "./LineTable";
import type { Line } from "./lines";
import { linePrice, priceQuestion, type Sale } from "./taking";

interface Asked {
  line: Line;
  number: number;
  sale: Sale;
  acts: LineActs;
}

/** What the line's article costs this buyer on this day, why, and the choice to take that price. */
export function PriceNow(asked: Asked) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      withArrow
      trapFocus
    >
      <Popover.Target>
        <button
          type="button"
          aria-label={t`Price of line ${asked.number}: where it is from`}
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          <IconTag size={15} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Now {...asked} close={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Now({ line, sale, acts, close }: Asked & { close: () => void }) {
  const asked = useAsk(PriceForDocument, priceQuestion(line, sale), { about: ["article"] });
  const answer = asked.answer?.priceFor;
  if (asked.error && !answer) return <AskFailed error={asked.error} again={asked.again} />;
  if (!answer) return <Loader size="sm" />;
  const { price, problems } = answer;
  const now = price?.unitPrice ? typed(linePrice(price)) : "";
  const take = () => {
    if (price) {
      acts.change(line.key, {
        unitPrice: now,
        vatClass: price.vatClass,
        vatRate: price.vatRate,
      });
    }
    close();
  };
  return (
    <div className={classes.why}>
      {problems.map((problem) => (
        <p key={problem.code}>{problem.message}</p>
      ))}
      {price && (
        <>
          <PriceFound price={price} />
          <VatByLaw vatClass={price.vatClass} rate={price.vatRate} law={price.law} />
        </>
      )}
      {price?.unitPrice && now !== line.unitPrice && (
        <Button size="compact-sm" onClick={take} data-autofocus>
          <Trans>Use this price, {unitPrice(linePrice(price))}</Trans>
        </Button>
      )}
    </div>
  );
}
