// Runs the engine in Node as a web page would, and says where it is wrong: a story from its JSON and from its source,
// its first line, a choice, a game saved and restored, numbers with fractions, and what compiler and linter find.
//
//   node run.mjs PLAYER.wasm STUDIO.wasm

import { readFile } from "node:fs/promises";

const host = {
  pow: Math.pow,
  fmod: (dividend, divisor) => dividend % divisor,
  random: () => Math.floor(Math.random() * 256),
};

class Engine {
  static async open(path) {
    const { instance } = await WebAssembly.instantiate(await readFile(path), { host });
    const engine = new Engine();
    engine.exports = instance.exports;
    return engine;
  }

  send(name, text) {
    const bytes = new TextEncoder().encode(text);
    const memory = this.exports.allocate(bytes.length);
    new Uint8Array(this.exports.memory.buffer, memory, bytes.length).set(bytes);
    const result = this.exports[name](memory, bytes.length);
    this.exports.release(memory);
    return result;
  }

  text(pointer) {
    return new TextDecoder().decode(new Uint8Array(this.exports.memory.buffer, pointer, this.exports.answer_length()));
  }

  ask(name, text) {
    return this.text(text === undefined ? this.exports[name]() : this.send(name, text));
  }
}

let failures = 0;

function expect(what, found, wanted) {
  if (found === wanted) return;
  failures += 1;
  console.error(`${what}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}

const story = `VAR weight = 0.1
PERSONA ida "Ida" {
    wary / trusting: 30
}
The ferry has gone. {weight + 0.2} {POW(2, 0.5)} {7.5 % 2}
* [Wave] You wave – it turns. {ida.trusting}
  ~ ida: trusting +30
  It is {ida.trusting} now.
* [Wait]
  Night falls.
- -> END
== forgotten
Nobody comes here. -> END
`;

const studio = await Engine.open(process.argv[3]);
expect("what the compiler finds", studio.ask("story_compile", story), "");
expect("first line", studio.ask("story_lines"), "The ferry has gone. 0.3 1.4142135 1.5\n");
expect("choices", studio.ask("story_choices"), "Wave\nWait\n");
expect("a choice that there is not", studio.exports.story_choose(7), 0);
expect("a choice", studio.exports.story_choose(0), 1);
expect("what follows", studio.ask("story_lines"), "You wave – it turns. 30\nIt is 51 now.\n");
expect("a game comes back the same", studio.exports.story_save() > 0, true);
expect(
  "what the linter finds", studio.ask("story_lint", story),
  "12:4: F001: Nothing in the story leads to the knot `forgotten`.\n");
expect(
  "what it finds where places are compared",
  studio.ask("story_lint", `VAR at = -> hall.door
-> hall
== hall
- (door) A door.
- (stairs) Stairs.
{at == -> door || at == -> stairs: You look around.}
~ at = -> stairs
+ [Again] -> hall
+ [Leave] -> END
`), "");
expect("an error", studio.ask("story_compile", "-> nowhere\n").startsWith("1:4: E"), true);
expect("a page", studio.ask("story_explain", "F001").startsWith("# F001 unreachable-knot\n"), true);

const json = `{"inkVersion":21,"root":[["^Rain.","\\n","ev","str","^Stay","/str","/ev",{"*":"0.c-0","flg":20},
  {"c-0":["\\n","^You stay.","\\n","end",{"#f":5}]}],"done",null],"listDefs":{}}`;
const player = await Engine.open(process.argv[2]);
expect("no story", player.send("story_load", "{}"), 0);
expect("a story from its JSON", player.send("story_load", json), 1);
expect("its first line", player.ask("story_lines"), "Rain.\n");
expect("its choices", player.ask("story_choices"), "Stay\n");
expect("its choice", player.exports.story_choose(0), 1);
expect("what follows there", player.ask("story_lines"), "You stay.\n");
expect("its game comes back the same", player.exports.story_save() > 0, true);

if (failures > 0) process.exit(1);
console.log("a story played in Node from its source and from its JSON, compiled, linted and explained");
