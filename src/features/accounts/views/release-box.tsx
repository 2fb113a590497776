import { Button, Heading, Stack } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";

/** Before ways to sign in are changed: who are you? `isAnew`: nothing to prove it by is there yet but a new mail. */
export function ReleaseBox(props: { context: WorkspaceContext; action: string; isAnew?: boolean }) {
  const { context, action, isAnew = false } = props;
  const { t, paths } = context;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("accounts-ways.release.title")}</Heading>
      <p>{t("accounts-ways.release.lead")}</p>
      {isAnew ? (
        <>
          <p>{t("accounts-ways.release.anew")}</p>
          <form method="post" action={paths.intern("abmelden")}>
            <Button look="secondary">{t("accounts-ways.release.signOut")}</Button>
          </form>
        </>
      ) : (
        <form method="post" action={action}>
          <Button look="secondary">{t("accounts-ways.release.prove")}</Button>
        </form>
      )}
    </Stack>
  );
}
