declare module '*?packed' {
  /** Where the packed file lies, and how many bytes it has there. */
  const file: { readonly address: string; readonly size: number };
  export default file;
}
