import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Skeleton, Text } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { lazy, Suspense, useState } from "react";
import { flushSync } from "react-dom";
import { BuyerPicker } from "./BuyerPicker";
import { type Content, nobody } from "./content";
import classes from "./editor.module.css";
import { FreeBuyerFields } from "./FreeBuyerFields";

const NewCustomer = lazy(() => import("./NewCustomer"));

export type Card = NonNullable<Tenant.CustomerQuery["customer"]>;
export type Change = (change: Partial<Content>) => void;

/** Who buys: somebody of the register, somebody who is written into it now, or somebody outside of it. */
export function BuyerPart({
  content,
  change,
  errors,
  card,
  onChosen,
}: {
  content: Content;
  change: Change;
  /** Somebody of the register has been chosen. */
  onChosen: () => void;
  errors: Readonly<Record<string, string>>;
  card: Card | null;
}) {
  const { t } = useLingui();
  const [newName, setNewName] = useState<string | null>(null);
  const take = (customer: { id: string; name: string }) => {
    // At once: the next key is meant for the lines.
    flushSync(() => {
      change({ customer, buyer: null });
      setNewName(null);
    });
    onChosen();
  };
  return (
    <section className={classes.card} aria-label={t`Buyer`}>
      {content.customer ? (
        <Chosen
          name={content.customer.name}
          card={card}
          error={errors.customerId}
          drop={() => change({ customer: null })}
        />
      ) : content.buyer ? (
        <FreeBuyerFields
          buyer={content.buyer}
          errors={errors}
          change={(buyer) => change({ buyer })}
          drop={() => change({ buyer: null })}
        />
      ) : (
        <BuyerPicker
          error={errors.customerId}
          choose={take}
          create={setNewName}
          outside={(name) => change({ buyer: { ...nobody, name } })}
        />
      )}
      {newName !== null && (
        <Suspense>
          <NewCustomer name={newName} onClose={() => setNewName(null)} onDone={take} />
        </Suspense>
      )}
    </section>
  );
}

function Chosen({
  name,
  card,
  error,
  drop,
}: {
  name: string;
  card: Card | null;
  error: string | undefined;
  drop: () => void;
}) {
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div className={classes.chosen}>
        <Text size="sm" c="dimmed">
          <Trans>Customer</Trans>
        </Text>
        <Text fw={620} size="lg">
          {name}
        </Text>
        {card ? (
          <Text size="sm" c="dimmed">
            {[
              String(card.number),
              card.address.line1,
              `${card.address.postalCode} ${card.address.city}`.trim(),
              card.email,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        ) : (
          <Skeleton height={14} width={220} mt={6} />
        )}
        {card && !card.address.line1 && (
          <Text size="sm" c="dimmed">
            <Trans>
              The card has no address. Invoices above SEK 4,000 need the buyer's address.
            </Trans>
          </Text>
        )}
        {error && (
          <Text size="sm" c="var(--bad)" role="alert">
            {error}
          </Text>
        )}
      </div>
      <Button variant="default" size="compact-sm" flex="none" onClick={drop}>
        <Trans>Change customer</Trans>
      </Button>
    </Group>
  );
}
