/** A backup, restore or move is refused or did not succeed, and nothing was changed. The message is German and for the operator. */
export class BackupFailure extends Error {
  override readonly name = "BackupFailure";
}
