import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { DeliveryOrderChooseDocument, DeliveryOrderDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { channelsOf, rowsOf, WAYS, type WayRow } from "@/parts/ordering-ways";
import { AskFailed, Refusals, sentenceOf } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { WayOrder } from "@/parts/way-order";
import classes from "../Settings.module.css";

/** In which order the firm's invoices try their ways; a customer may have an order of its own. */
export function Ways() {
  const asked = useAsk(DeliveryOrderDocument, {}, { about: ["company"] });
  const order = asked.answer?.deliveryOrder;
  if (asked.error && !order) return <AskFailed error={asked.error} again={asked.again} />;
  if (!order) return <Skeleton height={360} />;
  return <Chosen key={order.channels.join()} channels={order.channels} />;
}

function Chosen({ channels }: { channels: readonly Tenant.DeliveryChannel[] }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [rows, setRows] = useState<WayRow[]>(() => rowsOf(channels));
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(DeliveryOrderChooseDocument, { changes: ["company"] });
  const isReadOnly = !firm.may("customer:write");
  const tried = channelsOf(rows);
  const isChanged = tried.join() !== channels.join();
  const choose = async (chosen: Tenant.DeliveryChannel[] | null) => {
    setReasons([]);
    const outcome = await act({ channels: chosen });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`The order of ways is saved.`);
  };
  return (
    <Section
      title={<Trans>Ways to the customer</Trans>}
      lead={
        <Trans>
          An invoice takes the first way that is open to its customer. What is lost by one way goes
          by the next. A way that is off is never tried by itself.
        </Trans>
      }
    >
      <Refusals reasons={reasons} />
      <WayOrder rows={rows} change={setRows} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <div className={classes.foot}>
          <Button
            loading={isActing}
            disabled={!isChanged || tried.length === 0}
            onClick={() => void choose(tried)}
          >
            <Trans>Save</Trans>
          </Button>
          <Button
            variant="default"
            disabled={isActing || channels.join() === WAYS.join()}
            onClick={() => void choose(null)}
          >
            <Trans>As is usual</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}
