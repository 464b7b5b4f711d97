import { z } from '@hono/zod-openapi';

/** Why a request is not answered: RFC 9457, with more where there is more to say. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** The path that was asked. */
    instance: z.string(),
    /** Where a name may mean several, or is not known: those that it may mean. */
    candidates: z
      .array(z.object({ id: z.string(), name: z.string() }).readonly())
      .readonly()
      .optional(),
    /** Where a request is not as it must be: the places of the faults. */
    faults: z
      .array(z.object({ place: z.string(), message: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
  .openapi('Problem');
export type Problem = z.output<typeof Problem>;

export type Method = 'get' | 'post' | 'delete';
type Shape = z.ZodObject;

const nothing = z.strictObject({});

/** What is asked at an address, and what is answered. */
export interface Route<
  M extends Method = Method,
  Answer extends z.ZodType = z.ZodType,
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: M;
  /** With `{name}` for what `params` says. */
  readonly path: string;
  readonly summary: string;
  /** Under which heading it is described. */
  readonly about: string;
  readonly answer: Answer;
  /** The status of the answer; 200 by default. */
  readonly status?: 200 | 201 | 202;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

type Described = Pick<Route, 'path' | 'summary' | 'about'>;

/** A route that reads. */
export const get = <
  Answer extends z.ZodType,
  Params extends Shape = typeof nothing,
  Query extends Shape = typeof nothing,
>(
  told: Described & { readonly answer: Answer; readonly params?: Params; readonly query?: Query },
): Route<'get', Answer, Params, Query, z.ZodUndefined> => ({
  params: nothing as unknown as Params,
  query: nothing as unknown as Query,
  ...told,
  method: 'get',
  body: z.undefined(),
});

/** A route that records something or begins something. */
export const post = <Answer extends z.ZodType, Body extends z.ZodType>(
  told: Described & Pick<Route, 'status'> & { readonly answer: Answer; readonly body: Body },
): Route<'post', Answer, typeof nothing, typeof nothing, Body> => ({
  ...told,
  method: 'post',
  params: nothing,
  query: nothing,
});

/** A route that ends something. */
export const remove = <Answer extends z.ZodType, Params extends Shape>(
  told: Described & { readonly answer: Answer; readonly params: Params },
): Route<'delete', Answer, Params, typeof nothing, z.ZodUndefined> => ({
  ...told,
  method: 'delete',
  query: nothing,
  body: z.undefined(),
});

/** What a route is asked: its parameters, filters and body in one. */
export type Asked<R extends Route> = Fields<R['params']> &
  Fields<R['query']> &
  (R['body'] extends z.ZodUndefined ? unknown : z.output<R['body']>);

/** The same as a client gives it; in an address everything is a word. */
export type Asking<R extends Route> = Fields<R['params']> &
  Worded<Fields<R['query']>> &
  (R['body'] extends z.ZodUndefined ? unknown : z.input<R['body']>);
/** Of a shape without fields zod says that it has any, all of them impossible. */
type Fields<S extends Shape> = keyof S['shape'] extends never ? unknown : z.output<S>;
type Worded<Q> = { [K in keyof Q]: Q[K] | string };

export type Answer<R extends Route> = z.output<R['answer']>;
