/** What a question is about; whoever changes it says so, and whoever shows it asks again. */
export type Topic =
  | "invoice"
  | "customer"
  | "article"
  | "hourType"
  | "consultant"
  | "agreement"
  | "assignment"
  | "payment"
  | "delivery"
  | "company"
  | "dashboard"
  | "viewer"
  | "member"
  | "token"
  | "filter"
  | "job";

type Listener = () => void;

/** Who shows what, and who must hear that it has changed. One for each firm, one for the platform. */
export class Topics {
  readonly #listeners = new Map<Topic, Set<Listener>>();

  /** Hear of changes to some topics; once for each change, whatever number of them it touches. */
  watch(topics: readonly Topic[], listener: Listener): () => void {
    for (const topic of topics) {
      const known = this.#listeners.get(topic) ?? new Set();
      this.#listeners.set(topic, known.add(listener));
    }
    return () => {
      for (const topic of topics) this.#listeners.get(topic)?.delete(listener);
    };
  }

  /** Say that something has changed. */
  tell(topics: readonly Topic[]): void {
    const told = new Set(topics.flatMap((topic) => [...(this.#listeners.get(topic) ?? [])]));
    for (const listener of told) listener();
  }

  /** Say that everything is to be asked anew, as when the language has turned. */
  tellAll(): void {
    for (const listener of new Set([...this.#listeners.values()].flatMap((each) => [...each])))
      listener();
  }
}
