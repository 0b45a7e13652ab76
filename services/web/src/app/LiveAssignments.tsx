import { AssignmentChangedDocument } from "@treaty/documents";
import { useWatch } from "@/api/asking";
import { useTelling } from "./telling";

/** Hears of every step of the firm's assignments, and lets what is on the screen be asked anew. */
export function LiveAssignments() {
  const tell = useTelling(["assignment"]);
  useWatch(AssignmentChangedDocument, {}, tell);
  return null;
}
