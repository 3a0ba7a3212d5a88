// Search. Library and index come when the reader opens the field or brings ?q=.
const form = document.querySelector(".search");
const field = form.elements.q;
const status = document.querySelector("#search-status");
const list = document.querySelector("#search-results");
const { index, library, none, one, other, failed } = form.dataset;

const HAN = /\p{Script=Han}/u;
const lang = document.documentElement.lang;
const cut = (text, granularity) => [...new Intl.Segmenter(lang, { granularity }).segment(text)];

// Names are cut now so, now otherwise: pairs of Han count beside words.
const pairs = (text) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((pair) => pair[1]);
const words = (text) => cut(text, "word").filter((s) => s.isWordLike);

async function start() {
  const [{ default: MiniSearch }, articles] = await Promise.all([
    import(library),
    fetch(index).then((response) => response.json()),
  ]);
  const engine = new MiniSearch({
    idField: "url",
    fields: ["title", "summary", "topics", "headings", "text"],
    storeFields: ["title", "summary", "text", "day"],
    tokenize: (text) => [...words(text).map((s) => s.segment), ...pairs(text)],
    processTerm: (term) => term.toLowerCase().replace(/['’]s$/, ""),
    searchOptions: {
      boost: { title: 4, summary: 2, topics: 2, headings: 2 },
      // A figure is found whole: 12 is not 122.
      prefix: (term) => !/^\d/.test(term),
      fuzzy: (term) => /^[a-z]{5,}$/.test(term) && 0.2,
    },
  });
  engine.addAll(articles);
  return engine;
}

let engine;
const load = () => (engine ??= start());

function patternOf(question, terms) {
  const latin = terms.filter((term) => !HAN.test(term)).map((term) => term.replace(/[^\p{L}\d]/gu, "."));
  const chain = pairs(question).map(([a, b]) => `${a}(?=${b})`);
  const han = chain.length ? [`(?:${chain.join("|")})+.`] : question.match(HAN) ?? [];
  return new RegExp([...latin.map((word) => `(?<!\\w)${word}(?!\\w)`), ...han].join("|"), "giu");
}

// The best sentence, whole, so that no figure loses its words.
function passage({ summary, text }, pattern) {
  const score = (sentence) => [...new Set(sentence.match(pattern))].join("").length;
  const sentences = text.split("\n").flatMap((line) => cut(line, "sentence").map((s) => s.segment));
  return sentences.reduce((best, next) => (score(next) > score(best) ? next : best), summary);
}

// Strings become text, never markup.
function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function marked(name, text, pattern) {
  const hits = text.match(pattern) ?? [];
  const pieces = text.split(pattern).flatMap((piece, i) => [piece, i < hits.length ? element("mark", hits[i]) : ""]);
  return element(name, ...pieces);
}

function entry(result, question) {
  const pattern = patternOf(question, result.terms);
  const link = marked("a", result.title, pattern);
  link.href = result.id;
  const day = result.day ? [element("time", result.day)] : [];
  return element("li", ...day, element("h2", link), marked("p", passage(result, pattern), pattern));
}

async function answer() {
  const question = field.value.trim();
  history.replaceState(null, "", question ? `?q=${encodeURIComponent(question)}` : location.pathname);
  const engine = await load();
  const all = engine.search(question, { combineWith: "AND" });
  const found = all.length || !HAN.test(question) ? all : engine.search(question);
  list.replaceChildren(...found.map((result) => entry(result, question)));
  status.textContent = question && ([none, one][found.length] ?? other.replace("{0}", found.length));
}

const fail = () => ((engine = undefined), (status.textContent = failed));
const search = () => answer().catch(fail);

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 150);
});
field.addEventListener("focus", () => load().catch(fail));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
field.value ||= new URLSearchParams(location.search).get("q") ?? "";
if (field.value) search();
