interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly T[];
  label(value: T): string;
  value: T;
  onChange(value: T): void;
}

/** One of a few, as radio buttons in a row. */
export function Choice<T extends string>({ legend, name, options, label, value, onChange }: Props<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{label(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
