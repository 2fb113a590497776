export type Bar = {
  /** What the bar stands for: „23.11.2026“. */
  label: string;
  value: number;
};

export type BarChartProps = {
  /** Says what the picture shows. A table that says the same must stand beside it. */
  label: string;
  bars: Bar[];
  /** How numbers are written in the page's language. */
  number: (value: number) => string;
};

const WIDTH = 640;
const HEIGHT = 160;
/** Of the room of a bar, what stays empty. */
const GAP = 0.25;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Sums over time as bars on one line; the highest says its number, the first and the last what they stand for. */
export function BarChart({ label, bars, number }: BarChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const room = WIDTH / Math.max(1, bars.length);
  return (
    <figure class="bars">
      <p class="note bars__most">{number(Math.max(0, ...bars.map((bar) => bar.value)))}</p>
      <svg
        class="bars__picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map(({ label: name, value }, index) => {
          const height = round((value / most) * HEIGHT);
          return (
            <rect
              x={round(index * room + (room * GAP) / 2)}
              y={round(HEIGHT - height)}
              width={round(room * (1 - GAP))}
              height={height}
            >
              <title>{`${name}: ${number(value)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="note bars__ends">
        <span>{bars[0]?.label}</span>
        <span>{bars.length > 1 ? bars.at(-1)?.label : null}</span>
      </p>
    </figure>
  );
}
