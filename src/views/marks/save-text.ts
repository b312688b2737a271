/** Hands a text, or the bytes of a picture, to the browser to save as a file. */
export function saveText(name: string, mediaType: string, text: string | Blob): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked once the browser has taken the file over, which it does after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
