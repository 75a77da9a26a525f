import type { QuantityWords } from './quantity-words';

const listed = (words: string): string[] => words.trim().split(/\s+/);

export const quantityWordsEn: QuantityWords = {
  stops: listed(`
    the a an of in on at with for to by from over and or but than that which who as is are was were has have had will
    would can could there already per against between since after whose including not also still he she they we it
    their its his her when while because according more were been be into near along
    am pm two three four five six seven eight nine ten`),
  of: '(?:of (?:the |its |their |his |those )?)?',
  clock: listed('at around by until from'),
  share: ['out of', 'in', 'in every'],
  definite: listed('the these those both his her their its all'),
  elliptical: listed('already on are were to in near along more others have had stand stood of were ready'),
  died: listed(
    'killed(?!\\s(?:\\d|the|a|an|two|three|four|five|six|seven|eight|nine|ten|some|more|about|dozens|hundreds|thousands|his|her|their|its|civilians|people|soldiers)(?!\\p{L})) died dead perished drowned murdered slain',
  ),
  diedApart: ['cost|claimed', 'lives|their\\slives'],
  hurt: listed('injured wounded hurt'),
  military:
    'troops?|soldiers?|military|forces|personnel|army|deploy\\p{L}*|heightened alert|mobili[sz]\\p{L}*|stationed|reservists|battalions?',
  clockUnits: [],
};
