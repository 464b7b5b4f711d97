/** Deeds that befall whoever stands behind `of`. */
export const befalling =
  /^(?:transfer|relocation|displacement|resettlement|dispossession|partition|dismemberment|isolation|fall|capture|seizure|loss|sentencing|conviction|jailing|imprisonment|trial|persecution|harassment|intimidation|silencing|muzzling|treatment|humiliation|punishment|removal|ouster|exclusion|poisoning|disappearance|eviction|suffering|starvation|exploitation|oppression|enslavement|plight|fate|breach|violation|infringement|contravention|disregard|flouting|closure|suspension|cancellation|shutdown|dissolution|abolition|demolition)$/;

/** What courts and chambers hand down: behind `against` and `on` stands whom it falls on, who has passed none. */
export const passed =
  /^(?:sentence|verdict|ruling|judgment|judgement|conviction|penalty|charge|indictment|warrant|trial|prosecution)s?$/;

/** What one imposes: behind `against` and `on` stands whom it falls on. */
export const imposed = /^(?:sanction|embargo|embargoe|tariff|restriction|curb|duty|penalty|ban|blockade|curfew)s?$/;

/** What is done to somebody, who stands behind `against`, `on` or `toward`. */
export const inflicted =
  /^(?:violence|force|brutality|abuse|repression|crackdown|discrimination|hatred|bigotry|hostility|harassment|persecution|intimidation|cruelty|aggression|atrocity|crime|reprisal|retaliation)s?$/;

/** Deeds of others whose `of` names whom they befall. */
export const suffered = /^(?:release|freeing|extradition|handover|dismissal|prosecution|rendition)$/;

/** Nouns that sum up the clause before them: `Chad closed the port, a move that Libya condemned`. */
export const summing = new Set(
  'charge claim allegation accusation assertion offer proposal idea plan notion call appeal request condition demand suggestion move step decision threat measure vote ruling verdict judgment policy pledge practice order remark comment'.split(
    ' ',
  ),
);

/** What somebody does who thinks well or ill of what another has done. */
export const weighing =
  /^(?:condemn|critici[sz]e|denounce|deplore|decry|slam|blast|assail|lament|deride|reject|dismiss|oppose|protest|question|welcome|hail|praise|applaud|back|endorse|support|regret)$/;

/** What goes on in a place, whoever does it. */
export const bloodshed = /^(?:violence|bloodshed|killing|massacre|carnage|slaughter|atrocity|unrest)(?:s|es)?$/;

/** What settles a matter, which stands behind `on`. */
export const resolving = /^(?:decision|vote|ruling|verdict|judge?ment|referendum|debate|resolution)s?$/;
