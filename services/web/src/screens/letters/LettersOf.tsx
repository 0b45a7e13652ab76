import { Skeleton } from "@mantine/core";
import { LetterBatchDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { LetterLine } from "./LetterLine";
import classes from "./letters.module.css";

/** What is in a batch, asked for when somebody wants to see it. */
export function LettersOf({ batchId }: { batchId: string }) {
  const asked = useAsk(LetterBatchDocument, { id: batchId }, { about: ["invoice"] });
  if (asked.error) return <AskFailed error={asked.error} again={asked.again} />;
  if (!asked.answer) return <Skeleton height={80} />;
  return (
    <ul className={classes.rows}>
      {asked.answer.letterBatch?.letters.map((letter) => (
        <LetterLine
          key={letter.id}
          letter={letter}
          before={<span className={`${classes.place} quiet figure`}>{letter.position}</span>}
        />
      ))}
    </ul>
  );
}
