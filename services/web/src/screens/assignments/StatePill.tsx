import { Pill } from "@/parts/state";
import { type AssignmentState, MOODS, useStateWords } from "./states";

/** How far an assignment has come. */
export function AssignmentPill({ state }: { state: AssignmentState }) {
  const words = useStateWords();
  return <Pill mood={MOODS[state]}>{words[state]}</Pill>;
}
