'use strict';
// Before the body is there: nothing but the part that is asked for is ever laid out.
document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', function () {
  var views = Array.from(document.querySelectorAll('[data-view]'));
  var links = Array.from(document.querySelectorAll('nav a'));
  var reports = document.getElementById('reports');

  // On a large page the bodies of reports and questions wait as text until somebody wants to see them.
  function expand(box) {
    var waiting = box.querySelector('script[type="text/html"]');
    if (waiting) {
      waiting.insertAdjacentHTML('afterend', waiting.textContent);
      waiting.remove();
    }
  }

  function find(id) {
    var at = document.getElementById(id);
    if (!at && /^(k-)?[a-z][0-9a-f-]+$/.test(id)) {
      Array.from(document.querySelectorAll('.report script')).some(function (waiting) {
        if (waiting.textContent.indexOf(' id="' + id + '"') < 0) { return false; }
        expand(waiting.parentElement);
        return true;
      });
      at = document.getElementById(id);
    }
    return at;
  }

  function target() {
    return find(decodeURIComponent(location.hash.slice(1))) || document.getElementById('overview');
  }

  // Shows the part of the page that the address names, and in it the report, the claim or the question.
  function show() {
    var at = target();
    var view = at.closest('[data-view]') || views[0];
    views.forEach(function (v) { v.classList.toggle('on', v === view); });
    links.forEach(function (a) {
      if (a.hash === '#' + view.id) { a.setAttribute('aria-current', 'page'); } else { a.removeAttribute('aria-current'); }
    });
    document.querySelectorAll('.report.on').forEach(function (r) { r.classList.remove('on'); });
    var report = at.closest('.report');
    reports.classList.toggle('one', !!report);
    if (report) { expand(report); report.classList.add('on'); }
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
      if (box && box.scrollHeight > box.clientHeight) { box.scrollTop = card.offsetTop - box.offsetTop - 40; }
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

  // On a large page the sentence and the chain of a claim stand in its report only; they come here when they are asked for.
  function excerpt(mark) {
    var all = mark.closest('.para').textContent;
    var range = document.createRange();
    range.setStart(mark.closest('.para'), 0);
    range.setEndBefore(mark);
    var at = range.toString().length;
    var end = at + mark.textContent.length;
    var from = Math.max(all.lastIndexOf('. ', at - 1) + 1, at - 300, 0);
    var to = all.indexOf('. ', end);
    to = Math.min(to < 0 ? all.length : to + 1, end + 300);
    var q = document.createElement('q');
    q.className = 'quote';
    var n = document.createElement('span');
    n.className = 'n';
    n.textContent = mark.textContent;
    q.append((from > 0 && all[from - 1] !== '.' ? '… ' : '') + all.slice(from, at).trimStart(), n, all.slice(end, to));
    return q;
  }

  function fill(box) {
    box.querySelectorAll('[data-fill]').forEach(function (row) {
      row.removeAttribute('data-fill');
      var id = row.querySelector('.fig').hash.slice(1);
      var mark = find(id);
      var card = find('k-' + id);
      if (!mark || !card || !mark.closest('.para')) { return; }
      var outlet = card.closest('.report').querySelector('.meta bdi').textContent;
      var parts = [card.querySelector('.chain'), card.querySelector('.why')].map(function (e) { return e ? e.cloneNode(true) : ''; });
      row.append(' ', parts[0], parts[0].querySelector('bdi') ? ' → ' + outlet + ' ' : ' (' + outlet + ') ', excerpt(mark), ' ', parts[1]);
    });
  }

  document.addEventListener('toggle', function (e) { if (e.target.open) { expand(e.target); fill(e.target); } }, true);

  document.querySelectorAll('[data-filter]').forEach(function (input) {
    var box = document.getElementById(input.dataset.filter);
    input.addEventListener('input', function () {
      if (box.id === 'question-rows') { choose(); return; }
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      Array.from(box.children).forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !words.every(function (w) { return text.indexOf(w) >= 0; });
      });
    });
  });

  // Sorting and choosing among the questions; the fields are made here, since they do nothing without a script.
  var rows = document.getElementById('question-rows');
  var tools = document.getElementById('question-tools');
  var all = Array.from(rows.children);
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
    var search = document.querySelector('[data-filter=question-rows]').value.toLowerCase().split(/\s+/).filter(Boolean);
    all.forEach(function (q) {
      var fits = Object.keys(chosen).every(function (k) {
        return !chosen[k] || q.dataset[k].split('|').indexOf(chosen[k]) >= 0;
      });
      if (fits && search.length) {
        var text = q.textContent.toLowerCase();
        fits = search.every(function (w) { return text.indexOf(w) >= 0; });
      }
      q.hidden = !fits;
      if (fits) { left++; }
    });
    document.getElementById('question-count').textContent = left + (left === 1 ? ' question' : ' questions');
  }

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

  function key(row, i) {
    var text = row.cells[i].textContent.trim();
    var number = Number(text.replace(/,/g, ''));
    return text !== '' && !isNaN(number) ? number : text.toLowerCase();
  }

  document.querySelectorAll('table.sortable').forEach(function (table) {
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
  });

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

  addEventListener('beforeprint', function () {
    document.querySelectorAll('.report').forEach(expand);
    document.querySelectorAll('details').forEach(function (d) { expand(d); fill(d); d.open = true; });
  });
  addEventListener('hashchange', show);
  addEventListener('load', show);
  show();
});
