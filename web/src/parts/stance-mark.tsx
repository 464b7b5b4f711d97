import './stance-mark.css';

const tones: Readonly<Record<string, string>> = {
  supports: 'for',
  'calls-for': 'for',
  opposes: 'against',
  rejects: 'against',
};

/** `holds terminated` */
export const stanceWords = (stance: string): string => stance.replaceAll('-', ' ');

/** Where somebody stands, in its word; the colour only helps the eye. */
export function StanceMark({ stance }: { readonly stance: string }) {
  return <span className={`stance-mark ${tones[stance] ?? 'between'}`}>{stanceWords(stance)}</span>;
}
