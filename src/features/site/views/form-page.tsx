import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Columns, Heading, Lead, Stack } from "../../../platform/ui/index.ts";
import { type InquiryKind, PublicForm, type PublicFormProps, SentNotice } from "../../inquiries/index.ts";
import type { PublicContext } from "../../records/index.ts";
import type { Written } from "../written.ts";
import { sitePage } from "./site-page.tsx";
import { OfficeBox, toNetwork, WrittenBody, WrittenLead } from "./text-pages.tsx";

/** A form on its page: fresh, with faults, or taken. */
export type FormOnPage =
  | { isSent: true }
  | (Pick<PublicFormProps, "seal" | "state" | "hindrance"> & { isSent?: false });

type FormPage = { context: PublicContext; kind: InquiryKind; written: Written | undefined; form: FormOnPage };

function FormPart({ context, kind, form }: FormPage) {
  const { t, paths, lang } = context;
  if (form.isSent)
    return (
      <div id="formular">
        <SentNotice t={t} kind={kind} />
      </div>
    );
  const action = paths.site(lang, kind === "join" ? "mitmachen" : "barriere-melden");
  return <PublicForm t={t} kind={kind} action={action} privacyHref={paths.site(lang, "datenschutz")} {...form} />;
}

/** „Mitmachen“ and „Barriere melden“: what is written, the form, whom to call instead. */
export function formPage(props: FormPage): JSX.Element {
  const { context, kind, written } = props;
  const { t } = context;
  const isJoin = kind === "join";
  const path = isJoin ? "mitmachen" : "barriere-melden";
  const title = t(isJoin ? "site.network.join" : "ui.reportBarrier");
  return sitePage(context, {
    title,
    path,
    trail: isJoin ? toNetwork(context) : [],
    ...(isJoin ? { section: "network" as const } : {}),
    children: (
      <Band first>
        <Columns
          main={
            <Stack>
              <Heading level={1}>{title}</Heading>
              {written === undefined ? (
                <Lead>{t("site.reportBarrier.lead")}</Lead>
              ) : (
                <>
                  <WrittenLead context={context} written={written} path={path} fallback={t("site.network.joinLead")} />
                  <WrittenBody context={context} written={written} path={path} />
                </>
              )}
              <FormPart {...props} />
            </Stack>
          }
          side={<OfficeBox context={context} title={t("site.networkOffice")} />}
        />
      </Band>
    ),
  });
}
