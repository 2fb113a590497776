import { Icon } from "../icons.tsx";

export type Step = { label: string; /** Behind us: leads back. */ href?: string | undefined };

export type StepsProps = {
  /** „Schritte“ */
  label: string;
  steps: Step[];
  /** Index of the step we are on, from 0. */
  current: number;
  /** Read before steps behind us: „erledigt“. */
  doneLabel: string;
};

/** A numbered path: behind a tick, now filled, ahead a ring. */
export function Steps({ label, steps, current, doneLabel }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => {
        if (index < current) {
          return (
            <li class="step step--done">
              <Icon name="check" label={doneLabel} />
              {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
            </li>
          );
        }
        const now = index === current;
        return (
          <li class={now ? "step step--now" : "step"} aria-current={now ? "step" : undefined}>
            <span class="step__number">{index + 1}</span>
            <span>{step.label}</span>
          </li>
        );
      })}
    </ol>
  );
}
