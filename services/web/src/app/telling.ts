import { useContext, useEffect, useMemo } from "react";
import { TopicsContext } from "@/api/asking";
import { connection } from "@/api/connection";
import { gathered } from "@/api/gathering";
import type { Topic } from "@/api/topics";

const REST = 250;

/** Let what is on the screen about some topics be asked anew, a burst of news as one. */
export function useTelling(about: readonly Topic[]): () => void {
  const topics = useContext(TopicsContext);
  const subjects = about.join();
  const tell = useMemo(
    () => gathered(() => topics.tell(subjects.split(",") as Topic[]), REST),
    [topics, subjects],
  );
  useEffect(() => tell.cancel, [tell]);
  // Whoever had heard nothing before the break knows no place to go on from: ask for all that is shown.
  useEffect(() => connection.subscribe(() => connection.isLive && tell()), [tell]);
  return tell;
}
