/// The page that `longhand explore --html` writes, without its data.
enum ExplorePageTemplate {
  static let text = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Longhand: what readers can come to</title>
    <style>
    :root { --ink: #22252b; --quiet: #6b7280; --paper: #faf8f4; --card: #fff; --line: #e2ddd2;
      --reached: #3f7d58; --unreachable: #b3423a; --undecided: #b98a1d; --accent: #35507a; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --quiet: #9aa0aa; --paper: #17191d; --card: #202329;
      --line: #33373f; --reached: #6fbf8e; --unreachable: #e0786f; --undecided: #dcb352; --accent: #9db8e6; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
    main { max-width: 1180px; margin: 0 auto; padding: 24px 16px 64px; }
    h1 { font-size: 1.6rem; margin: 0 0 4px; overflow-wrap: anywhere; }
    h2 { font-size: 1.1rem; margin: 32px 0 10px; }
    .facts { color: var(--quiet); margin: 0 0 16px; }
    input { font: inherit; width: 100%; max-width: 420px; padding: 8px 12px; color: inherit; background: var(--card);
      border: 1px solid var(--line); border-radius: 8px; }
    .endings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 10px; }
    .ending { text-align: left; font: inherit; color: inherit; background: var(--card); cursor: pointer;
      border: 1px solid var(--line); border-left: 5px solid var(--reached); border-radius: 8px; padding: 10px 14px; }
    .ending:hover, .ending:focus-visible { border-color: var(--accent); }
    .ending b { display: block; } .ending small { color: var(--quiet); display: block; }
    .bar { height: 6px; border-radius: 3px; background: var(--line); margin-top: 8px; overflow: hidden; }
    .bar i { display: block; height: 100%; background: var(--accent); }
    .unreachable { border-left-color: var(--unreachable); } .undecided { border-left-color: var(--undecided); }
    #map { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow-x: auto; }
    #map svg { display: block; } #map text { font: 12px system-ui, sans-serif; fill: #fff; pointer-events: none; }
    #map rect { cursor: pointer; } #map path { fill: none; stroke: var(--quiet); opacity: .35; }
    #map path.lit { stroke: var(--accent); opacity: 1; stroke-width: 2; }
    .dim { opacity: .15; }
    #note { min-height: 1.5em; color: var(--quiet); margin: 8px 2px 0; overflow-wrap: anywhere; }
    .key span { display: inline-block; margin-right: 16px; } .key i { display: inline-block; width: 11px; height: 11px;
      border-radius: 3px; margin-right: 5px; }
    .plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: 6px 24px; }
    .blocks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: 18px 24px; }
    .blocks figure { margin: 0; } .blocks figcaption { font-weight: bold; font-size: .92rem; margin-bottom: 2px; }
    .plot { display: grid; grid-template-columns: 130px 1fr; align-items: center; gap: 8px; font-size: .88rem; }
    .plot span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .plot svg { width: 100%; height: 18px; }
    table { width: 100%; border-collapse: collapse; font-size: .92rem; } td { padding: 6px 8px 6px 0; vertical-align: top;
      border-top: 1px solid var(--line); overflow-wrap: anywhere; } td:first-child { width: 7.5em; color: var(--quiet); }
    dialog { width: min(720px, 94vw); max-height: 88vh; border: 1px solid var(--line); border-radius: 12px; padding: 0;
      background: var(--card); color: var(--ink); } dialog::backdrop { background: rgb(0 0 0 / .45); }
    dialog header { position: sticky; top: 0; background: var(--card); padding: 16px 20px 10px;
      border-bottom: 1px solid var(--line); display: flex; gap: 12px; justify-content: space-between; }
    dialog header h2 { margin: 0; } dialog button { font: inherit; color: var(--accent); background: none; border: 0;
      cursor: pointer; } dialog article { padding: 8px 20px 24px; overflow-wrap: anywhere; }
    dialog .choice { color: var(--accent); font-style: italic; margin-left: 1.5em; }
    </style>
    </head>
    <body>
    <main>
    <h1 id="title"></h1>
    <p class="facts" id="path"></p>
    <p class="facts" id="facts"></p>
    <input id="search" type="search" placeholder="Find an ending, a knot, a line" aria-label="Find">
    <h2>Endings</h2>
    <div class="endings" id="endings"></div>
    <h2>The knots, and how they lead to one another</h2>
    <p class="facts key"><span><i style="background:var(--reached)"></i>reached</span><span><i
      style="background:var(--unreachable)"></i>proved out of reach</span><span><i
      style="background:var(--undecided)"></i>undecided</span><span>the wider, the more playthroughs come there</span></p>
    <div id="map"></div>
    <p id="note">Choose a knot to see where it leads.</p>
    <section id="traits"></section>
    <section id="rest"></section>
    </main>
    <dialog id="reader"><header><h2 id="what"></h2><button id="close">Close</button></header><article></article></dialog>
    <script>
    "use strict";
    const data = /*DATA*/;
    const byId = id => document.getElementById(id);
    const make = (tag, text, name) => { const node = document.createElement(tag);
      if (text !== undefined) node.textContent = text; if (name) node.className = name; return node; };
    const percent = share => (share * 100).toFixed(share < .1 ? 1 : 0) + " %";
    const colour = verdict => `var(--${verdict})`;
    byId("title").textContent = data.story;
    document.title = data.story + ": what readers can come to";
    byId("path").textContent = data.path;
    byId("path").hidden = !data.path;
    byId("facts").textContent = data.facts.join(" · ");

    // Endings, and the way to each as a reader reads it
    const reader = byId("reader");
    const most = Math.max(.0001, ...data.endings.map(ending => ending.share));
    for (const ending of data.endings) {
      const card = make("button", undefined, "ending " + ending.verdict);
      card.append(make("b", ending.name), make("small", ending.verdict === "reached"
        ? `${percent(ending.share)} of playthroughs, ${ending.why}` : `${ending.verdict}: ${ending.why}`));
      if (ending.portrait) card.append(make("small", ending.portrait));
      const bar = make("div", undefined, "bar");
      bar.append(make("i"));
      bar.firstChild.style.width = ending.share / most * 100 + "%";
      card.append(bar);
      card.onclick = () => {
        byId("what").textContent = ending.name;
        const article = reader.querySelector("article");
        article.replaceChildren();
        if (!ending.transcript.length) article.append(make("p", ending.why));
        for (const line of ending.transcript) article.append(make("p", line, line.startsWith("→ ") ? "choice" : ""));
        const names = Object.keys(ending.traits);
        if (names.length) article.append(make("h2", "Traits at this ending"));
        for (const name of names) article.append(plot(name, ending.traits[name]));
        reader.showModal();
        reader.scrollTop = 0;
      };
      card.found = ending.name + " " + ending.transcript.join(" ");
      byId("endings").append(card);
    }
    if (!data.endings.length) byId("endings").append(make("p", "The story has no ending."));
    byId("close").onclick = () => reader.close();
    reader.onclick = event => { if (event.target === reader) reader.close(); };

    // Small plots from 0 to 100
    const svg = (tag, attributes) => { const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const key in attributes) node.setAttribute(key, attributes[key]); return node; };
    function plot(name, values, outer) {
      const row = make("div", undefined, "plot");
      const label = make("span", name);
      label.title = name;
      const picture = svg("svg", { viewBox: "0 0 100 18", preserveAspectRatio: "none" });
      const box = (from, to, y, height, fill, opacity) => picture.append(svg("rect",
        { x: from, y, width: Math.max(.8, to - from), height, fill, opacity }));
      box(0, 100, 8.5, 1, "var(--line)", 1);
      if (outer) box(outer[0], outer[1], 4, 10, "var(--quiet)", .25);
      if (values && values.length === 5) { box(values[0], values[4], 7, 4, "var(--accent)", .45);
        box(values[1], values[3], 4, 10, "var(--accent)", .8); box(values[2] - .4, values[2] + .4, 2, 14, "var(--ink)", 1); }
      else if (values) box(values[0], values[1], 6, 6, "var(--accent)", .85);
      picture.append(svg("title", {}));
      picture.lastChild.textContent = values ? values.join(", ") : "";
      row.append(label, picture);
      return row;
    }
    if (data.ranges.length) {
      const plots = make("div", undefined, "plots");
      for (const range of data.ranges) plots.append(plot(range.name, range.inner, range.outer));
      byId("traits").append(make("h2", "Traits, from 0 to 100"),
        make("p", "Dark: seen in playthroughs. Pale: more than this is never assigned, and that is proved.", "facts"), plots);
    }

    // Each trait at each ending: where half of the readers are, and all
    const told = data.endings.filter(ending => Object.keys(ending.traits).length);
    const names = [...new Set(told.flatMap(ending => Object.keys(ending.traits)))].sort();
    if (told.length > 1 && names.length) {
      const blocks = make("div", undefined, "blocks");
      for (const name of names) {
        const block = make("figure");
        block.append(make("figcaption", name));
        for (const ending of told) if (ending.traits[name]) block.append(plot(ending.name, ending.traits[name]));
        block.found = name;
        blocks.append(block);
      }
      byId("traits").append(make("h2", "Each trait at each ending"), make("p",
        "Dark: the half of the readers who are in the middle. Pale: all of them. The line: the one in the middle.", "facts"), blocks);
    }

    // The map: layers by how many diverts lead there
    const map = byId("map");
    let chosen = -1;
    function draw() {
      const width = Math.max(280, map.clientWidth - 2), gap = 12, high = 30;
      const layers = new Map();
      data.knots.forEach((knot, number) => { const depth = knot.depth ?? 1e6;
        if (!layers.has(depth)) layers.set(depth, []); layers.get(depth).push(number); });
      let y = 18;
      const place = [];
      for (const depth of [...layers.keys()].sort((a, b) => a - b)) {
        let rows = [[]], used = gap;
        for (const number of layers.get(depth)) {
          const knot = data.knots[number];
          const wide = Math.min(width - 2 * gap, Math.max(26 + 7 * Math.min(knot.name.length, 8), 210 * Math.sqrt(knot.share)));
          if (used + wide + gap > width && rows.at(-1).length) { rows.push([]); used = gap; }
          rows.at(-1).push([number, wide]);
          used += wide + gap;
        }
        for (const row of rows) {
          const sum = row.reduce((total, [, wide]) => total + wide, 0) + gap * (row.length - 1);
          let x = (width - sum) / 2;
          for (const [number, wide] of row) { place[number] = { x, y, wide }; x += wide + gap; }
          y += high + 18;
        }
        y += 16;
      }
      const picture = svg("svg", { width, height: y, viewBox: `0 0 ${width} ${y}`, role: "img" });
      data.knots.forEach((knot, from) => { for (const to of knot.next) {
        const a = place[from], b = place[to];
        const [x1, x2] = [a.x + a.wide / 2, b.x + b.wide / 2];
        const down = b.y > a.y;
        const [y1, y2] = down ? [a.y + high, b.y] : [a.y, b.y + high];
        const bend = Math.max(18, Math.abs(y2 - y1) / 2.4) * (down ? 1 : -1);
        picture.append(svg("path", { d: `M${x1},${y1}C${x1},${y1 + bend} ${x2},${y2 - bend} ${x2},${y2}`,
          class: from === chosen || to === chosen ? "lit" : "" }));
      } });
      data.knots.forEach((knot, number) => {
        const { x, y, wide } = place[number];
        const group = svg("g", { class: matches(knot.name) ? "" : "dim" });
        const box = svg("rect", { x, y, width: wide, height: high, rx: 6, fill: colour(knot.verdict),
          stroke: number === chosen ? "var(--ink)" : "none", "stroke-width": 2 });
        const title = svg("title", {});
        title.textContent = `${knot.name}: ${knot.verdict}, ${percent(knot.share)}`;
        box.append(title);
        const letters = Math.floor((wide - 12) / 6.6);
        const words = svg("text", { x: x + wide / 2, y: y + 19, "text-anchor": "middle" });
        words.textContent = knot.name.length > letters ? knot.name.slice(0, Math.max(1, letters - 1)) + "…" : knot.name;
        box.onclick = () => { chosen = chosen === number ? -1 : number; draw(); tell(); };
        group.append(box, words);
        picture.append(group);
      });
      map.replaceChildren(picture);
    }
    function tell() {
      const knot = data.knots[chosen];
      byId("note").textContent = knot
        ? `${knot.name}: ${knot.verdict}${knot.why ? ", " + knot.why : ""}; ${percent(knot.share)} of playthroughs; leads to `
          + (knot.next.map(next => data.knots[next].name).join(", ") || "no other knot") + "."
        : "Choose a knot to see where it leads.";
    }

    // What deserves attention
    const table = make("table");
    for (const finding of data.findings) {
      const row = make("tr");
      const words = make("td");
      words.append(make("div", finding.name), make("div", [finding.place, finding.why].filter(Boolean).join(": "), "facts"));
      row.append(make("td", finding.verdict), words);
      row.found = finding.name + " " + finding.place + " " + finding.why;
      table.append(row);
    }
    if (data.findings.length) byId("rest").append(make("h2", "What deserves attention"), table);

    // Search
    const search = byId("search");
    const matches = words => words.toLowerCase().includes(search.value.trim().toLowerCase());
    search.oninput = () => {
      for (const item of [...byId("endings").children, ...table.children]) if (item.found) item.hidden = !matches(item.found);
      draw();
    };
    draw();
    addEventListener("resize", draw);
    </script>
    </body>
    </html>

    """#
}
