'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {spawn, spawnSync} = require('node:child_process');

/// The program of a Chromium; undefined where there is none.
const program = ['chromium', 'chromium-browser', 'google-chrome']
  .find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

/// A headless Chromium with one page, spoken to over two pipes by the DevTools protocol.
class Browser {
  static async start() {
    const browser = new Browser();
    browser.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'longhand-chromium-'));
    browser.process = spawn(program, [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
      '--remote-debugging-pipe', `--user-data-dir=${browser.folder}`, '--window-size=700,900', 'about:blank',
    ], {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});
    browser.waiting = new Map();
    browser.lastId = 0;
    browser.bindings = new Map();
    /// What the page complained about.
    browser.complaints = [];
    let unread = '';
    browser.process.stdio[3].on('error', () => {});
    browser.process.stdio[4].setEncoding('utf8').on('data', (text) => {
      const messages = (unread + text).split('\0');
      unread = messages.pop();
      messages.forEach((message) => browser.receive(JSON.parse(message)));
    });
    browser.process.on('exit', () => browser.waiting.forEach(({reject}) => reject(new Error('Chromium is gone.'))));
    const {targetInfos} = await browser.send('Target.getTargets');
    const {targetId} = targetInfos.find((one) => one.type === 'page');
    ({sessionId: browser.session} = await browser.send('Target.attachToTarget', {targetId, flatten: true}));
    for (const domain of ['Page', 'Runtime', 'Log']) await browser.send(`${domain}.enable`);
    return browser;
  }

  send(method, params = {}) {
    this.lastId += 1;
    const id = this.lastId;
    this.process.stdio[3].write(`${JSON.stringify({id, method, params, sessionId: this.session})}\0`);
    return new Promise((resolve, reject) => { this.waiting.set(id, {resolve, reject}); });
  }

  receive({id, method, params, result, error}) {
    if (id !== undefined) {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      return error ? waiting.reject(new Error(error.message)) : waiting.resolve(result);
    }
    if (method === 'Runtime.bindingCalled') return this.bindings.get(params.name)?.(JSON.parse(params.payload));
    if (method === 'Runtime.exceptionThrown') this.complaints.push(params.exceptionDetails.exception?.description);
    if (method === 'Log.entryAdded' && params.entry.level === 'error') this.complaints.push(params.entry.text);
    return undefined;
  }

  /// A function that scripts of the page may call with words, and what hears of it.
  async bind(name, hear) {
    this.bindings.set(name, hear);
    await this.send('Runtime.addBinding', {name});
  }

  async open(url, script) {
    await this.send('Page.addScriptToEvaluateOnNewDocument', {source: script});
    await this.send('Page.navigate', {url});
  }

  /// The value of an expression in the page.
  async look(expression) {
    const {result, exceptionDetails} = await this.send('Runtime.evaluate', {expression, returnByValue: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  /// Clicks with the mouse in the middle of the button that has these words, which must be there to be seen.
  async click(words) {
    const place = await this.look(`(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
      button?.scrollIntoView({block: 'center'});
      const box = button?.getBoundingClientRect();
      const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
      return box && document.elementFromPoint(x, y) === button ? {x, y} : null;
    })()`);
    if (!place) throw new Error(`There is no button '${words}' to be seen.`);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', {type, ...place, button: 'left', clickCount: 1});
    }
  }

  async press(key) {
    for (const type of ['keyDown', 'keyUp']) await this.send('Input.dispatchKeyEvent', {type, key, text: type === 'keyDown' ? key : ''});
  }

  async picture(file) {
    const {data} = await this.send('Page.captureScreenshot');
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async stop() {
    const gone = new Promise((resolve) => { this.process.once('exit', resolve); });
    this.send('Browser.close').catch(() => {});
    await Promise.race([gone, new Promise((resolve) => { setTimeout(resolve, 5000).unref(); })]);
    this.process.kill('SIGKILL');
    fs.rmSync(this.folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  }
}

module.exports = {Browser, program};
