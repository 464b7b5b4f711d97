import { z } from 'zod';

/** A stretch of `document.text`: half-open `[start, end)`, in UTF-16 code units. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof Span>;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);
