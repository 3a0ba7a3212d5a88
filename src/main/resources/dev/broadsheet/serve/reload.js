// Follows the build in a preview: a good one is shown in place, a failed one lays its findings over the page.
(() => {
  const shown = document.currentScript.dataset.build;
  const kept = 'broadsheet-preview:' + location.pathname;
  let overlay = null;

  const details = () => [...document.querySelectorAll('details')];

  const restore = () => {
    const state = JSON.parse(sessionStorage.getItem(kept) || 'null');
    sessionStorage.removeItem(kept);
    if (state) {
      const all = details();
      state.open.forEach((i) => { if (all[i]) { all[i].open = true; } });
      scrollTo(0, state.y);
    }
  };

  const reload = () => {
    const open = details().flatMap((d, i) => (d.open ? [i] : []));
    sessionStorage.setItem(kept, JSON.stringify({ y: scrollY, open }));
    location.reload();
  };

  // An excerpt keeps its lines, so that the caret stays under its word; all else goes on in the next line.
  const laid = (text) => (text.match(/(?:^ *\d* \| ?.*(?:\n|$))+|^.*(?:\n|$)/gm) || []).map((part) => {
    const span = document.createElement('span');
    span.className =
      /^ *\d* \|/.test(part) ? 'broadsheet-excerpt' : /^\S/.test(part) ? 'broadsheet-finding' : '';
    span.textContent = part;
    return span;
  });

  // Where an excerpt is wider than its box, the word in question is in sight.
  const aim = (excerpt) => {
    const lines = excerpt.textContent.split('\n');
    const caret = lines.find((line) => line.includes('^'))?.indexOf('^') ?? 0;
    const longest = Math.max(...lines.map((line) => line.length));
    const place = (excerpt.scrollWidth * caret) / longest;
    if (place > excerpt.clientWidth * 0.8) {
      excerpt.scrollLeft = place - excerpt.clientWidth / 3;
    }
  };

  const cover = (text) => {
    if (!overlay) {
      overlay = document.createElement('section');
      overlay.className = 'broadsheet-overlay';
      overlay.setAttribute('role', 'alert');
      overlay.append(document.createElement('h2'), document.createElement('pre'));
      overlay.firstChild.textContent = 'Not published: the content has errors';
      document.body.append(overlay);
    }
    overlay.lastChild.replaceChildren(...laid(text));
    overlay.querySelectorAll('.broadsheet-excerpt').forEach(aim);
  };

  const look = async (build) => {
    const answer = await fetch('/_broadsheet/findings', { cache: 'no-store' });
    const text = await answer.text();
    if (text) {
      cover(text);
    } else if (overlay || build !== shown) {
      reload();
    }
  };

  restore();
  new EventSource('/_broadsheet/events').addEventListener('message', (event) => look(event.data));
})();
