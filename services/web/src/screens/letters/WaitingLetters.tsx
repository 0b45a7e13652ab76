import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { IconMailbox } from "@tabler/icons-react";
import { DeliveryCancelDocument, LetterBatchCreateDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import type { Paged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { useSelection } from "@/parts/choosing";
import { useCures } from "@/parts/cures";
import { Empty } from "@/parts/empty";
import { newKey } from "@/parts/form";
import { More } from "@/parts/more";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { LetterLine } from "./LetterLine";
import classes from "./letters.module.css";

type Found = NonNullable<Tenant.LettersQuery["letters"]>["nodes"][number];

// What one batch holds; the rest waits for the next one.
const MOST = 500;

/** Letters that nobody has printed: chosen ones, or all of them, become a batch. */
export function WaitingLetters({
  paged,
  total,
  hasPartner,
}: {
  paged: Paged<Found>;
  total: number;
  hasPartner: boolean;
}) {
  const { t } = useLingui();
  const found = paged.rows;
  const firm = useFirm();
  const { chosen, toggle, setAll, clear } = useSelection(found.map(({ id }) => id));
  const [reasons, setReasons] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const make = useDo(LetterBatchCreateDocument, { changes: ["invoice", "job"] });
  const cancel = useDo(DeliveryCancelDocument, { changes: ["invoice"] });
  const cureOf = useCures({}, () => setReasons([]));
  const may = firm.may("invoice:send");
  const count = Math.min(chosen.size || total, MOST);
  const begin = async (toPartner: boolean) => {
    const letterIds = chosen.size > 0 ? [...chosen] : null;
    const outcome = await make.act({ letterIds, toPartner, idempotencyKey: key });
    setKey(newKey());
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    setReasons([]);
    clear();
  };
  const takeOut = async (id: string) => {
    if (isDoneOrTold(await cancel.act({ id }))) tell(t`The letter is taken out.`);
  };
  return (
    <section className={classes.card} aria-label={t`Waiting letters`}>
      <div className={classes.head}>
        <h2>
          <Trans>Waiting</Trans>
        </h2>
        {may && found.length > 0 && (
          <div className={classes.deeds}>
            {hasPartner && (
              <Button variant="default" onClick={() => begin(true)} loading={make.isActing}>
                <Plural
                  value={count}
                  one="Hand # letter to the print partner"
                  other="Hand # letters to the print partner"
                />
              </Button>
            )}
            <Button onClick={() => begin(false)} loading={make.isActing}>
              <Plural value={count} one="Print # letter" other="Print # letters" />
            </Button>
          </div>
        )}
      </div>
      <Refusals reasons={reasons} cureOf={cureOf} />
      {found.length === 0 ? (
        <Empty icon={<IconMailbox aria-hidden />} title={<Trans>No letter waits</Trans>}>
          <Trans>
            An invoice waits here when no electronic way is open to its customer, or when you choose
            “Send by letter” under More. It needs no consent, only a postal address.
          </Trans>
        </Empty>
      ) : (
        <>
          {may && (
            <Checkbox
              label={t`Choose all`}
              checked={chosen.size === found.length}
              indeterminate={chosen.size > 0 && chosen.size < found.length}
              onChange={(event) => setAll(event.currentTarget.checked)}
            />
          )}
          <ul className={classes.rows}>
            {found.map((letter) => (
              <LetterLine
                key={letter.id}
                letter={letter}
                since={letter.waitingSince}
                before={
                  may && (
                    <Checkbox
                      aria-label={t`Choose the letter to ${letter.name}`}
                      checked={chosen.has(letter.id)}
                      onChange={() => toggle(letter.id)}
                    />
                  )
                }
                after={
                  may && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={cancel.isActing}
                      onClick={() => takeOut(letter.id)}
                    >
                      <Trans>Take out</Trans>
                    </Button>
                  )
                }
              />
            ))}
          </ul>
          <More paged={paged} />
        </>
      )}
    </section>
  );
}
