import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, SegmentedControl, Text, TextInput } from "@mantine/core";
import { LastHouseholdDocument } from "@treaty/documents";
import { useAskOnce } from "@/api/asking";
import type { Card, Change } from "./BuyerPart";
import type { Content } from "./content";
import classes from "./editor.module.css";
import { HouseholdLines } from "./HouseholdLines";
import { HouseholdPersons } from "./HouseholdPersons";
import { type Household, likeBefore, newHousehold } from "./household";
import looks from "./household.module.css";
import type { Line } from "./lines";
import type { Totals } from "./totals";

type Errors = Readonly<Record<string, string>>;

/** Work in a home: who gets the reduction, for which home, and which lines are labour. */
export function HouseholdPart({
  content,
  change,
  changeLines,
  errors,
  card,
  counted,
}: {
  content: Content;
  change: Change;
  changeLines: (change: (lines: Line[]) => Line[]) => void;
  errors: Errors;
  card: Card | null;
  /** What it would give, as the API counts it. */
  counted: Totals["household"] | null;
}) {
  const { t } = useLingui();
  const askOnce = useAskOnce();
  const { household, customer } = content;
  // For whom there is nothing to reduce, the choice is only in the way.
  if (!household && card && card.kind !== "PERSON") return null;
  const choose = async (kind: string) => {
    if (kind !== "ROT" && kind !== "RUT") {
      change({ household: null });
      return changeLines((lines) => lines.map((line) => ({ ...line, work: null })));
    }
    const first = {
      name: customer?.name ?? content.buyer?.name ?? "",
      personalNumber: card?.orgNumber ?? content.buyer?.orgNumber ?? "",
    };
    changeLines((lines) => lines.map((line) => ({ ...line, work: null })));
    change({ household: household ? { ...household, kind } : newHousehold(kind, first) });
    if (household || !customer) return;
    const { answer } = await askOnce(LastHouseholdDocument, { customerId: customer.id });
    if (answer?.lastHousehold) change({ household: likeBefore(kind, answer.lastHousehold) });
  };
  const write = (changed: Partial<Household>) =>
    household && change({ household: { ...household, ...changed } });
  return (
    <section className={classes.card} aria-label={t`ROT or RUT`}>
      <div className={looks.top}>
        <Text size="sm" c="dimmed">
          <Trans>
            Work in a private person's home: Skatteverket pays a part of the labour to you.
          </Trans>
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t`ROT or RUT`}
          data={[
            { value: "", label: t`None` },
            { value: "ROT", label: t`ROT` },
            { value: "RUT", label: t`RUT` },
          ]}
          value={household?.kind ?? ""}
          onChange={choose}
        />
      </div>
      {household && (
        <>
          <HouseholdLines
            kind={household.kind}
            lines={content.lines}
            change={changeLines}
            errors={errors}
          />
          <HouseholdPersons
            persons={household.persons}
            change={(persons) => write({ persons })}
            errors={errors}
            counted={counted}
          />
          <Home household={household} write={write} errors={errors} />
          {counted && counted.missing.length > 0 && (
            <Alert color="yellow" title={t`Before it can be issued`}>
              <ul className={looks.missing}>
                {[...new Set(counted.missing.map((reason) => reason.message))].map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </Alert>
          )}
        </>
      )}
    </section>
  );
}

function Home({
  household,
  write,
  errors,
}: {
  household: Household;
  write: (changed: Partial<Household>) => void;
  errors: Errors;
}) {
  const { t } = useLingui();
  const field = (name: "propertyDesignation" | "apartment" | "housingOrgNumber") => ({
    value: household[name],
    error: errors[`household.${name}`],
    autoComplete: "off",
    onChange: (event: { currentTarget: { value: string } }) =>
      write({ [name]: event.currentTarget.value }),
  });
  if (household.kind === "RUT") return null;
  return (
    <div className={looks.home}>
      <SegmentedControl
        aria-label={t`The home`}
        data={[
          { value: "property", label: t`House` },
          { value: "apartment", label: t`Apartment` },
        ]}
        value={household.isApartment ? "apartment" : "property"}
        onChange={(value) => write({ isApartment: value === "apartment" })}
      />
      {household.isApartment ? (
        <>
          <TextInput label={t`Apartment number`} {...field("apartment")} />
          <TextInput
            label={t`The association's organisation number`}
            {...field("housingOrgNumber")}
          />
        </>
      ) : (
        <TextInput
          label={t`Property designation`}
          placeholder="Malmö Slottet 1:23"
          {...field("propertyDesignation")}
        />
      )}
    </div>
  );
}
