import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { useHouseholdWords } from "@/parts/household-words";
import { HOURLESS, marked, WORKS, type Work } from "./household";
import looks from "./household.module.css";
import { isEmpty, type Line } from "./lines";

/** Which lines are labour, of what kind and in how many hours, and which are material. */
export function HouseholdLines({
  kind,
  lines,
  change,
  errors,
}: {
  kind: Tenant.HouseholdKind;
  lines: readonly Line[];
  change: (change: (lines: Line[]) => Line[]) => void;
  errors: Readonly<Record<string, string>>;
}) {
  const { t } = useLingui();
  const words = useHouseholdWords();
  const works = WORKS[kind].map((value) => ({ value, label: words[value] }));
  const last = lines.findLast((line) => line.work)?.work?.work ?? WORKS[kind][0] ?? "BUILDING";
  const write = (key: string, work: Work | null) =>
    change((all) => all.map((line) => (line.key === key ? { ...line, work } : line)));
  return (
    <ul className={looks.rows} aria-label={t`What each line is`}>
      {lines.map((line, place) => {
        if (isEmpty(line)) return null;
        const { work } = line;
        const name = line.description || t`Line ${place + 1}`;
        const isTimed = work?.part === "LABOUR" && !HOURLESS.includes(work.work);
        const usual: Work = { part: "LABOUR", work: last, hours: hoursOf(line) };
        return (
          <li key={line.key} className={looks.line}>
            <span className={looks.what}>{name}</span>
            <Select
              aria-label={t`What is ${name}?`}
              allowDeselect={false}
              data={[
                { value: "", label: t`Other cost` },
                { value: "LABOUR", label: t`Labour` },
                { value: "MATERIAL", label: t`Material` },
              ]}
              value={work?.part ?? ""}
              onChange={(part) =>
                write(line.key, marked(work, (part ?? "") as Work["part"] | "", usual))
              }
            />
            {work && (
              <Select
                aria-label={t`Kind of work of ${name}`}
                allowDeselect={false}
                data={works}
                value={work.work}
                error={errors[`lines.${place}.work.work`]}
                onChange={(chosen) =>
                  chosen && write(line.key, { ...work, work: chosen as Tenant.HouseholdWork })
                }
              />
            )}
            {work && isTimed && (
              <TextInput
                aria-label={t`Hours of ${name}`}
                placeholder={t`Hours`}
                inputMode="decimal"
                rightSection="h"
                value={work.hours}
                error={errors[`lines.${place}.work.hours`]}
                onChange={(event) => write(line.key, { ...work, hours: event.currentTarget.value })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A line that is counted in hours has told them already. */
function hoursOf(line: Line): string {
  return /^(h|tim|timme|timmar|hour|hours)\.?$/i.test(line.unit.trim()) ? line.quantity : "";
}
