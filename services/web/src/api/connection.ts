type Listener = () => void;

/** Whether what is on the screen is live: told by every stream, shown in one place. */
class Connection {
  readonly #broken = new Set<symbol>();
  readonly #listeners = new Set<Listener>();
  isLive = true;

  /** A stream says how it is. */
  mark(stream: symbol, isLive: boolean): void {
    if (isLive) this.#broken.delete(stream);
    else this.#broken.add(stream);
    this.#tell();
  }

  /** A stream is no more. */
  forget(stream: symbol): void {
    this.#broken.delete(stream);
    this.#tell();
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    const isLive = this.#broken.size === 0;
    if (isLive === this.isLive) return;
    this.isLive = isLive;
    for (const listener of this.#listeners) listener();
  }
}

export const connection = new Connection();
