/** What pages of records share in the workspace: state, history, thread, conflicts, deleting, forms with rows. */
export * from "./confirm-box.tsx";
export * from "./conflict-notice.tsx";
export * from "./entry-page.tsx";
export * from "./form.tsx";
export * from "./history-section.tsx";
export * from "./list.tsx";
export * from "./many.tsx";
export * from "./record-columns.tsx";
export * from "./record-list.tsx";
export * from "./rows-fieldset.tsx";
export * from "./state-box.tsx";
export * from "./thread-section.tsx";
export * from "./trash.tsx";
export * from "./turn-pages.tsx";
export * from "./why.tsx";
export * from "./translations-section.tsx";
