'use strict';
// Before the body is there: nothing but the part that is asked for is ever laid out.
document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', function () {
  var views = Array.from(document.querySelectorAll('[data-view]'));
  var links = Array.from(document.querySelectorAll('nav a'));
  var reports = document.getElementById('reports');

  // On a large page the bodies of reports and questions and the rest of long lists wait, packed, until somebody wants them.
  // Some parts are packed together: place 3.7 waits for the eighth part of the fourth pack.
  var WAITING = '[data-wait]';
  var packs = Array.from(document.querySelectorAll('script[data-ids]'));
  var unpacked = [];
  var places = null;

  async function inflate(packed) {
    var bytes = Uint8Array.from(atob(packed), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  }

  function unpack(n) {
    unpacked[n] = unpacked[n] || inflate(packs[n].textContent).then(function (html) { return html.split('\0'); });
    return unpacked[n];
  }

  // Whoever asks a second time waits for the same unpacking.
  function expand(waiting) {
    var place = waiting.dataset.wait.split('.');
    waiting.unpacking = waiting.unpacking || unpack(place[0]).then(function (parts) { return parts[place[1]]; }, function () {
      return '<p class="why">This browser cannot unpack what stands here: it needs one of 2023 or later.</p>';
    }).then(function (html) {
      waiting.insertAdjacentHTML('afterend', html);
      waiting.remove();
    });
    return waiting.unpacking;
  }

  function expandIn(box) {
    return Promise.all(Array.from(box.querySelectorAll(WAITING)).map(expand));
  }

  // Where something waits, by its name; cards (k-) wait with their claim.
  function place(id) {
    if (!places) {
      places = new Map();
      var waiting = new Map();
      document.querySelectorAll(WAITING).forEach(function (w) { waiting.set(w.dataset.wait, w); });
      packs.forEach(function (pack, n) {
        pack.dataset.ids.split('|').forEach(function (names, i) {
          names.split(' ').forEach(function (name) { places.set(name, waiting.get(n + '.' + i)); });
        });
      });
    }
    return places.get(id.replace(/^k-/, ''));
  }

  // Long lists of a large page stand in noscript: there they are when no script runs, and cost nothing until they are seen.
  function lists(view) {
    view.querySelectorAll('[data-later]').forEach(function (later) {
      later.insertAdjacentHTML('afterend', later.textContent);
      later.remove();
    });
    prepare(view);
  }

  function listed(id) {
    var later = Array.from(document.querySelectorAll('[data-later]')).find(function (l) { return l.textContent.indexOf(' id="' + id + '"') >= 0; });
    if (later) { lists(later.closest('[data-view]')); }
    return document.getElementById(id);
  }

  // What the address names is nothing that anybody waits for, or it is unpacked first.
  function show() {
    var id = decodeURIComponent(location.hash.slice(1));
    var at = document.getElementById(id) || id && listed(id);
    var waiting = at ? null : place(id);
    var body = at && at.matches('.report') && at.querySelector(WAITING);
    if (waiting || body) {
      expand(waiting || body).then(function () { reveal(document.getElementById(id) || at || views[0]); });
    } else {
      reveal(at || document.getElementById('overview'));
    }
  }

  // Shows the part of the page that the address names, and in it the report, the claim or the question.
  function reveal(at) {
    var view = at.closest('[data-view]') || views[0];
    if (!at.closest('.report')) { lists(view); }
    views.forEach(function (v) { v.classList.toggle('on', v === view); });
    links.forEach(function (a) {
      if (a.hash === '#' + view.id) { a.setAttribute('aria-current', 'page'); } else { a.removeAttribute('aria-current'); }
    });
    document.querySelectorAll('.report.on').forEach(function (r) { r.classList.remove('on'); });
    var report = at.closest('.report');
    reports.classList.toggle('one', !!report);
    if (report) { report.classList.add('on'); }
    var inside = at.matches('.q, .finding') && at.querySelector('details');
    if (inside) { inside.open = true; }
    for (var d = at.closest('details'); d; d = d.parentElement.closest('details')) { d.open = true; }
    if (report && at.closest('.text, .cards')) { select(at, report); } else if (at === view) { scrollTo(0, 0); } else { at.scrollIntoView(); }
  }

  // A claim is marked in the text and in the list beside it, whichever of the two was asked for.
  function select(at, report) {
    var id = at.id.replace(/^k-/, '');
    var mark = document.getElementById(id);
    var card = document.getElementById('k-' + id);
    report.querySelectorAll('.on').forEach(function (e) { e.classList.remove('on'); });
    [mark, card].forEach(function (e) { if (e) { e.classList.add('on'); } });
    if (mark) { light(mark); mark.scrollIntoView({block: 'center'}); mark.focus({preventScroll: true}); }
    if (card) {
      var box = card.closest('.cards');
      if (box && box.scrollHeight > box.clientHeight) { box.scrollTop += card.getBoundingClientRect().top - box.getBoundingClientRect().top - 40; }
    }
  }

  // Who says this: the source, the words and all that they hold.
  function light(el) {
    var report = el.closest('.report');
    if (!report) { return; }
    report.querySelectorAll('.hi').forEach(function (e) { e.classList.remove('hi'); });
    var numbers = (el.dataset.a || '').split(' ').filter(Boolean);
    if (!numbers.length) { return; }
    report.querySelectorAll('[data-a]').forEach(function (e) {
      var own = e.dataset.a.split(' ');
      if (numbers.some(function (n) { return own.indexOf(n) >= 0; })) { e.classList.add('hi'); }
    });
  }

  document.addEventListener('mouseover', function (e) {
    var el = e.target.closest && e.target.closest('.text .so, .text .cu, .text a.n');
    if (el) { light(el); }
  });
  document.addEventListener('focusin', function (e) {
    var el = e.target.closest && e.target.closest('.text a.n');
    if (el) { light(el); }
  });

  document.addEventListener('toggle', function (e) { if (e.target.open) { expandIn(e.target); } }, true);

  // The words of a row, made small once.
  function words(row) {
    if (row.words === undefined) {
      row.words = row.textContent.toLowerCase();
    }
    return row.words;
  }

  function wanted(input) { return input.value.toLowerCase().split(/\s+/).filter(Boolean); }

  function fits(row, search) { return search.every(function (w) { return words(row).indexOf(w) >= 0; }); }

  function filterBy(input) {
    var box = document.getElementById(input.dataset.filter);
    input.addEventListener('input', function () {
      if (box.id === 'question-rows') { choose(); return; }
      var rest = Array.from(box.querySelectorAll('.more'));
      Promise.all(rest.map(expandIn)).then(function () {
        var search = wanted(input);
        rest.forEach(function (more) { more.open = more.open || search.length > 0; });
        box.querySelectorAll(box.tagName === 'TBODY' ? 'tr' : '.incident').forEach(function (row) { row.hidden = !fits(row, search); });
      });
    });
  }

  // Sorting and choosing among the questions; the fields are made here, since they do nothing without a script.
  var rows = document.getElementById('question-rows');
  var tools = document.getElementById('question-tools');
  var all = [];
  var chosen = {};

  function field(name, options, change) {
    var label = document.createElement('label');
    label.textContent = name + ' ';
    var select = document.createElement('select');
    options.forEach(function (o) { select.add(new Option(o[1], o[0])); });
    select.addEventListener('change', function () { change(select.value); });
    label.appendChild(select);
    tools.appendChild(label);
  }

  function choose() {
    var left = 0;
    var search = wanted(document.querySelector('[data-filter=question-rows]'));
    all.forEach(function (q) {
      var chosenToo = Object.keys(chosen).every(function (k) {
        return !chosen[k] || q.dataset[k].split('|').indexOf(chosen[k]) >= 0;
      }) && fits(q, search);
      q.hidden = !chosenToo;
      if (chosenToo) { left++; }
    });
    document.getElementById('question-count').textContent = left + (left === 1 ? ' question' : ' questions');
  }

  function chooseAndSort() {
    all = Array.from(rows.children);
    [['m', 'Measure'], ['p', 'Of'], ['l', 'Place'], ['o', 'Outlet']].forEach(function (f) {
      var values = new Set();
      all.forEach(function (q) { (q.dataset[f[0]] || '').split('|').forEach(function (v) { if (v) { values.add(v); } }); });
      var options = Array.from(values).sort().map(function (v) { return [v, v.length > 40 ? v.slice(0, 39) + '…' : v]; });
      if (options.length > 1) {
        field(f[1], [['', 'any']].concat(options), function (v) { chosen[f[0]] = v; choose(); });
      }
    });
    if (all.length > 1) {
      field('Sort by', [['', 'most reports'], ['share', 'many reports, few origins'], ['w', 'widest range'], ['x', 'largest figure'],
        ['d', 'latest report']], function (k) {
        var sorted = all.slice();
        var value = function (q) { return k === 'share' ? (q.dataset.r || 1) / (q.dataset.g || 1) : k === 'd' ? q.dataset.d : Number(q.dataset[k]); };
        if (k) { sorted.sort(function (a, b) { var x = value(a), y = value(b); return x < y ? 1 : x > y ? -1 : 0; }); }
        sorted.forEach(function (q) { rows.appendChild(q); });
      });
    }
  }

  function key(row, i) {
    var text = row.cells[i].textContent.trim();
    var number = Number(text.replace(/,/g, ''));
    return text !== '' && !isNaN(number) ? number : text.toLowerCase();
  }

  function sortable(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (th, i) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = th.textContent;
      th.textContent = '';
      th.appendChild(button);
      button.addEventListener('click', function () {
        var down = th.getAttribute('aria-sort') === 'ascending' || (th.className === 'num' && !th.hasAttribute('aria-sort'));
        Array.from(table.tHead.rows[0].cells).forEach(function (o) { o.removeAttribute('aria-sort'); });
        th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var rows = Array.from(table.tBodies[0].rows);
        rows.sort(function (a, b) {
          var x = key(a, i), y = key(b, i);
          var order = typeof x === typeof y ? (x < y ? -1 : x > y ? 1 : 0) : typeof x === 'number' ? -1 : 1;
          return down ? -order : order;
        });
        rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
      });
    });
  }

  // What a part of the page can do, once its lists are there.
  function prepare(view) {
    if (view.prepared) { return; }
    view.prepared = true;
    view.querySelectorAll('[data-filter]').forEach(filterBy);
    view.querySelectorAll('table.sortable').forEach(sortable);
    if (view.contains(rows)) { chooseAndSort(); }
  }

  function step(by) {
    var report = document.querySelector('.report.on');
    if (!report) { return; }
    var marks = Array.from(report.querySelectorAll('.text a.n[id]'));
    var at = marks.findIndex(function (m) { return m.classList.contains('on'); });
    var next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : at + by];
    if (next) { location.hash = next.id; }
  }

  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) { return; }
    if (e.key === 'n') { step(1); } else if (e.key === 'p') { step(-1); }
    else if (e.key === '/') {
      var field = document.querySelector('section.on input[type=search]');
      if (field) { e.preventDefault(); field.focus(); }
    } else if (links[Number(e.key) - 1]) { location.hash = links[Number(e.key) - 1].hash; }
  });

  // Packed parts that nobody opened are not printed, and the print says so.
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not(:has(' + WAITING + '))').forEach(function (d) { d.open = true; });
  });
  addEventListener('hashchange', show);
  addEventListener('load', show);
  show();
});
