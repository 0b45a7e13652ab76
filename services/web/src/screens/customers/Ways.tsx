import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import {
  CustomerRouteDocument,
  DeliveryOrderChooseDocument,
  DeliveryOrderDocument,
} from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { useChannelWords } from "@/parts/channel-words";
import { channelsOf, rowsOf, type WayRow } from "@/parts/ordering-ways";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { WayOrder } from "@/parts/way-order";
import classes from "./Customer.module.css";

type Order = Tenant.DeliveryOrderQuery["deliveryOrder"];
type Route = NonNullable<Tenant.CustomerRouteQuery["customerRoute"]>;

/** By which way invoices go to a customer now, what each way lacks, and the order in which they are tried. */
export function Ways({ customerId }: { customerId: string }) {
  const about = { about: ["customer", "company"] as const };
  const order = useAsk(DeliveryOrderDocument, { customerId }, { about: [...about.about] }).answer
    ?.deliveryOrder;
  const route = useAsk(CustomerRouteDocument, { customerId }, { about: [...about.about] }).answer
    ?.customerRoute;
  return (
    <section className={classes.card} aria-labelledby="ways">
      <h2 id="ways">
        <Trans>The way of invoices</Trans>
      </h2>
      {order && route ? (
        <Chosen key={order.channels.join()} customerId={customerId} order={order} route={route} />
      ) : (
        <Skeleton height={280} />
      )}
    </section>
  );
}

function Chosen({ customerId, order, route }: { customerId: string; order: Order; route: Route }) {
  const { t } = useLingui();
  const firm = useFirm();
  const nameOf = useChannelWords();
  const [rows, setRows] = useState<WayRow[]>(() => rowsOf(order.channels));
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(DeliveryOrderChooseDocument, { changes: ["customer"] });
  const isReadOnly = !firm.may("customer:write");
  const tried = channelsOf(rows);
  const isChanged = tried.join() !== order.channels.join();
  const choose = async (channels: Tenant.DeliveryChannel[] | null) => {
    setReasons([]);
    const outcome = await act({ customerId, channels });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`The order of ways is saved.`);
  };
  return (
    <Stack gap="md">
      <Text size="sm">
        {route.channel ? (
          <Trans>
            The next invoice goes by: <b>{nameOf(route.channel)}</b>.
          </Trans>
        ) : (
          <Trans>No way is open yet: mend one of them.</Trans>
        )}{" "}
        <span className="quiet">
          {order.isOwn ? (
            <Trans>This customer has an order of its own.</Trans>
          ) : (
            <Trans>The order is the firm's.</Trans>
          )}
        </span>
      </Text>
      <Refusals reasons={reasons} />
      <WayOrder
        rows={rows}
        change={setRows}
        isReadOnly={isReadOnly}
        told={(channel) => <Told route={route} channel={channel} />}
      />
      {!isReadOnly && (
        <Group gap="sm">
          <Button
            size="xs"
            loading={isActing}
            disabled={!isChanged || tried.length === 0}
            onClick={() => void choose(tried)}
          >
            <Trans>Save the order</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={isActing || !order.isOwn}
            onClick={() => void choose(null)}
          >
            <Trans>As the firm</Trans>
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Whether a way of the kept order is open now, and if not, the first thing that it lacks. */
function Told({ route, channel }: { route: Route; channel: string }) {
  const way = route.ways.find((each) => each.channel === channel);
  if (!way) return null;
  const [first] = way.obstacles;
  return (
    <span className="small">
      {first ? (
        <Pill mood="warn">
          <Trans>Not open</Trans>
        </Pill>
      ) : (
        <Pill mood="good">
          <Trans>Open now</Trans>
        </Pill>
      )}{" "}
      {first ? first.message : way.recipients.join(", ")}
    </span>
  );
}
