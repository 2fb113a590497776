import type { Invitation } from "./invitation.ts";

/** Whether an invitation is somebody's own: by the key they hold for it (keys.ts). */
export const isOwn = (keys: readonly string[], { id }: Pick<Invitation, "id">): boolean => keys.includes(`i:${id}`);
