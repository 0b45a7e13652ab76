import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { AgreementUpdateDocument } from "@treaty/documents";
import { useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { AgreementSheet } from "./AgreementSheet";
import classes from "./Agreements.module.css";
import { type AgreementDetails, type AgreementValues, inputOf, valuesOf } from "./agreement";
import { Conflict } from "./Conflict";

/** Change an agreement in its place; who may only read it sees it and changes nothing. */
export function EditAgreement({
  agreement,
  again,
}: {
  agreement: AgreementDetails;
  again: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const canWrite = firm.may("agreement:write");
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(agreement);
  const form = useForm<AgreementValues>({ initialValues: valuesOf(agreement) });
  const { act, isActing } = useDo(AgreementUpdateDocument, { changes: ["agreement"] });
  const isChanged = form.isDirty();
  // Nothing is unsaved here: what somebody else saved is what to write on with.
  useEffect(() => {
    if (isChanged || agreement.version === opened.current.version) return;
    opened.current = agreement;
    form.setInitialValues(valuesOf(agreement));
    form.reset();
  }, [agreement, isChanged, form.setInitialValues, form.reset]);
  const save = async (values: AgreementValues, expectedVersion: number) => {
    const outcome = await act({
      id: agreement.id,
      expectedVersion,
      ...inputOf(values, firm.may("pay:read")),
    });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const saved = doneOrTold(form, outcome, setLeft)?.agreement;
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
      {isConflict && agreement.version !== opened.current.version && (
        <Conflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(agreement),
          }}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={(values) => {
            opened.current = agreement;
            form.setValues(values);
            setConflict(false);
            void save(values, agreement.version);
          }}
        />
      )}
      <Refusals reasons={left} />
      <AgreementSheet form={form} isShownOnly={!canWrite} />
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
