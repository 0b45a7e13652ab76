import type { AssignmentState } from "../states";
import type { Timed } from "./placing";

/** An assignment as the calendar shows it. */
export interface Scheduled extends Timed {
  title: string;
  state: AssignmentState;
  customer?: { name: string } | null;
  consultant?: { name: string } | null;
}
