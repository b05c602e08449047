'use strict';
const {spawn} = require('node:child_process');
const crypto = require('node:crypto');

/// A story that plays beside its text: `longhand play --json`, shown in a web view.
class Preview {
  constructor(vscode, program, context, viewColumn) {
    Object.assign(this, {vscode, program, taken: []});
    const media = vscode.Uri.joinPath(context.extensionUri, 'media');
    this.panel = vscode.window.createWebviewPanel('longhand.preview', 'Story', {viewColumn, preserveFocus: true}, {
      enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true,
    });
    const address = (name) => this.panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name));
    const nonce = crypto.randomBytes(16).toString('hex');
    this.panel.webview.onDidReceiveMessage((message) => this.receive(message));
    this.panel.onDidDispose(() => this.dispose());
    this.panel.webview.html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src ${this.panel.webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${address('preview.css')}"><title>Story</title></head><body>
<nav><button id="undo">Back</button><button id="restart">Begin anew</button></nav>
<main id="story" aria-live="polite"></main><div id="choices"></div>
<script nonce="${nonce}" src="${address('preview.js')}"></script></body></html>`;
  }

  /// Plays a story from its beginning, or along `way`: `{seed, choices}`, choices counted from 1.
  play(file, way = {seed: 1, choices: []}) {
    this.end();
    Object.assign(this, {file, seed: way.seed, taken: [], left: [...way.choices], unread: ''});
    this.panel.title = file.split(/[\\/]/).pop();
    this.show({type: 'begin'});
    const game = spawn(this.program, ['play', file, '--json', '--seed', String(way.seed)], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.game = game;
    let complaint = '';
    game.stdin.on('error', () => {});
    game.stderr.setEncoding('utf8').on('data', (text) => { complaint += text; });
    game.stdout.setEncoding('utf8').on('data', (text) => this.game === game && this.take(text));
    game.on('error', (error) => this.game === game && this.fail(error.message));
    game.on('close', (status) => this.game === game && status && this.fail(complaint.trim() || `It ended with ${status}.`));
  }

  /// Plays the story anew, as it is now, with the choices taken so far.
  reload() {
    if (this.file) this.play(this.file, {seed: this.seed, choices: [...this.taken, ...this.left]});
  }

  take(text) {
    const lines = (this.unread + text).split('\n');
    this.unread = lines.pop();
    for (const line of lines.filter(Boolean)) this.event(JSON.parse(line));
  }

  event(event) {
    if (event.type === 'choices' && this.left.length > 0) {
      const number = this.left.shift();
      if (event.choices.some((choice) => choice.number === number)) {
        this.show({...event, isPassed: true});
        return this.choose(number);
      }
      // The text has changed so much that the way ends here.
      this.left = [];
    }
    // `undo` and `redo` tell where they came to.
    if (event.type === 'choices') this.taken.length = Math.min(this.taken.length, event.turn);
    this.show(event);
  }

  receive(message) {
    if (message.choose !== undefined) this.choose(message.choose);
    else if (message.undo && this.taken.length > 0) {
      this.play(this.file, {seed: this.seed, choices: this.taken.slice(0, -1)});
    } else if (message.restart) this.play(this.file, {seed: this.seed, choices: []});
    else if (message.ready) this.reload();
  }

  choose(number) {
    this.taken.push(number);
    this.show({type: 'chosen', number});
    this.game?.stdin.write(`${JSON.stringify({choose: number})}\n`);
  }

  fail(message) { this.show({type: 'problem', severity: 'error', message}); }
  show(event) { this.panel?.webview.postMessage(event); }

  end() {
    const {game} = this;
    this.game = undefined;
    game?.stdin.end('{"quit": true}\n');
  }

  dispose() {
    this.end();
    const {panel} = this;
    this.panel = undefined;
    panel?.dispose();
    this.onDispose?.();
  }
}

module.exports = {Preview};
