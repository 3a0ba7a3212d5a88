// Search over the articles of one language. Index and library come when the reader opens the field, or brings a question
// in the address; until then this file is all there is.
const form = document.querySelector("form.search");
const field = form.elements.q;
const status = document.getElementById("search-status");
const list = document.getElementById("search-results");
const { index, library, none, one, other, failed } = form.dataset;
const language = document.documentElement.lang;
const HAN = /\p{Script=Han}/gu;

const cut = (text, granularity) => Array.from(new Intl.Segmenter(language, { granularity }).segment(text));
const lower = (text) => text.toLocaleLowerCase(language);

// Words; and pairs of Han characters, because the dictionary cuts a name differently in different places.
const tokenize = (text) => [
  ...cut(text, "word").flatMap((s) => (s.isWordLike ? s.segment : [])),
  ...Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), (pair) => pair[1]),
];

async function start() {
  const [{ default: MiniSearch }, articles] = await Promise.all([
    import(library),
    fetch(index).then((response) => response.json()),
  ]);
  const engine = new MiniSearch({
    idField: "url",
    fields: ["title", "summary", "topics", "headings", "text"],
    storeFields: ["title", "summary", "text", "day"],
    tokenize,
    processTerm: (term) => lower(term).replace(/['’]s$/, ""),
    searchOptions: {
      boost: { title: 4, summary: 2, topics: 2, headings: 2 },
      // A figure is found whole: 12 is not 122, nor anything like it.
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
  const han = [...new Set(question.match(HAN))];
  const words = terms.filter((term) => !term.match(HAN)).map((term) => term.replace(/[^\p{L}\p{N}]/gu, "."));
  const parts = words.map((word) => `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`);
  if (han.length) parts.push(`[${han.join("")}]{${Math.min(2, han.length)},}`);
  return new RegExp(parts.join("|"), "giu");
}

// The sentence with most of what was asked for, whole, so that no figure is cut from its words.
function passage({ summary, text }, pattern) {
  const score = (sentence) => [...new Set(lower(sentence).match(pattern))].join("").length;
  const sentences = text.split("\n").flatMap((line) => cut(line, "sentence").map((s) => s.segment));
  return sentences.reduce((best, next) => (score(next) > score(best) ? next : best), summary);
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

// Text stays text: every piece becomes a text node.
function marked(text, pattern) {
  const hits = Array.from(text.matchAll(pattern), (hit) => element("mark", "", hit[0]));
  return text.split(pattern).flatMap((piece, i) => [piece, hits[i] ?? ""]);
}

function entry(result, question) {
  const pattern = patternOf(question, result.terms);
  const link = element("a", "", ...marked(result.title, pattern));
  link.href = result.id;
  const summary = element("p", "summary", ...marked(passage(result, pattern), pattern));
  return element("li", "teaser", element("p", "dateline", result.day), element("h2", "", link), summary);
}

async function answer() {
  const question = field.value.trim();
  history.replaceState(null, "", question ? `?q=${encodeURIComponent(question)}` : location.pathname);
  const engine = await load();
  const all = engine.search(question, { combineWith: "AND" });
  const found = all.length || !question.match(HAN) ? all : engine.search(question);
  list.replaceChildren(...found.map((result) => entry(result, question)));
  status.textContent = question && ([none, one][found.length] ?? other.replace("{0}", found.length));
}

function fail() {
  engine = undefined;
  status.textContent = failed;
}
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
