'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {Editor, extensionPath} = require('./editor');

const longhand = process.env.LONGHAND_BINARY ?? path.join(extensionPath, '../../../.build/debug/longhand');

/// Runs a test in an editor with a folder of files and the real server behind it, and cleans up.
module.exports = (files, run, settings = {}) => async () => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'longhand-vscode-')));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    fs.writeFileSync(path.join(folder, name), text);
  }
  const editor = new Editor(folder, {'longhand.path': longhand, ...settings});
  try {
    await editor.start();
    await run(editor, folder);
  } finally {
    await editor.stop();
    fs.rmSync(folder, {recursive: true});
  }
};

module.exports.longhand = longhand;
