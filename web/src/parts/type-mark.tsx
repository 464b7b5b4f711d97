import './type-mark.css';
import { quadOf, quadWords } from './labels';

/** A PLOVER type in the colour of its class; deeds are filled, words outlined, so that colour is not needed to tell them. */
export function TypeMark({ type, mode }: { readonly type: string; readonly mode?: string | null }) {
  const quad = quadOf(type);
  return (
    <span className={`type-mark ${quad}`} title={quadWords[quad]}>
      {type.toLowerCase()}
      {mode && <span className="type-mode">{mode}</span>}
    </span>
  );
}
