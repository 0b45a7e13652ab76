import { HourTypeUpdateDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { EditedForm, useEdited } from "@/parts/edited";
import { Conflict } from "./Conflict";
import { HourTypeSheet } from "./HourTypeSheet";
import { type HourTypeDetails, inputOf, valuesOf } from "./hourType";

/** Change an hour type in its place; somebody who may not see pay sees the rest and changes nothing. */
export function EditHourType({
  hourType,
  again,
}: {
  hourType: HourTypeDetails;
  again: () => void;
}) {
  const firm = useFirm();
  const canWrite = firm.may("catalogue:write") && firm.may("pay:read");
  const { act, isActing } = useDo(HourTypeUpdateDocument, { changes: ["hourType"] });
  const edited = useEdited(hourType, {
    valuesOf,
    again,
    send: (values, expectedVersion) =>
      act({ id: hourType.id, expectedVersion, ...inputOf(values) }),
    savedIn: (done) => done.hourType,
  });
  return (
    <EditedForm edited={edited} Conflict={Conflict} canWrite={canWrite} isActing={isActing}>
      <HourTypeSheet form={edited.form} isShownOnly={!canWrite} />
    </EditedForm>
  );
}
