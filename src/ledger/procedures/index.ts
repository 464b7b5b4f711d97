export type { Binding } from './binding.js';
export { parseBindingId } from './binding.js';
export { type BindingsAsked, bindings } from './bindings.js';
export { type Bound, boundProcedure } from './bound.js';
export { proposeBindings } from './propose.js';
