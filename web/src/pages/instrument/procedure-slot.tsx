/** The place of the steps, clocks and votes that an instrument lays down, on the page of the instrument. */
export function ProcedureSlot(_: { readonly instrument: string; readonly asOf: string | undefined }) {
  return null;
}
