// One checked value in the browser's storage. What is stored may come from another version, another machine or a
// damaged profile: a value that fails its check counts as absent and is replaced at the next change.

/** The little of a storage area that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export interface StoredValue<Value> {
  read(): Promise<Value>;
  /** Reads, edits, writes; changes that are asked for at the same time follow each other. */
  change(edit: (value: Value) => Value): Promise<void>;
}

/** A value under `key`, `initial` where nothing sound is stored. */
export function createStoredValue<Value>(
  area: Area,
  key: string,
  isSound: (value: unknown) => value is Value,
  initial: Value,
): StoredValue<Value> {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => {
    const { [key]: value } = await area.get(key);
    return isSound(value) ? value : initial;
  };
  return {
    read,
    change(edit) {
      const turn = last.then(async () => area.set({ [key]: edit(await read()) }));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
