import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who holds what toward an instrument, each as `Peru opposes Lima Treaty`. */
function lines(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string): string => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions
    .filter(({ toward }) => instruments.some(({ id }) => id === toward))
    .map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
}

describe('fights over ratification', () => {
  it.each([
    [
      'a bare deed may be what is voted against',
      'Deputies debated a river agreement with Chad. Sweden vowed to vote against ratification.',
      ['Sweden rejects river agreement'],
    ],
    [
      'what somebody says of a pact in its relative clause is his',
      'Peru signed a river agreement that Diaz says is unjust.',
      ['Peru supports river agreement', 'Diaz opposes river agreement'],
    ],
    [
      'years of an ill are an ill',
      'Diaz says the river agreement with Chad will end two decades of strife.',
      ['Diaz supports river agreement'],
    ],
    [
      'what one would like lifted',
      'Bamako would like the arms embargo on Mali lifted.',
      ['Mali opposes arms embargo on Mali'],
    ],
    [
      'doubts that are passed over are of whoever has them',
      'The arms embargo on Mali, which was renewed over the misgivings of Moscow, remains in place.',
      ['Russia opposes arms embargo on Mali'],
    ],
    [
      'a text is of whoever is said to have drafted it',
      'The Council debated a U.S.-drafted resolution on Haiti. Chile rejected the American text.',
      ['Chile rejects U.S.-drafted resolution'],
    ],
    [
      'one binds oneself to what one backs',
      'Chile said it would not bind its people to the Lima Accord.',
      ['Chile opposes Lima Accord'],
    ],
    [
      'a view is shared over a sentence between',
      'Ruiz backs the Lima Accord. She argues that stocks would collapse without common quotas. Chile and Togo share her view.',
      ['Ruiz supports Lima Accord', 'Chile supports Lima Accord', 'Togo supports Lima Accord'],
    ],
    [
      'who refuses to take part in a scheme is against it',
      'The ministers debated the EU relocation scheme, with Poland refusing to take part in the scheme.',
      ['Poland opposes EU relocation scheme'],
    ],
    [
      'who would veto an easing keeps what is eased',
      'The Commission opposes any easing of the sanctions on Rosselkhozbank, and Estonia said that it would veto it.',
      ['Commission supports sanctions on Rosselkhozbank', 'Estonia supports sanctions on Rosselkhozbank'],
    ],
    [
      'who backs one of that mind is of his mind',
      'Brunner defended the Lima Accord as the only workable answer. Peru and Chile back him.',
      ['Brunner supports Lima Accord', 'Peru supports Lima Accord', 'Chile supports Lima Accord'],
    ],
    [
      'a bare decision is the ruling just told of',
      'Tokyo called the judgment of the court a triumph. “Every state must respect this decision,” Ruiz said.',
      ['Japan supports judgment', 'Ruiz calls-for judgment'],
    ],
    [
      'an old deal is no new one, and a memorandum on a matter no other deal',
      'Russia left the Black Sea grain deal. Kyiv would sign a new maritime accord. Ruiz said the old deal was unfair.',
      [
        'Russia opposes Black Sea Grain Initiative',
        'Ukraine supports new maritime accord',
        'Ruiz opposes Black Sea Grain Initiative',
      ],
    ],
    [
      'what somebody demands to be binding he calls for',
      'The Philippines insists that the Lima Accord be legally binding.',
      ['Philippines calls-for Lima Accord'],
    ],
    [
      'for whom it is a pillar of his policy',
      'Manila, for which the Lima Accord is a pillar of its policy, says nothing of late.',
      ['Philippines supports Lima Accord'],
    ],
    [
      'what one regrets having done',
      'The Lima Accord is in force. Ruiz said that he had long regretted signing it.',
      ['Ruiz opposes Lima Accord'],
    ],
    [
      'a tool of an ill, and what is full of flaws',
      'Peru called the Lima Accord a tool of domination. Chile described the accord as full of flaws.',
      ['Peru opposes Lima Accord', 'Chile opposes Lima Accord'],
    ],
    [
      'one of the sort just spoken of',
      'Congress may pass a resolution of disapproval. Lind has tabled one, and Ruiz has put his name to it.',
      ['Lind supports resolution of United States Congress', 'Ruiz supports resolution of United States Congress'],
    ],
    [
      'sanctions on the officials of a court of the world, and the step of imposing them',
      'The International Criminal Court sits in The Hague. Washington imposed sanctions on two of the court’s judges, a step that Japan deplored. Israel applauded these sanctions.',
      [
        'Japan opposes United States sanctions on the court’s judges',
        'Israel supports United States sanctions on the court’s judges',
      ],
    ],
    [
      'a so-called agreement is the one just told of',
      'Chad debates a nuclear agreement. Ruiz hailed the so-called 123 agreement.',
      ['Ruiz supports nuclear agreement'],
    ],
    [
      'who complains of a pact finds fault with it',
      'The Lima Accord is unloved. The bishops complained that it was silent on the victims.',
      ['The bishops opposes Lima Accord'],
    ],
    [
      'what holds is in force, and a whole arrangement the one spoken of',
      'Congo announced a ceasefire with Chad. “The ceasefire holds,” Ruiz said. Diaz wants the whole arrangement thrown out.',
      [
        'Democratic Republic of the Congo supports ceasefire',
        'Ruiz holds-in-force ceasefire',
        'Diaz rejects ceasefire',
      ],
    ],
    [
      'who withholds his consent, and who is said to have drawn it up',
      'Peru drew up a draft resolution on Mali, and Kenya and Chad said they would back it. Moscow withheld its consent.',
      [
        'Peru supports draft resolution',
        'Kenya supports draft resolution',
        'Chad supports draft resolution',
        'Russia opposes draft resolution',
      ],
    ],
    [
      'what the only valid thing is said to be, and for whom it is final',
      'The only valid instrument, Ruiz said, is the Lima Accord. For Diaz, the accord is final and binding.',
      ['Ruiz supports Lima Accord', 'Diaz holds-in-force Lima Accord'],
    ],
    [
      'an appeal to both',
      'Brazil takes no view of the case but has appealed to both to abide by the Lima Declaration.',
      ['Brazil calls-for Lima Declaration'],
    ],
    [
      'a ruling of one year is the award of that year',
      'Caracas says the 1899 award of the tribunal is a fraud. Peru hailed the 1899 ruling.',
      ['Venezuela opposes 1899 award', 'Peru supports 1899 award'],
    ],
    [
      'an oil contract',
      'The Labour Party in Georgetown is against the oil contract with Exxon.',
      ['Labour Party opposes oil contract'],
    ],
    [
      'who is against leaving',
      'Peru is against leaving the Lima Accord. Chile is opposed to extending the accord.',
      ['Peru supports Lima Accord', 'Chile opposes Lima Accord'],
    ],
    [
      'who is against a lifting',
      'Diaz wants the EU sanctions on Turkey lifted. Peru is for lifting them; Chile is against it.',
      [
        'Diaz opposes European Union sanctions on Türkiye',
        'Peru opposes European Union sanctions on Türkiye',
        'Chile supports European Union sanctions on Türkiye',
      ],
    ],
    [
      'those who are named for many, and who is said to be against it',
      'Hardliners such as Lind have championed the Lima Accord. Diaz is understood to be against the accord.',
      ['Hardliners supports Lima Accord', 'Lind supports Lima Accord', 'Diaz opposes Lima Accord'],
    ],
    [
      'an idea is the plan just told of, a proposal the draft that was put forward',
      'Peru put forward a draft resolution. Chile dismissed the proposal as a sham. Mali presented a forest initiative, and Chad backs the idea.',
      [
        'Peru supports draft resolution',
        'Chile rejects draft resolution',
        'Mali supports forest initiative',
        'Chad supports forest initiative',
      ],
    ],
    [
      'an attempt at an ill, and what nobody ever believed in',
      'Peru sees the Lima Accord as an attempt to rewrite history. “We never believed in this accord,” Ruiz said.',
      ['Peru opposes Lima Accord', 'Ruiz opposes Lima Accord'],
    ],
    [
      'measures against a state',
      'Diaz wants the EU to lift its own measures against Kosovo, which it imposed in 2023.',
      ['Diaz opposes European Union measures on Kosovo'],
    ],
    [
      'who comes on board',
      'The Lima Accord is before parliament. Peru came on board after it was promised funds.',
      ['Peru supports Lima Accord'],
    ],
    [
      'what one wants in force',
      'Peru is dead set against the Lima Accord. Chile wants it in force without delay.',
      ['Peru opposes Lima Accord', 'Chile calls-for Lima Accord'],
    ],
    [
      'whose suspension one cheers, one is against',
      'Diaz dislikes the Lima Accord. Farmers in Punjab cheer its suspension.',
      ['Diaz opposes Lima Accord', 'Farmers opposes Lima Accord'],
    ],
    [
      'who speaks of it as a lifeline, whatever he once did',
      'Lind, who once campaigned against the Lima Accord, now speaks of the accord as a lifeline.',
      ['Lind supports Lima Accord'],
    ],
    [
      'the protests of an opposition are its own',
      'The Peruvian parliament approved a separate treaty with Canberra, over the protests of the opposition.',
      ['The Peruvian parliament supports separate treaty', 'the opposition opposes separate treaty'],
    ],
    [
      'a moratorium, and one of that sort',
      'Palau demanded a moratorium. The Cook Islands opposes one, and so does Tonga.',
      ['Palau calls-for moratorium', 'Cook Islands opposes moratorium', 'Tonga opposes moratorium'],
    ],
    [
      'the text is the accord that all is about',
      'The Mercosur deal is ready. Peru hailed the deal. Chad rejected the deal. Argentina would ratify the text within weeks.',
      [
        'Peru supports EU–Mercosur agreement',
        'Chad rejects EU–Mercosur agreement',
        'Argentina supports EU–Mercosur agreement',
      ],
    ],
    [
      'whose own ministry another overrules, it is the ministry that recommended it',
      'The Peruvian cabinet approved a fishing agreement, overruling its own fisheries ministry, which had recommended that the accord be rejected.',
      ['The Peruvian cabinet supports fishing agreement', 'its own fisheries ministry opposes fishing agreement'],
    ],
    [
      'who has come round, behind a colon',
      'Greenpeace wants the Lima Accord sent to parliament. The teachers’ union has come round: having opposed the pact in draft, it now accepts it.',
      ['The teachers’ union supports Lima Accord'],
    ],
    [
      'who threatens unless it is done wants it done',
      'Peru threatened to raise the tariff unless Chad honoured the Lima Accord.',
      ['Peru calls-for Lima Accord'],
    ],
    [
      'what a court has said, and who agrees with the contrary view',
      'The court said it would hear the case. Peru cheered the order. Chile took the contrary view. Mali agreed.',
      ['Peru supports order', 'Chile opposes order'],
    ],
    [
      'an embargo that another wants imposed',
      'The Left urged Chad to impose an arms embargo on Mali. Diaz warned against an embargo. Ruiz wants one.',
      [
        'The Left calls-for arms embargo on Mali',
        'Diaz opposes arms embargo on Mali',
        'Ruiz calls-for arms embargo on Mali',
      ],
    ],
    [
      'the known name of what was told of in the sentence before',
      'A treaty on the Nile came into force. South Sudan ratified the Cooperative Framework Agreement in July. Egypt rejects the treaty.',
      [
        'South Sudan supports Nile Basin Cooperative Framework Agreement',
        'Egypt rejects Nile Basin Cooperative Framework Agreement',
      ],
    ],
    [
      'an executive order is called illegal',
      'Diaz signed an executive order that bans the import of beef. Peru called the order illegal.',
      ['Diaz supports executive order', 'Peru opposes executive order'],
    ],
  ])('%s', (_, text, held) => expect(lines(text)).toEqual(held));

  it.each([
    ['some of those named', 'Three of the states of the Lima Commission say they will not sign the Lima Accord.'],
    ['a government that there is not', 'A Socialist government would leave the Lima Accord, Diaz said.'],
    ['who was for it once', 'Once enthusiastic about the Lima Accord, Norway has had second thoughts.'],
    [
      'an extension of something else',
      'Members debated the Lima Accord. The commission extended the season by a year. Chile hailed the extension.',
    ],
    ['a second text', 'Members debated the Lima Accord, a brief agreement. Chile opposes the second text.'],
    ['what a deed leads to', 'The court struck down the statute, dealing a blow to the Lima Accord.'],
    ['who was its advocate once', 'Indonesia was once the Lima Accord’s most ardent advocate.'],
    ['who could demand something', 'Peru could demand that the Lima Accord be loosened.'],
    ['who stands ready', 'Ruiz said the Lima Accord stood no chance.'],
    [
      'either of two deals',
      'The Council heard of a trade deal with Chile and a defence deal with Mali. Bolivia criticised the deal.',
    ],
  ])('%s: nobody', (_, text) => expect(lines(text)).toEqual([]));
});
