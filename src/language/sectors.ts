// Which part of society a source speaks from, by the words of its description: what "affiliation" is read from.
import { hashWord } from './word-hash';

const TABLE: Readonly<Record<string, string>> = {
  government: `official minister ministry administration government cabinet diplomat envoy ambassador regulator governor mayor
    president secretary congressional senate congress lawmaker legislator state federal embassy council department
    councillor mandarin bureaucrat policymaker treasury kremlin house capitol whitehall senator auditor negotiator`,
  military:
    'military army navy soldier general colonel commander officer defence defense pentagon troops forces marine',
  police:
    'police detective sheriff investigator intelligence security counterterrorism fbi cia enforcement agent trooper',
  judicial:
    'prosecutor judge court lawyer attorney solicitor barrister judicial legal justice juror magistrate tribunal',
  'party or campaign':
    'campaign party republican democratic democrat gop labour conservative strategist operative aide tory loyalist delegate',
  company:
    'company firm executive banker trader analyst employee manager industry trade bank investor shareholder economist corporate airline broker',
  'international body': 'un nations nato eu european imf',
  ngo: 'charity rights activist campaigner aid humanitarian nonprofit advocacy relief',
  medical: 'doctor hospital medic nurse health physician surgeon medical paramedic pediatrician',
  academic: 'professor scientist researcher historian scholar academic university expert',
  media: 'media reporter journalist newspaper outlet editor broadcaster correspondent television',
  'armed group': 'rebel militant fighter insurgent gunman militia jihadist',
  'local residents':
    'resident witness villager local neighbour neighbor protester demonstrator voter eyewitness citizen bystander survivor shopkeeper farmer',
  'family or friends':
    'relative friend family brother sister mother father son daughter wife husband uncle cousin nephew widow parent confidant',
};

/** Index into `sectorNames` by word hash, of singulars and plurals. */
export const sectors: ReadonlyMap<number, number> = buildTable();
export const sectorNames: readonly string[] = Object.keys(TABLE);

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  Object.values(TABLE).forEach((words, index) => {
    for (const word of words.trim().split(/\s+/)) {
      for (const form of [word, `${word}s`, word.replace(/y$/, 'ies')]) table.set(hashWord(form), index);
    }
  });
  return table;
}
