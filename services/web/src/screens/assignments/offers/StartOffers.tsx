import { Plural, Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  Group,
  NumberInput,
  SegmentedControl,
  Skeleton,
  Stack,
  TagsInput,
} from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { OfferCandidatesDocument, OfferRoundStartDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { ActButton } from "@/parts/act-button";
import { isDoneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Offers.module.css";
import { useLeftOutWords } from "./words";

const PAUSE = 400;
const USUAL = 60;
const SHORTEST = 5;
const LONGEST = 20_160;

/** How an assignment is offered, and whom that asks in which wave, before anybody is asked. */
export default function StartOffers({
  assignmentId,
  onClose,
}: {
  assignmentId: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [channel, setChannel] = useState<"SMS" | "EMAIL">("SMS");
  const [answerMinutes, setMinutes] = useState(USUAL);
  const isLong = answerMinutes >= SHORTEST && answerMinutes <= LONGEST;
  const [qualifications, setQualifications] = useState<string[]>([]);
  const [left, setLeft] = useState<UserError[]>([]);
  const given = { assignmentId, channel, answerMinutes, qualifications };
  const trying = isLong ? given : { ...given, answerMinutes: USUAL };
  const [asked] = useDebouncedValue(trying, PAUSE);
  const { answer } = useAsk(OfferCandidatesDocument, { asked }, { about: ["consultant"] });
  const { act, isActing } = useDo(OfferRoundStartDocument, { changes: ["assignment"] });
  const found = answer?.offerCandidates;
  const wrongMinutes = t`Give them from ${SHORTEST} minutes to ${LONGEST}, which is 14 days.`;
  const isNobody = !!found && askedOf(found) === 0;
  const sending = {
    isAllowed: !!found && !isNobody && isLong,
    reason: isLong ? (isNobody ? t`There is nobody to ask.` : null) : wrongMinutes,
    code: null,
  };
  const start = async () => {
    const outcome = await act(given);
    setLeft(outcome.refused ?? []);
    if (!outcome.refused && isDoneOrTold(outcome)) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Offer to consultants</Trans>}>
      <Stack>
        <Refusals reasons={left} />
        <SegmentedControl
          aria-label={t`How they are asked first`}
          value={channel}
          onChange={(value) => setChannel(value as "SMS" | "EMAIL")}
          data={[
            { value: "SMS", label: t`Text message` },
            { value: "EMAIL", label: t`E-mail` },
          ]}
        />
        <NumberInput
          label={t`Minutes to answer`}
          description={
            channel === "SMS"
              ? t`For each wave. Text messages leave in the morning, not at night, and the time runs from then.`
              : t`For each wave, from when it is sent.`
          }
          clampBehavior="none"
          error={isLong ? null : wrongMinutes}
          value={answerMinutes}
          onChange={(value) => setMinutes(Number(value))}
        />
        <TagsInput
          label={t`Qualifications`}
          description={t`All of them are needed. Leave it empty to ask everybody.`}
          value={qualifications}
          onChange={setQualifications}
        />
        {found ? <Candidates found={found} /> : <Skeleton height={96} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <ActButton loading={isActing} onClick={start} state={sending}>
            <Trans>Send the offers</Trans>
          </ActButton>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface Candidate {
  consultantId: string;
  name: string;
  wave?: number | null;
  leftOut?: string | null;
}

function askedOf(found: readonly Candidate[]): number {
  return found.filter((one) => one.wave != null).length;
}

function Candidates({ found }: { found: readonly Candidate[] }) {
  const { t } = useLingui();
  const why = useLeftOutWords();
  const count = askedOf(found);
  return (
    <div>
      <p className="small quiet">
        <Plural value={count} one="# consultant is asked" other="# consultants are asked" />
      </p>
      <ul className={classes.offers} aria-label={t`Who would be asked`}>
        {found.map((one) => (
          <li key={one.consultantId} className={classes.offer}>
            <Verbatim text={one.name} />
            <span className="small quiet">
              {one.wave == null ? why(one.leftOut ?? "") : t`Wave ${one.wave}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
