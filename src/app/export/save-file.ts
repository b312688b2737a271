export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Hands a file to the browser to save. */
export function saveFile({ name, mediaType, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked once the browser has taken the file over, which it does after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
