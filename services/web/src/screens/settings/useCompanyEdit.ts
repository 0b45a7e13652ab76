import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";
import { CompanyDocument, CompanyUpdateDocument } from "@treaty/documents";
import { useState } from "react";
import { useAskOnce, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { tell } from "@/parts/toasts";
import {
  type CompanyNow,
  type CompanyValues,
  changed,
  type Field,
  inputOf,
  valuesOf,
} from "./values";

/** One section's part of the company in a form: saved alone, and what others changed meanwhile is shown. */
export function useCompanyEdit(company: CompanyNow, fields: readonly Field[]) {
  const { t } = useLingui();
  const [base, setBase] = useState(company);
  const [theirs, setTheirs] = useState<CompanyNow | null>(null);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(CompanyUpdateDocument, { changes: ["company", "dashboard"] });
  const ask = useAskOnce();
  const form = useForm<CompanyValues>({ initialValues: valuesOf(company) });

  const begin = (with_: CompanyNow, since: Partial<CompanyValues> = {}) => {
    setBase(with_);
    setTheirs(null);
    setLeft([]);
    form.setInitialValues(valuesOf(with_));
    form.setValues({ ...valuesOf(with_), ...since });
    form.resetDirty(valuesOf(with_));
  };

  const send = async (values: CompanyValues, onto: CompanyNow) => {
    const input = inputOf(values, valuesOf(onto), fields);
    const outcome = await act({ expectedVersion: onto.version, ...input });
    if (outcome.refused?.some((reason) => reason.code === "CONFLICT")) {
      const { answer } = await ask(CompanyDocument, {});
      return setTheirs(answer?.company ?? null);
    }
    if (!doneOrTold(form, outcome, setLeft)) return;
    const { answer } = await ask(CompanyDocument, {});
    // What was typed while the answer was on its way stays, and is not saved yet.
    if (answer?.company) begin(answer.company, since(form.getValues(), values, fields));
    tell(t`Saved.`, { id: "settings" });
  };

  return {
    form,
    left,
    isActing,
    versions: theirs && {
      base: valuesOf(base),
      mine: form.values,
      theirs: valuesOf(theirs),
    },
    submit: form.onSubmit((values) => send(values, base)),
    writeOn: () => setTheirs(null),
    choose: async (values: CompanyValues) => {
      if (!theirs) return;
      if (changed(values, valuesOf(theirs), fields).length === 0) return begin(theirs);
      form.setValues(values);
      setBase(theirs);
      setTheirs(null);
      await send(values, theirs);
    },
    undo: () => begin(base),
  };
}

function since(now: CompanyValues, sent: CompanyValues, fields: readonly Field[]) {
  const later = changed(now, sent, fields);
  return Object.fromEntries(later.map((field) => [field, now[field]]));
}

export type CompanyEdit = ReturnType<typeof useCompanyEdit>;
