import { ConsultantUpdateDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { EditedForm, useEdited } from "@/parts/edited";
import { Conflict } from "./Conflict";
import { ConsultantFields } from "./ConsultantFields";
import { type ConsultantDetails, inputOf, valuesOf } from "./consultant";

/** Change a consultant in its place; somebody who may not see pay sees the rest and changes nothing. */
export function EditConsultant({
  consultant,
  again,
}: {
  consultant: ConsultantDetails;
  again: () => void;
}) {
  const firm = useFirm();
  const canWrite = firm.may("consultant:write") && firm.may("pay:read");
  const { act, isActing } = useDo(ConsultantUpdateDocument, { changes: ["consultant"] });
  const edited = useEdited(consultant, {
    valuesOf,
    again,
    send: (values, expectedVersion) =>
      act({ id: consultant.id, expectedVersion, ...inputOf(values) }),
    savedIn: (done) => done.consultant,
  });
  return (
    <EditedForm edited={edited} Conflict={Conflict} canWrite={canWrite} isActing={isActing}>
      <ConsultantFields form={edited.form} isShownOnly={!canWrite} />
    </EditedForm>
  );
}
