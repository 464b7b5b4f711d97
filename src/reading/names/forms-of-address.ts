/** Offices that nobody is called by as a surname. */
const offices =
  /^(?:President|Chairman|Chairperson|Chairwoman|Chair|Secretary|Ambassador|Minister|Prime|Vice|Speaker|Commissioner|Premier|Chancellor|Excellency|Representative|Secretary-General|General|Foreign|-)$/;

/** `Mr. President`, `Madam Secretary`: how somebody is spoken to by his office, which is no name. */
export function isOfficeAddressed(forms: readonly string[], first: number, last: number): boolean {
  if (!/^(?:Mr|Mrs|Ms|Madam|Madame|Mister|Mme)\.?$/.test(forms[first - 1] ?? '')) return false;
  // `Mr. Speaker`, `Mr. Prime Minister`, but not `Mr. Prime` or `Mr. General`
  if (last - first === 1 && /^(?:Prime|Vice|Foreign|General|-)$/.test(forms[first]!)) return false;
  return forms.slice(first, last).every((form) => offices.test(form));
}

/** `Navy SEAL Carlos Huamani`: words for the soldiers of a service before a name. */
const soldiers = /^(?:Navy SEALs?|Army Rangers?|Green Berets?|Marine Corps|Special Forces)$/;

/** Where the name begins behind such words; `first` itself where there are none. */
export const behindService = (forms: readonly string[], first: number, last: number): number =>
  last - first > 3 && soldiers.test(`${forms[first]} ${forms[first + 1]}`) ? first + 2 : first;

/** What those of rank are called by. */
const honours =
  /^(?:Highness(?:es)?|Excellenc(?:y|ies)|Majest(?:y|ies)|Holiness|Eminences?|Beatitude|Graces?|Lordships?|Ladyships?|Serenity)$/;

/** Where the name begins behind `His Royal Highness` or `Highness`, before which `his` stands; `first` itself where nobody is called so. */
export function behindHonour(forms: readonly string[], first: number, last: number): number {
  const behindRight = behindHonourable(forms, first, last);
  if (behindRight > first) return behindRight;
  let at = first;
  if (/^(?:his|her|their|your)$/i.test(forms[at]!)) at++;
  else if (!/^(?:his|her|their|your)$/i.test(forms[at - 1] ?? '')) return first;
  while (at < last && /^(?:Royal|Imperial|Serene|Most|Sultanic)$/.test(forms[at]!)) at++;
  if (at >= last || !honours.test(forms[at]!)) return first;
  at++;
  while (at < last && /^(?:the|Dr|Mr|Mrs|Ms|Prof|Engineer|Eng|,|\.)\.?$/.test(forms[at]!)) at++;
  return at;
}

/** Where the name begins behind `The Rt Hon` or `the Right Honourable`; `first` itself where nobody is called so. */
function behindHonourable(forms: readonly string[], first: number, last: number): number {
  let at = /^the$/i.test(forms[first]!) ? first + 1 : first;
  if (!/^(?:Rt|Right)\.?$/.test(forms[at]!)) return first;
  at++;
  while (at < last && forms[at] === '.') at++;
  if (!/^Hon(?:ourable|orable)?\.?$/.test(forms[at] ?? '')) return first;
  at++;
  while (at < last && forms[at] === '.') at++;
  return at < last ? at : first;
}
