interface Props<Value extends string | number> {
  /** What is chosen between. */
  legend: string;
  values: readonly Value[];
  chosen: Value;
  /** What a value is called. */
  name: (value: Value) => string;
  onChoose: (value: Value) => void;
}

/** A row of buttons, one of which is pressed. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { legend, values, chosen, name, onChoose } = props;
  return (
    <fieldset class="choice-row">
      <legend>{legend}</legend>
      <div class="switch">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === chosen}
            data-value={value}
            onClick={() => onChoose(value)}
          >
            {name(value)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
