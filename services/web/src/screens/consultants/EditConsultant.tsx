import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ConsultantUpdateDocument } from "@treaty/documents";
import { useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Conflict } from "./Conflict";
import { ConsultantFields } from "./ConsultantFields";
import classes from "./Consultants.module.css";
import { type ConsultantDetails, type ConsultantValues, inputOf, valuesOf } from "./consultant";

/** Change a consultant in its place; somebody who may not see pay sees the rest and changes nothing. */
export function EditConsultant({
  consultant,
  again,
}: {
  consultant: ConsultantDetails;
  again: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const canWrite = firm.may("consultant:write") && firm.may("pay:read");
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(consultant);
  const form = useForm<ConsultantValues>({ initialValues: valuesOf(consultant) });
  const { act, isActing } = useDo(ConsultantUpdateDocument, { changes: ["consultant"] });
  const isChanged = form.isDirty();
  // Nothing is unsaved here: what somebody else saved is what to write on with.
  useEffect(() => {
    if (isChanged || consultant.version === opened.current.version) return;
    opened.current = consultant;
    form.setInitialValues(valuesOf(consultant));
    form.reset();
  }, [consultant, isChanged, form.setInitialValues, form.reset]);
  const save = async (values: ConsultantValues, expectedVersion: number) => {
    const outcome = await act({ id: consultant.id, expectedVersion, ...inputOf(values) });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const saved = doneOrTold(form, outcome, setLeft)?.consultant;
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
      {isConflict && consultant.version !== opened.current.version && (
        <Conflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(consultant),
          }}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={(values) => {
            opened.current = consultant;
            form.setValues(values);
            setConflict(false);
            void save(values, consultant.version);
          }}
        />
      )}
      <Refusals reasons={left} />
      <ConsultantFields form={form} isShownOnly={!canWrite} />
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
