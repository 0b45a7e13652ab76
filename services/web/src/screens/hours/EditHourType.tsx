import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { HourTypeUpdateDocument } from "@treaty/documents";
import { useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Conflict } from "./Conflict";
import classes from "./Hours.module.css";
import { HourTypeSheet } from "./HourTypeSheet";
import { type HourTypeDetails, type HourTypeValues, inputOf, valuesOf } from "./hourType";

/** Change an hour type in its place; somebody who may not see pay sees the rest and changes nothing. */
export function EditHourType({
  hourType,
  again,
}: {
  hourType: HourTypeDetails;
  again: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const canWrite = firm.may("catalogue:write") && firm.may("pay:read");
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(hourType);
  const form = useForm<HourTypeValues>({ initialValues: valuesOf(hourType) });
  const { act, isActing } = useDo(HourTypeUpdateDocument, { changes: ["hourType"] });
  const isChanged = form.isDirty();
  // Nothing is unsaved here: what somebody else saved is what to write on with.
  useEffect(() => {
    if (isChanged || hourType.version === opened.current.version) return;
    opened.current = hourType;
    form.setInitialValues(valuesOf(hourType));
    form.reset();
  }, [hourType, isChanged, form.setInitialValues, form.reset]);
  const save = async (values: HourTypeValues, expectedVersion: number) => {
    const outcome = await act({ id: hourType.id, expectedVersion, ...inputOf(values) });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const saved = doneOrTold(form, outcome, setLeft)?.hourType;
    if (!saved) return;
    opened.current = saved;
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    tell(t`Saved.`);
  };
  return (
    <form
      className={classes.sheet}
      noValidate
      onSubmit={form.onSubmit((values) => save(values, opened.current.version))}
    >
      {isConflict && hourType.version !== opened.current.version && (
        <Conflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(hourType),
          }}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={(values) => {
            opened.current = hourType;
            form.setValues(values);
            setConflict(false);
            void save(values, hourType.version);
          }}
        />
      )}
      <Refusals reasons={left} />
      <HourTypeSheet form={form} isShownOnly={!canWrite} />
      {canWrite && (
        <div className={classes.foot}>
          <Button type="submit" loading={isActing} disabled={!isChanged}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </form>
  );
}
