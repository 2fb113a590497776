import { z } from "zod";
import { email } from "../../platform/http/inputs.ts";

/** Who has lost a link says where to send another. */
export const lostForm = z.object({ email });
