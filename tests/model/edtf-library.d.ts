/** The library has no types of its own. Bounds in milliseconds since 1970 UTC, both inside. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
