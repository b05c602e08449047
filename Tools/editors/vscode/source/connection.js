'use strict';
const {spawn} = require('node:child_process');

/// Messages of JSON-RPC with a program, over its standard input and output.
class Connection {
  /// Starts the program. `handle(method, parameters)` answers what it asks, and hears what it tells; `ended(reason)` is called
  /// once, when it is gone, however that came; `log(text)` gets what it writes to its standard error.
  constructor(command, options, handle, ended, log) {
    this.handle = handle;
    this.waiting = new Map();
    this.lastId = 0;
    this.received = Buffer.alloc(0);
    this.isOpen = true;
    this.program = spawn(command, options, {stdio: ['pipe', 'pipe', 'pipe']});
    this.program.stderr.setEncoding('utf8').on('data', log);
    this.program.stdout.on('data', (bytes) => this.take(bytes));
    this.program.stdin.on('error', () => {});
    this.program.on('error', (error) => this.end(
      error.code === 'ENOENT' ? 'there is no such program' : error.message, ended));
    this.program.on('exit', (status, signal) => this.end(`it ended with ${signal ?? `status ${status}`}`, ended));
  }

  end(reason, ended) {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const {reject} of this.waiting.values()) reject(new Error(`The language server is gone: ${reason}.`));
    this.waiting.clear();
    ended(reason);
  }

  send(message) {
    if (!this.isOpen) return;
    const bytes = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}));
    this.program.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    this.program.stdin.write(bytes);
  }

  notify(method, params) {
    this.send({method, params});
  }

  /// The result of a request; it is taken back where the editor's token says that nobody waits for it any more.
  request(method, params, token) {
    if (!this.isOpen) return Promise.reject(new Error('The language server is gone.'));
    const id = this.lastId += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {resolve, reject});
      token?.onCancellationRequested(() => this.notify('$/cancelRequest', {id}));
      this.send({id, method, params});
    });
  }

  take(bytes) {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const header = this.received.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = /Content-Length: *(\d+)/i.exec(this.received.toString('latin1', 0, header));
      const end = header + 4 + Number(length?.[1] ?? 0);
      if (this.received.length < end) return;
      const text = this.received.toString('utf8', header + 4, end);
      this.received = this.received.subarray(end);
      if (text) this.receive(JSON.parse(text));
    }
  }

  async receive(message) {
    if (message.method === undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) waiting?.reject(Object.assign(new Error(message.error.message), {code: message.error.code}));
      else waiting?.resolve(message.result);
      return;
    }
    if (message.id === undefined) return void this.handle(message.method, message.params);
    try {
      this.send({id: message.id, result: await this.handle(message.method, message.params) ?? null});
    } catch (error) {
      this.send({id: message.id, error: {code: -32603, message: error.message}});
    }
  }

  /// Says goodbye, and ends the program where it does not go.
  async close() {
    if (!this.isOpen) return;
    const late = setTimeout(() => this.program.kill(), 2000);
    try {
      await this.request('shutdown');
      this.notify('exit');
    } catch {
      // It is gone already.
    }
    this.program.once('exit', () => clearTimeout(late));
  }
}

module.exports = {Connection};
