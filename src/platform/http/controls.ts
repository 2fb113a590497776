/** Control characters but tab and line break, and two code points that are no characters: databases and XML refuse them. */
const CONTROL = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;

/** The text without what nobody can type: control characters and halves of characters. */
export const withoutControls = (text: string): string => text.replace(CONTROL, "").toWellFormed();

/** Whether the text holds something nobody can type. */
export const hasControls = (text: string): boolean => withoutControls(text) !== text;
