/** Files people send: what they are, by their content. Nothing is trusted that stands beside it. */
export {
  isUploadType,
  type Recognized,
  recognizeUpload,
  UPLOAD_TYPES,
  type UploadFault,
  type UploadType,
} from "./recognize.ts";
