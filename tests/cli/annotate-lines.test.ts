// Texts and pages through the terminal's own functions, in the shape that is kept stable.
import { expect, test } from 'vitest';
import { annotateLine } from '../../src/cli/annotate-lines';
import { projectLine } from '../../src/cli/project-lines';
import { smallWorld } from '../names/small-world';

const story = [
  'The ministers met in London on Friday for the second time this month to speak of a ceasefire.',
  'Russian President Vladimir Putin said the talks had gone well. “We are ready for more”, Putin said.',
  'One US official, speaking on condition of anonymity, said the delegations would meet again within days.',
  'No date was set, and the two sides still differ over who should watch the border during the winter months.',
];

const page = `<!doctype html><html lang="en"><head><title>Talks resume</title>
<meta property="article:published_time" content="2015-09-18T10:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks resume","datePublished":"2015-09-18T10:00:00Z"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Talks resume</h1>
${story.map(paragraph => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

interface Answer {
  readonly text?: string;
  readonly date: string;
  readonly mentions: {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly entity: { readonly id: string; readonly name: string; readonly summary: string } | null;
    readonly introducedAt: { readonly as: string } | null;
  }[];
  readonly sources: { readonly category: string; readonly surface: string }[];
}

test('a text: every mention with its entity written out', async () => {
  const text = story.join('\n\n');
  const answer = (await annotateLine({ text, date: '2015-09-18' }, smallWorld)) as Answer;
  expect(Object.keys(answer).sort()).toEqual(
    [
      'date',
      'mentions',
      'sources',
      'roles',
      'quotes',
      'unclear',
      'story',
      'neverIntroduced',
      'summary',
    ].sort(),
  );
  const putin = answer.mentions.find(({ surface }) => surface === 'Vladimir Putin');
  expect(putin?.entity?.name).toBe('Vladimir Putin');
  expect(putin?.entity?.summary).toMatch(/\w/);
  expect(putin?.introducedAt?.as).toContain('President');
  for (const { start, end, surface } of answer.mentions) expect(text.slice(start, end)).toBe(surface);
  expect(answer.sources.map(({ category }) => category)).toContain('unnamed individual');
});

test('a page: its article, its day and the same answers', async () => {
  const answer = (await annotateLine({ html: page, url: 'https://news.example/a' }, smallWorld)) as Answer;
  expect(answer.date).toBe('2015-09-18');
  expect(answer.text).toContain('Talks resume');
  expect(answer.text).not.toContain('Home');
  for (const { start, end, surface } of answer.mentions) expect(answer.text?.slice(start, end)).toBe(surface);
});

test('what cannot be answered is refused in words', async () => {
  await expect(annotateLine({}, smallWorld)).rejects.toThrow('needs "text" or "html"');
  await expect(annotateLine({ text: 'a', date: 'yesterday' }, smallWorld)).rejects.toThrow('YYYY-MM-DD');
  await expect(annotateLine({ html: '<form><input></form>' }, smallWorld)).rejects.toThrow('no article');
});

test('projecting alone: text, day and title, or null where the page is no article', async () => {
  const found = await projectLine({ html: page });
  expect(found).toMatchObject({ date: '2015-09-18', title: 'Talks resume' });
  expect(await projectLine({ html: '<h1>Shop</h1><button>Buy</button>' })).toMatchObject({ text: null });
});
