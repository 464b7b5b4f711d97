/**
 * Whether a name is that of somebody who publishes: a newspaper, an agency, a station, a ministry. Told by the words that
 * such names are made of, and by a few names that show nothing; what is doubtful is none.
 */
export function isHouse(name: string): boolean {
  const bare = name.replace(/^(?:from|in) (?=the |\p{Lu})/u, '').replace(/["“”]/g, '');
  if (knownHouses.test(bare)) return true;
  if (bare.length < 4 || !capitalised.test(bare) || /^by /i.test(bare)) return false;
  return (houseNouns.test(inLower(bare)) && bare.includes(' ')) || houseAtStart.test(bare) || office.test(bare);
}

const capitalised =
  /^(?:\p{Lu}[\p{L}\p{M}\d.'’&-]*|of|and|the|for|de|la|le|&)(?: (?:\p{Lu}[\p{L}\p{M}\d.'’&-]*|of|and|the|for|de|la|le|&)){0,7}$/u;
/** The last word of a newspaper's, an agency's or a station's name. */
const houseNouns =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Courier|Chronicle|Journal|Observer|Review|Record|News|Newspaper|Press|Standard|Telegraph|Guardian|Globe|Mail|Dispatch|Express|Examiner|Ledger|Bulletin|Reporter|Inquirer|Enquirer|Register|Weekly|Daily|Wire|Newswire|News Agency|Press Agency|Agency|Broadcasting|Radio|Television|TV|Magazine|Sentinel|Argus|Echo|Mirror|Monitor|Spectator|Advertiser|Correspondent|Digest|Newsletter|Gazeta|Zeitung|Presse|Shimbun|Allgemeine)(?: (?:Online|Agency|Service|International|World|English|Europe|Asia|Africa))?$/;
const houseAtStart =
  /^(?:The )?(?:Daily|Radio|Agence|Agencia|Agenzia|Voice of|Gazeta|Diario|Journal|Le Monde|La Repubblica|El País|Al) ?\p{Lu}?/u;
const knownHouses =
  /^(?:(?:The )?Associated Press|AP|Reuters|AFP|Agence France-Presse|Xinhua|TASS|Interfax|RIA Novosti|IRNA|Tasnim|Fars|Mehr|Anadolu|Bloomberg|BBC|CNN|Al Jazeera|Al Arabiya|Le Monde|Le Figaro|Der Spiegel|Die Welt|Die Zeit|El País|Kyodo|Yonhap|PTI|ANI|dpa|DW|Deutsche Welle|NPR|RFE\/RL|Politico|Axios|Haaretz|Dawn|The Hindu|The Economist|The National|The Independent|Kommersant|Ukrinform|SANA|WAM|KUNA|KCNA|Euronews|France 24|Swissinfo|Bernama|Antara|UPI|ANSA|EFE|PA|UN News)$/;
const office =
  /^(?:(?:The|U\.?S\.?|UK|\p{Lu}\p{L}+) )?(?:Ministry|Department|Foreign Office|Embassy|Permanent Mission|Office)\b(?: (?:of|for|to)\b.*)?$/u;

/** `KYODO NEWS` as `Kyodo News`. */
const inLower = (name: string): string =>
  name === name.toUpperCase() ? name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase()) : name;
