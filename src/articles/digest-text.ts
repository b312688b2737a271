/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; a lone surrogate counts as U+FFFD. */
export async function digestText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
