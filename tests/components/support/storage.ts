type Listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => void;

/** The browser's storage, for as long as a test file runs. */
export function createStorage() {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    get: async (key: string) => (values.has(key) ? { [key]: values.get(key) } : {}),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(entries)) {
        const oldValue = values.get(key);
        values.set(key, newValue);
        for (const tell of listeners) tell({ [key]: { newValue, oldValue } });
      }
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
