import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { Money } from "@/parts/money";
import { newPerson, type Person } from "./household";
import looks from "./household.module.css";
import type { Totals } from "./totals";

const MOST = 10;

/** Who gets the reduction, in which parts, and what is left of each person's year. */
export function HouseholdPersons({
  persons,
  change,
  errors,
  counted,
}: {
  persons: readonly Person[];
  change: (persons: Person[]) => void;
  errors: Readonly<Record<string, string>>;
  counted: Totals["household"] | null;
}) {
  const { t } = useLingui();
  const write = (key: string, changed: Partial<Person>) =>
    change(persons.map((person) => (person.key === key ? { ...person, ...changed } : person)));
  return (
    <>
      <ul className={looks.rows} aria-label={t`Who gets the reduction`}>
        {persons.map((person, place) => {
          const share = counted?.persons[place];
          const field = (name: Exclude<keyof Person, "key">) => ({
            value: person[name],
            error: errors[`household.persons.${place}.${name}`],
            autoComplete: "off",
            onChange: (event: { currentTarget: { value: string } }) =>
              write(person.key, { [name]: event.currentTarget.value }),
          });
          return (
            <li key={person.key} className={looks.person}>
              <TextInput label={t`Name`} {...field("name")} />
              <TextInput
                label={t`Personal identity number`}
                placeholder={t`YYYYMMDD-NNNN`}
                {...field("personalNumber")}
              />
              <TextInput label={t`Parts`} inputMode="numeric" {...field("parts")} />
              <TextInput
                label={t`Used elsewhere this year`}
                inputMode="numeric"
                rightSection="kr"
                {...field("usedElsewhere")}
              />
              <TextInput
                label={t`At most`}
                inputMode="numeric"
                rightSection="kr"
                {...field("atMost")}
              />
              <div className={looks.told}>
                {share && (
                  <span>
                    <Trans>
                      Reduction <Money value={share.deduction} />
                    </Trans>
                  </span>
                )}
                {share?.left && (
                  <span>
                    <Trans>
                      Left of {counted?.year} as far as we know <Money value={share.left} />
                    </Trans>
                  </span>
                )}
                {persons.length > 1 && (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() => change(persons.filter(({ key }) => key !== person.key))}
                  >
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {persons.length < MOST && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => change([...persons, newPerson()])}
          >
            <Trans>Add a person</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
