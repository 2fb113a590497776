import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { routes } from "./routes.ts";

export { sendFile } from "./routes.ts";

export { addDownload } from "./actions.ts";
export { type Download, tellFile, titleField } from "./file.ts";
export { downloadRoutes, type DownloadPlace } from "./keeping.tsx";
export { findDownloads, getBody } from "./queries.ts";
export { DownloadList, type ShownDownload } from "./views/download-list.tsx";

/** Files that hang on entries: kept in the database, seen by whoever sees the entry, counted nowhere. */
export const files: Feature = { name: "files", processing, routes };
