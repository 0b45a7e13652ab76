import { AgreementUpdateDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { EditedForm, useEdited } from "@/parts/edited";
import { AgreementSheet } from "./AgreementSheet";
import { type AgreementDetails, inputOf, valuesOf } from "./agreement";
import { Conflict } from "./Conflict";

/** Change an agreement in its place; who may only read it sees it and changes nothing. */
export function EditAgreement({
  agreement,
  again,
}: {
  agreement: AgreementDetails;
  again: () => void;
}) {
  const firm = useFirm();
  const canWrite = firm.may("agreement:write");
  const { act, isActing } = useDo(AgreementUpdateDocument, { changes: ["agreement"] });
  const edited = useEdited(agreement, {
    valuesOf,
    again,
    send: (values, expectedVersion) =>
      act({ id: agreement.id, expectedVersion, ...inputOf(values, firm.may("pay:read")) }),
    savedIn: (done) => done.agreement,
  });
  return (
    <EditedForm edited={edited} Conflict={Conflict} canWrite={canWrite} isActing={isActing}>
      <AgreementSheet form={edited.form} isShownOnly={!canWrite} />
    </EditedForm>
  );
}
