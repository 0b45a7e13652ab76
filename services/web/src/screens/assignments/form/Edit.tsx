import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useParams } from "@tanstack/react-router";
import { AssignmentDocument, AssignmentUpdateDocument } from "@treaty/documents";
import { useRef, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { doneOrTold } from "@/parts/answered";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { AskFailed, Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { AssignmentOnCard } from "../card/Card";
import { AssignmentSheet } from "./AssignmentSheet";
import { type AssignmentValues, inputOf, payOf, timesOf, valuesOf } from "./assignment";
import { Conflict } from "./Conflict";
import classes from "./Form.module.css";
import { Margin } from "./Margin";
import { useMissing } from "./useMissing";

/** Change what was ordered, until it is reported. */
export function EditAssignment() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/f/$slug/assignments/$id/edit" });
  const asked = useAsk(AssignmentDocument, { id }, { about: ["assignment"] });
  const assignment = asked.answer?.assignment;
  if (asked.answer && !assignment) return <Lost />;
  return (
    <Page title={<Trans>Edit assignment</Trans>} tabTitle={t`Edit assignment`} width="text">
      {asked.error && !assignment ? (
        <AskFailed error={asked.error} again={asked.again} />
      ) : assignment ? (
        <Form key={id} assignment={assignment} again={asked.again} />
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  );
}

function Form({ assignment, again }: { assignment: AssignmentOnCard; again: () => void }) {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const navigate = useNavigate();
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(assignment);
  const form = useForm<AssignmentValues>({ initialValues: valuesOf(assignment) });
  const isComplete = useMissing(form);
  const { act, isActing } = useDo(AssignmentUpdateDocument, { changes: ["assignment"] });
  const { id } = assignment;
  const params = { slug, id };
  const save = async (values: AssignmentValues, expectedVersion: number) => {
    const times = timesOf(values);
    if (!isComplete() || !times) return;
    const { consultantId: _, ...changes } = inputOf(values, times);
    const outcome = await act({
      id,
      expectedVersion,
      ...changes,
      ...payOf(values, may("pay:read")),
    });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const saved = doneOrTold(form, outcome, setLeft)?.assignment;
    if (!saved) return;
    const isTakenBack = opened.current.state === "OFFERED" && saved.state === "REQUESTED";
    tell(
      isTakenBack
        ? t`Saved. Those who were asked were shown something else, so the offers are taken back. Offer it anew.`
        : t`Saved.`,
    );
    await navigate({ to: "/f/$slug/assignments/$id", params });
  };
  return (
    <form
      className={classes.sheet}
      noValidate
      onSubmit={form.onSubmit((values) => save(values, opened.current.version))}
    >
      {isConflict && assignment.version !== opened.current.version && (
        <Conflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(assignment),
          }}
          namesOf={namesIn(opened.current, assignment)}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={(values) => {
            opened.current = assignment;
            form.setValues(values);
            setConflict(false);
            void save(values, assignment.version);
          }}
        />
      )}
      <Refusals reasons={left} />
      <AssignmentSheet form={form} known={assignment} isCustomerFixed />
      <Margin values={form.values} id={id} />
      <div className={classes.foot}>
        <LinkButton variant="default" to="/f/$slug/assignments/$id" params={params}>
          <Trans>Cancel</Trans>
        </LinkButton>
        <Button type="submit" loading={isActing} disabled={!form.isDirty()}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}

function namesIn(...versions: readonly AssignmentOnCard[]): Map<string, string> {
  const named = versions.flatMap(({ hourType, agreement, orderer }) => [
    hourType,
    agreement,
    orderer,
  ]);
  return new Map(named.flatMap((each) => (each?.id ? [[each.id, each.name]] : [])));
}
