import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import {
  type ComponentType,
  type FormEventHandler,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Outcome } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "./answered";
import type { Conflicting } from "./both-changed";
import { Refusals } from "./problems";
import classes from "./sheet.module.css";
import { tell } from "./toasts";

export interface Edited<Values> {
  form: UseFormReturnType<Values>;
  /** Reasons that lie on no field. */
  left: UserError[];
  isChanged: boolean;
  submit: FormEventHandler<HTMLFormElement>;
  /** What is to be chosen from, while somebody else's version waits for it. */
  conflict: Omit<Conflicting<Values>, "isActing"> | null;
}

interface Save<Values, Card, Payload> {
  valuesOf: (card: Card) => Values;
  /** Ask for the card anew: somebody else has saved it. */
  again: () => void;
  send: (values: Values, expectedVersion: number) => Promise<Outcome<Payload>>;
  savedIn: (payload: Payload) => Card | null | undefined;
}

/** A card that is changed in its place; what somebody else saved meanwhile is shown, and the person chooses. */
export function useEdited<Values extends object, Card extends { version: number }, Payload>(
  card: Card,
  { valuesOf, again, send, savedIn }: Save<Values, Card, Payload>,
): Edited<Values> {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(card);
  const form = useForm<Values>({ initialValues: valuesOf(card) });
  const isChanged = form.isDirty();
  // Nothing is unsaved here: what somebody else saved is what to write on with.
  useEffect(() => {
    if (isChanged || card.version === opened.current.version) return;
    opened.current = card;
    form.setInitialValues(valuesOf(card));
    form.reset();
  }, [card, isChanged, valuesOf, form.setInitialValues, form.reset]);
  const save = async (values: Values, expectedVersion: number) => {
    const outcome = await send(values, expectedVersion);
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const payload = doneOrTold(form, outcome, setLeft);
    const saved = payload && savedIn(payload);
    if (!saved) return;
    opened.current = saved;
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    tell(t`Saved.`);
  };
  const choose = (values: Values) => {
    opened.current = card;
    form.setValues(values);
    setConflict(false);
    void save(values, card.version);
  };
  const isBehind = isConflict && card.version !== opened.current.version;
  return {
    form,
    left,
    isChanged,
    submit: form.onSubmit((values) => save(values, opened.current.version)),
    conflict: isBehind
      ? {
          versions: { base: valuesOf(opened.current), mine: form.values, theirs: valuesOf(card) },
          onClose: () => setConflict(false),
          onChoose: choose,
        }
      : null,
  };
}

/** The form of such a card: what is in the way above its fields, and Save below them for who may write. */
export function EditedForm<Values>({
  edited,
  Conflict,
  canWrite,
  isActing,
  note,
  children,
}: {
  edited: Edited<Values>;
  Conflict: ComponentType<Conflicting<Values>>;
  canWrite: boolean;
  isActing: boolean;
  note?: ReactNode;
  children: ReactNode;
}) {
  const { conflict, left, isChanged, submit } = edited;
  return (
    <form className={classes.sheet} noValidate onSubmit={submit}>
      {conflict && <Conflict {...conflict} isActing={isActing} />}
      <Refusals reasons={left} />
      {children}
      {canWrite && (
        <div className={classes.foot}>
          {note}
          <Button type="submit" loading={isActing} disabled={!isChanged}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </form>
  );
}
