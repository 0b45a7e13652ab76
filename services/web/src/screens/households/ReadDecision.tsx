import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button, FileButton } from "@mantine/core";
import { DecisionReadDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";

/** Take in the file with Skatteverket's decisions. */
export function ReadDecision() {
  const firm = useFirm();
  const { act, isActing } = useDo(DecisionReadDocument, { changes: ["invoice", "payment"] });
  const read = async (file: File | null) => {
    if (!file) return;
    const outcome = await act({ text: await file.text() });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused)
      return void tell(outcome.refused.map(({ message }) => message).join(" "), { mood: "bad" });
    const decided = outcome.done.decided;
    tell(plural(decided, { one: "# claim is decided.", other: "# claims are decided." }));
  };
  if (!firm.may("payment:write")) return null;
  return (
    <FileButton accept="application/json,.json" onChange={read}>
      {(props) => (
        <Button {...props} variant="default" loading={isActing}>
          <Trans>Read a decision file</Trans>
        </Button>
      )}
    </FileButton>
  );
}
