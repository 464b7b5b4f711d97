declare module 'edtf' {
  /** The reference parser, used in tests only. Throws for what is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
