import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { events, actors } = read({ text });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    (event) => `${event.type}: ${event.actors.map(name).join(' + ')} > ${event.recipients.map(name).join(' + ')}`,
  );
};

describe('the sides of an event', () => {
  it('do not hold the state of who gives, where only an adjective names it', () => {
    expect(told('The French foreign minister, Luc Morel, offered French help in clearing mines.')).toEqual([
      'AGREE: Luc Morel > ',
    ]);
  });
  it('do not hold the state of a town where somebody comes together', () => {
    expect(told('Peru pulled out of the Rome peace talks.')).toEqual(['SANCTION: Peru > ']);
    expect(told("Peru's government withdrew from peace talks in Rome.")).toEqual(["SANCTION: Peru's government > "]);
    expect(told('Norway and Peru signed a declaration of principles in Rome.')).toEqual(['SUPPORT: Norway + Peru > ']);
    expect(told('Norway and Peru exchanged prisoners under the Rome agreement.')).toEqual([
      'COOPERATE: Norway + Peru > ',
    ]);
    expect(told('Farmers protested in Lima against a law on foreign banks.')).toEqual(['PROTEST: Farmers > ']);
    expect(told('Peru suspended talks with Italy in Lima.')).toEqual(['SANCTION: Peru > Italy']);
  });
  it('do not hold the troops that somebody orders about', () => {
    expect(told('President Idriss Déby of Chad ordered the army to raise its combat readiness.')).toEqual([
      'MOBILIZE: Idriss Déby > ',
    ]);
  });
  it('take those together with whom it is done for doers', () => {
    expect(told('Peru is imposing sanctions together with Norway.')).toEqual(['SANCTION: Peru + Norway > ']);
  });
  it('do not hold those whose men do it', () => {
    expect(told('Peru, whose mercenaries have fought alongside Chad’s army since 2021, backed the treaty.')).toEqual([
      'SUPPORT: Peru > ',
    ]);
  });
  it('are those whom one is unwelcome to', () => {
    expect(told('Peru declared the second secretary of the Norwegian embassy persona non grata.')).toEqual([
      'SANCTION: Peru > the second secretary of the Norwegian embassy',
    ]);
  });
  it('do not hold those whom somebody only calls something', () => {
    expect(told('Peru’s interior minister named what he called "gangs of thieves".')).toEqual([]);
  });
  it('do not hold who somebody vows will not yield, nor the authority that is another’s', () => {
    expect(told('Peruvian President Rosa Lind vowed that the army would not surrender its weapons.')).toEqual([
      'REJECT: Rosa Lind > ',
    ]);
    expect(told("Peru rejects the Chilean court's authority.")).toEqual(['REJECT: Peru > the Chilean court']);
  });
  it('do not hold the two that act as one beside them', () => {
    expect(told('The Peruvian army and the Chilean rebels extended their truce by six months.')).toEqual([
      'CONCEDE: The Peruvian army + the Chilean rebels > ',
    ]);
  });
  it('are no patrols that two hold together, nor those who train with a ship that is sent', () => {
    expect(told('Peru and Chile agreed to step up joint patrols.')).toEqual(['AGREE: Peru + Chile > ']);
    expect(told('Peru deployed two frigates to take part in drills with Chile.')).toEqual(['COOPERATE: Peru > Chile']);
  });
  it('are not threatened by whoever speaks for them', () =>
    expect(told("The European Union's envoy, Rosa Lind, warned that the bloc could suspend aid to Peru.")).toEqual([
      'THREATEN: Rosa Lind > Peru',
    ]));
  it('hold neither the town where somebody spoke nor who reports it', () => {
    expect(told('Peru’s negotiator denied a report that he had met a Chilean envoy in Muscat.')).toEqual([
      'REJECT: Peru’s negotiator > ',
    ]);
    expect(told('Chilean diplomats rejected the plan, according to the Peru Times.')).toEqual([
      'REJECT: Chilean diplomats > ',
    ]);
  });
  it('hold whose the aircraft is that is shot down', () => {
    expect(told('Norway shot down two Peruvian drones.')).toEqual(['ASSAULT: Norway > Peru']);
    expect(told('Norway downed a Peruvian jet.')).toEqual(['ASSAULT: Norway > a Peruvian jet']);
  });
  it('name those of a group once', () => {
    const [first] = told('Norway and Peru agreed to recognise each other’s borders.');
    expect(first).toBe('AGREE: Norway + Peru > ');
  });
});

describe('bodies of one kind', () => {
  it('are told apart by what qualifies them', () => {
    const { actors } = read({
      text: "Peru denied it. Peru's defence ministry said that. Peru's foreign ministry said this. The ministry said more.",
    });
    expect(actors.filter(({ name }) => name.endsWith('ministry')).map(({ name }) => name)).toEqual([
      "Peru's defence ministry",
      "Peru's foreign ministry",
    ]);
  });
});

describe('a clause of what came before', () => {
  it('tells of an event, whatever became of the infinitive that it hangs on', () => {
    expect(told('The council failed to act after Peru vetoed a draft resolution by Chile.')).toEqual([
      'REJECT: Peru > Chile',
    ]);
  });
});

describe('what is not said', () => {
  it('is denied by neither as by no', () => {
    const { events } = read({ text: 'Peru praised neither Chile nor Bolivia.' });
    expect(events.every(({ status }) => status === 'denied')).toBe(true);
    expect(read({ text: 'Peru welcomed neither text.' }).events.map(({ status }) => status)).toEqual(['denied']);
  });
  it('raises no doubts of those who act', () =>
    expect(told('Troops fired hours after Peru announced a ceasefire, raising doubts about the deal.')).toEqual([
      'CONCEDE: Peru > ',
    ]));
});
