import { Icon } from "../icons.tsx";

export type FieldProblem = { fieldId: string; message: string };

/** What must be put right, as links to the fields; stands above the form and takes the focus when the page opens. */
export function ErrorSummary({ title, problems }: { title: string; problems: FieldProblem[] }) {
  return (
    <div class="notice notice--danger" role="alert" tabindex={-1} id="fehler" autofocus>
      <Icon name="danger" />
      <div>
        <h2 class="h-small">{title}</h2>
        <ul>
          {problems.map((problem) => (
            <li>
              <a href={`#${problem.fieldId}`}>{problem.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
