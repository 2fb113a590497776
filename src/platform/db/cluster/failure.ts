/** The embedded server cannot be had, for a reason the operator can do something about. The message is German and for them. */
export class ClusterFailure extends Error {
  override readonly name = "ClusterFailure";
}
