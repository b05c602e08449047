'use strict';
// Clicks through the story that plays beside its text, in a real browser. LONGHAND_PICTURES names a folder for pictures.
const assert = require('node:assert');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const test = require('node:test');
const {extensionPath, until} = require('./support/editor');
const {Browser, program} = require('./support/browser');
const started = require('./support/started');

const files = {
  'main.ink': `PERSONA sam "Sam" {
    cold / warm: 50
}
-> kitchen

=== kitchen ===
Rain on the window, <b>not bold</b>. 🌧 # sound: rain
+ [Say "it" & wait] -> hallway
+ [Go out] -> garden

=== hallway ===
~ sam: warm +10
The hallway is dark.
* [Knock] Nobody answers.
* [Leave] You leave.
- Over. # ending: Dark
-> END

=== garden ===
Wet grass.
+ [Back in] -> kitchen
+ [On and on] -> garden
`,
};

/// The page of the panel, served as VS Code would, and a way between it and the extension.
const served = async (panel) => {
  const server = http.createServer((request, response) => {
    const name = request.url.slice(1);
    if (!name) {
      response.setHeader('Content-Type', 'text/html');
      return response.end(panel.webview.html);
    }
    response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/javascript');
    const file = path.join(extensionPath, 'media', path.basename(name));
    if (!fs.existsSync(file)) response.statusCode = 404;
    return response.end(fs.existsSync(file) ? fs.readFileSync(file) : '');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return server;
};

/// Clicks in order, those that were made again and again once with their number.
const told = (clicks) => clicks.filter((click, index) => click !== clicks[index - 1]).map((click) => {
  const count = clicks.filter((one) => one === click).length;
  return count > 1 ? `${click} ${count} times` : click;
});

const bridge = `
  window.acquireVsCodeApi = () => ({postMessage: (message) => window.toExtension(JSON.stringify(message))});`;

test('clicks through the preview', {skip: program ? false : 'there is no Chromium'}, started(files, async (editor) => {
  const document = editor.open('main.ink');
  // The page's own address takes the place of the editor's for what it may load.
  const createPanel = editor.panel.bind(editor);
  editor.panel = (...options) => {
    const panel = createPanel(...options);
    panel.webview.asWebviewUri = (uri) => `./${path.basename(uri.fsPath)}`;
    Object.defineProperty(panel.webview, 'cspSource', {get: () => "'self'"});
    return panel;
  };
  await editor.run('longhand.preview');
  const [panel] = editor.shown.panels;
  const server = await served(panel);
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const browser = await Browser.start();
  const clicks = [];
  try {
    panel.onPost = (event) => browser.look(`window.postMessage(${JSON.stringify(event)}, '*')`).catch(() => {});
    await browser.bind('toExtension', (message) => panel.say(message));
    await browser.open(origin, bridge);
    const story = () => browser.look("document.getElementById('story')?.innerText ?? ''");
    const choices = () => browser.look("[...document.querySelectorAll('#choices button')].map((one) => one.textContent)");
    const shows = (words) => until(words, async () => (await story()).includes(words));
    const offers = (...words) => until(words.join(', '), async () =>
      JSON.stringify(await choices()) === JSON.stringify(words.map((one, index) => `${index + 1}  ${one}`)));
    const click = async (words) => {
      await browser.click(words);
      clicks.push(`click '${words}'`);
    };

    await offers('Say "it" & wait', 'Go out');
    assert.match(await story(), /Rain on the window, <b>not bold<\/b>\. 🌧\s+# sound: rain/);
    await click('Go out');
    await shows('Wet grass.');
    await offers('Back in', 'On and on');
    for (let number = 0; number < 12; number += 1) {
      await click('On and on');
      await until('more grass', async () => (await story()).split('Wet grass.').length === number + 3);
      await offers('Back in', 'On and on');
    }
    assert.ok(await browser.look('window.scrollY > 0'), 'The newest words are to be seen.');
    await click('Back in');
    await offers('Say "it" & wait', 'Go out');
    await browser.press('1');
    clicks.push("press the key '1'");
    await shows('› Say "it" & wait');
    await shows('sam.warm 50 → 55 (+5)');
    await offers('Knock', 'Leave');
    await click('Leave');
    await shows('Ending: Dark');
    assert.deepStrictEqual(await choices(), []);
    if (process.env.LONGHAND_PICTURES) await browser.picture(path.join(process.env.LONGHAND_PICTURES, 'preview.png'));
    await click('Back');
    await offers('Knock', 'Leave');
    assert.ok(!(await story()).includes('Ending'));
    await click('Knock');
    await shows('Nobody answers.');
    await click('Begin anew');
    await offers('Say "it" & wait', 'Go out');
    assert.ok(!(await story()).includes('grass'));
    editor.select(document, document.place('Wet grass'));
    clicks.push('put the cursor into the knot `garden`');
    await shows('Wet grass.');
    await offers('Back in', 'On and on');
    editor.type(document, 'Wet grass', 'Dry grass');
    editor.save(document);
    clicks.push('change a word and save');
    await shows('Dry grass.');
    assert.deepStrictEqual(browser.complaints.filter((words) => !/favicon/.test(words)), []);
    console.log(`clicks: ${told(clicks).join(', ')}`);
  } finally {
    await browser.stop();
    server.close();
    server.closeAllConnections();
  }
}));
