/**
 * The quiz of `dist/` beside the same quiz written by hand, in one run of Chromium on a processor
 * slowed four times: `npm run build && npx tsx bench/performance.ts`.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { bundledCatalogue } from '../src/catalogue/bundled/bundled-catalogue.js';
import { quiz as texts } from '../src/messages/fr/quiz.js';
import { baseItemIds, questionnaire } from '../src/questionnaire/items.js';
import { longestTask } from './longest-task.js';
import { HostServer } from '../tests/hosts/server.js';

const RUNS = Number(process.argv[2] ?? 7);
const SLOWDOWN = 4;
/** Mounts until every line of code has run. */
const WARM_UP = 50;
const MOUNTS = 100;
const QUESTIONS = baseItemIds.length;

interface Measure {
  readonly firstQuestion: number;
  /** Milliseconds of each answer that leads to a question. */
  readonly answers: readonly number[];
  /** Milliseconds of the answer that leads to the result. */
  readonly result: number;
  readonly workByQuestion: number;
  /** Milliseconds of the longest task from the first answer to the finished result. */
  readonly longestTask: number;
  readonly heap: number;
}
declare global {
  interface Window {
    measure: {
      firstQuestion(): Promise<number>;
      answerAll(count: number): Promise<number[]>;
      mountAndUnmount(html: string, times: number): Promise<void>;
    };
  }
}

const local = (path: string) => new URL(path, import.meta.url);
const launch = (...args: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: readFileSync(local('../node_modules/.browser'), 'utf8').trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
const browser = await launch();
// Compiled code stays in the heap too, ever more of it: without compilers only what the elements leave behind is counted.
const interpreting = await launch('--js-flags=--no-opt --no-maglev --no-sparkplug');
const server = await HostServer.start();
try {
  const pages = servePages(server);
  const measures = { hand: [] as Measure[], catalogue: [] as Measure[], profession: [] as Measure[] };
  const empty: number[] = [];
  // In turns, so that whatever else the machine does falls on all alike.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, list] of Object.entries(measures)) {
      const measure = await measureQuiz(browser, pages[name as keyof typeof measures]);
      if (run > 0) list.push(measure);
    }
    empty.push(await measureEmpty(browser, pages.empty));
  }
  const mounts = await measureMounts(interpreting, pages.elements);
  print(measures, median(empty), mounts);
} finally {
  await browser.close();
  await interpreting.close();
  await server.stop();
}

function servePages(host: HostServer) {
  const page = (body: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bench</title></head><body>${body}</body></html>`;
  const script = '<script type="module" src="/metier-widgets/metier-widgets.js"></script>';
  const put = (name: string, body: string) => host.put(`/${name}.html`, { body });
  return {
    hand: put(
      'hand',
      readFileSync(local('hand-written-quiz.html'), 'utf8').replace('/* data */ null', () => JSON.stringify(quizData())),
    ),
    catalogue: put('catalogue', page(`<metier-quiz></metier-quiz>${script}`)),
    profession: put('profession', page(`<metier-quiz metier="perfusionniste"></metier-quiz>${script}`)),
    elements: put('elements', page(script)),
    empty: put('empty', page('')),
  };
}

function quizData() {
  const { items, answers } = texts('tu');
  const scales = new Map(questionnaire.interests.map(({ id, scale }) => [id, scale]));
  return {
    labels: answers,
    items: baseItemIds.map((id) => ({ id, text: items[id], scale: scales.get(id) })),
    professions: bundledCatalogue().professions.map(({ title, interests }) => ({ title: title.inclusive, interests })),
  };
}

async function measureQuiz(chrome: Browser, address: string): Promise<Measure> {
  return inPage(chrome, address, async (page, session) => {
    const firstQuestion = await page.evaluate(() => window.measure.firstQuestion());
    const before = await metric(session, 'TaskDuration');
    const answers = await page.evaluate((count) => window.measure.answerAll(count), QUESTIONS - 1);
    const work = (await metric(session, 'TaskDuration')) - before;
    const [result] = await page.evaluate(() => window.measure.answerAll(1));
    const heap = await usedHeap(session);
    return {
      firstQuestion,
      answers,
      result: result ?? 0,
      workByQuestion: (work * 1000) / (QUESTIONS - 1),
      longestTask: await measureTasks(chrome, address),
      heap,
    };
  });
}

/** In a page of its own: tracing slows what it watches. */
function measureTasks(chrome: Browser, address: string): Promise<number> {
  return inPage(chrome, address, async (page) => {
    await page.evaluate(() => window.measure.firstQuestion());
    return longestTask(chrome, page, () => page.evaluate((count) => window.measure.answerAll(count), QUESTIONS));
  });
}

function measureEmpty(chrome: Browser, address: string): Promise<number> {
  return inPage(chrome, address, (_page, session) => usedHeap(session));
}

/** Heap after many mounts, as a share of the heap before. */
async function measureMounts(chrome: Browser, address: string): Promise<Record<string, number>> {
  const elements = {
    'metier-card': '<metier-card metier="perfusionniste" variant="full"></metier-card>',
    'metier-quiz': '<metier-quiz></metier-quiz>',
    'metier-compare': '<metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>',
  };
  const shares: Record<string, number> = {};
  for (const [name, html] of Object.entries(elements)) {
    shares[name] = await inPage(chrome, address, async (page, session) => {
      const mount = (times: number) => page.evaluate(([markup, count]) => window.measure.mountAndUnmount(markup, count), [html, times] as const);
      await mount(WARM_UP);
      const before = await usedHeap(session);
      await mount(MOUNTS);
      return (await usedHeap(session)) / before;
    });
  }
  return shares;
}

async function inPage<Value>(chrome: Browser, address: string, work: (page: Page, session: CDPSession) => Promise<Value>): Promise<Value> {
  const context = await chrome.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: local('measure-in-page.js').pathname });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address);
    return await work(page, session);
  } finally {
    await context.close();
  }
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

/** Bytes in use once everything that can go has gone. */
async function usedHeap(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

function print(measures: Record<'hand' | 'catalogue' | 'profession', readonly Measure[]>, empty: number, mounts: Record<string, number>): void {
  const rows: Record<string, string>[] = [];
  const add = (what: string, of: (list: readonly Measure[]) => number, compare: (ours: number, hand: number) => string, budget = '') => {
    const { hand, catalogue, profession } = { hand: of(measures.hand), catalogue: of(measures.catalogue), profession: of(measures.profession) };
    rows.push({
      what,
      'by hand': hand.toFixed(1),
      catalogue: `${catalogue.toFixed(1)} (${compare(catalogue, hand)})`,
      'one profession': `${profession.toFixed(1)} (${compare(profession, hand)})`,
      budget,
    });
  };
  const ratio = (ours: number, hand: number) => `× ${(ours / hand).toFixed(2)}`;
  const difference = (ours: number, hand: number) => `${ours < hand ? '−' : '+'} ${Math.abs(ours - hand).toFixed(1)}`;
  /** Whatever else the machine does only adds: the best run says what the page takes. */
  const best = (of: (measure: Measure) => number) => (list: readonly Measure[]) => Math.min(...list.map(of));

  add(
    'first question painted, ms',
    best(({ firstQuestion }) => firstQuestion),
    ratio,
    '≤ × 1.3',
  );
  add(
    'answer → question, median, ms',
    best(({ answers }) => median(answers)),
    difference,
    '≤ + 10',
  );
  add(
    'answer → question, 95 %, ms',
    best(({ answers }) => quantile(answers, 0.95)),
    difference,
    '≤ 60 in all',
  );
  add(
    'answer → result, ms',
    best(({ result }) => result),
    difference,
  );
  add(
    'work by question, ms',
    best(({ workByQuestion }) => workByQuestion),
    difference,
    '≤ 45 in all',
  );
  add(
    'longest task of all answers, ms',
    best(({ longestTask: longest }) => longest),
    difference,
    '≤ 50 in all',
  );
  add('heap after the result, MB', (list) => median(list.map(({ heap }) => (heap - empty) / 1e6)), difference, '≤ 1.3 in all');
  console.log(`Chromium ${browser.version()}, processor slowed ${SLOWDOWN} times, best of ${RUNS} runs`);
  console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
  console.log(
    `Heap after ${MOUNTS} mounts, of that before (≤ 105 %): ${Object.entries(mounts)
      .map(([name, share]) => `${name} ${(share * 100).toFixed(1)} %`)
      .join(', ')}`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
