// Lines that only invite, credit or label: "Sign up for our newsletter", "Related stories". Most begin with one of a
// few words, so that the first word decides which short pattern is asked: one pattern of them all takes a browser
// longer to prepare than the rest of the page takes to read.

const maxUnits = 160;
/** What may follow the first word, from the end of that word on; the empty string is anything. */
const followings: Readonly<Record<string, string>> = {
  about: ' the authors?\\W*$',
  advertisement: '',
  advertisment: '',
  all: ' rights reserved',
  already: ' a (?:subscriber|member)',
  also: ' read',
  article: ' continues (?:after|below)',
  citation: ':',
  click: ' here',
  comment: '',
  comments: '',
  copyright: '',
  donate: '',
  download: ' (?:the|our)',
  editor: ' (?:picks|choice)',
  "editor's": ' (?:picks|choice)',
  'editor’s': ' (?:picks|choice)',
  editors: "[’']? (?:picks|choice)",
  email: '',
  filed: ' under',
  first: '-time subscribers',
  follow: ' (?:us|me|him|her|[\\w .]+ on (?:twitter|facebook|instagram|x\\b))',
  for: ' more (?:stories|news)',
  get: ' (?:our|the|more of|all the) .{0,60}(?:newsletter|inbox|app|email)',
  getty: ' images',
  got: ' (?:a|any) (?:tip|story|news)',
  have: ' (?:a|any) (?:tip|story|news)',
  image: '\\W*$| (?:credit|source|caption)',
  join: ' (?:our|us|the (?:conversation|discussion))',
  key: ' points$',
  last: ' updated\\b.{0,60}\\d',
  like: ' us on',
  listen: '\\s*[:|–—-]',
  loading: '',
  log: ' ?(?:up|in)\\b',
  login: '',
  more: ' (?:from|on|stories|news|reading|coverage|information:)',
  most: ' (?:read|popular|viewed)',
  must: ' (?:read|see|watch|listen)\\s*[:|–—-]',
  photo: '(?: by| credit)?\\s*:',
  photograph: '(?: by| credit)?\\s*:',
  play: ' video',
  please: ' (?:click|tap) here',
  posted: '\\b.{0,60}\\d{4}',
  print: '',
  published: '\\b.{0,60}\\d{4}',
  read: ' (?:more|next|also|the full story|full story)|\\s*[:|–—-]',
  recommended: '',
  related: '(?: (?:articles?|stories|content|links?|topics?|coverage|news|posts?))?\\W*$',
  see: ' also|\\s*[:|–—-]',
  share: '',
  sign: ' ?(?:up|in)\\b',
  signin: '',
  signup: '',
  story: ' continues below',
  subscribe: '',
  support: ' (?:our|us|independent)',
  tags: '',
  tap: ' here',
  thank: ' you for (?:reading|subscribing|your)',
  this: ' (?:(?:video|content|article) (?:is not|isn.t|has been) |site is protected|(?:document|material|article) (?:is subject to|may not be))',
  topics: '',
  trending: '',
  updated: '\\b.{0,60}\\d',
  want: ' to (?:see|read|keep|stay)',
  watch: '\\s*[:|–—-]',
  you: ' (?:may|might) also',
};
const prepared = new Map<string, RegExp>();

/** True for a short line that asks for something or labels something, and tells nothing itself. */
export function isInvitation(text: string): boolean {
  if (text.length > maxUnits) return false;
  if (text.startsWith('©') || text.includes(' is not responsible for')) return true;
  const line = text.toLowerCase();
  const found = /^\W*?([a-z]+(?:[’'][a-z]+)?)/.exec(line);
  if (!found) return false;
  const before = found[0];
  const word = found[1]!;
  if (word === 'e' && line.startsWith('-mail', before.length)) return true;
  const following = Object.hasOwn(followings, word) ? followings[word] : undefined;
  if (following === undefined) return false;
  let pattern = prepared.get(word);
  if (!pattern) {
    pattern = new RegExp(`^(?:${following})`);
    prepared.set(word, pattern);
  }
  return pattern.test(line.slice(before.length));
}
