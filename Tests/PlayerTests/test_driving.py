"""Scripts, and the JSON protocol."""

import json
import os
import subprocess
import unittest

from player_terminal import HER, PERSONA, PROGRAM, PlayerTest


class Driving(PlayerTest):
    def run_program(self, *options, story=HER, **more):
        path = self.write(story)
        return subprocess.run([PROGRAM, "play", path, *options], capture_output=True, text=True, timeout=30,
                              env=self.environment(), **more)

    def talk(self, *requests, story=HER):
        text = "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in requests)
        result = self.run_program("--json", "--seed", "1", story=story, input=text)
        return [json.loads(line) for line in result.stdout.splitlines()], result.returncode

    def test_script_in_a_pipe(self):
        moves = self.write("// a comment\ncatherine\n2\n\nsleep\n", "moves.txt")
        result = self.run_program("--script", moves, "--exit", input="")
        self.assertEqual(result.returncode, 0)
        self.assertIn("?> You tell her.\n", result.stdout)
        self.assertIn("It is light.", result.stdout)

    def test_script_from_the_standard_input(self):
        result = self.run_program("--script", "-", "--exit", input="1\nwants\n")
        self.assertEqual(result.returncode, 0)
        self.assertIn("Night falls.", result.stdout)

    def test_script_that_does_not_fit(self):
        moves = self.write("catherine\ndance\n", "moves.txt")
        result = self.run_program("--script", moves, "--exit", input="")
        self.assertEqual(result.returncode, 2)
        self.assertIn("moves.txt, line 2: No choice fits “dance”", result.stderr)

    def test_script_on_a_terminal(self):
        moves = self.write("catherine\nwants\nsleep\n", "moves.txt")
        game = self.play(HER, "--script", moves, "--exit")
        self.assertEqual(game.status(), 0)
        self.assertIn("Dawn", game.last)

    def test_wrong_calls(self):
        self.assertEqual(self.run_program("--exit").returncode, 2)
        self.assertEqual(self.run_program("--script", "/nowhere").returncode, 2)
        self.assertEqual(self.run_program("--pace", "0").returncode, 2)

    def test_moves_of_any_kind_of_file(self):
        expected = self.run_program("--plain", input="1\n2\n1\n").stdout
        self.assertIn("It is light.", expected)
        texts = ["1\r\n2\r\n1\r\n", "\ufeff1\n2\n1\n", "1\r2\r1\r"]
        files = [text.encode() for text in texts] + ["1\n2\n1\n".encode("utf-16"), "\ufeff1\r\n2\r\n1".encode("utf-16-be")]
        for bytes in files:
            path = self.write(HER)
            result = subprocess.run([PROGRAM, "play", path, "--plain"], input=bytes, capture_output=True, timeout=30)
            self.assertEqual(result.stdout.decode(), expected)
            with open(os.path.join(self.folder, "moves.txt"), "wb") as file:
                file.write(bytes)
            result = self.run_program("--plain", "--script", os.path.join(self.folder, "moves.txt"), "--exit")
            self.assertEqual((result.stdout, result.returncode), (expected, 0))

    def test_a_folder_a_name_and_no_command(self):
        self.write(HER)
        for call in [["play", self.folder], [self.folder], ["play", os.path.join(self.folder, "story")],
                     [os.path.join(self.folder, "story.ink"), "--plain"]]:
            result = subprocess.run([PROGRAM, *call], input="", capture_output=True, text=True, timeout=30)
            self.assertIn("The lamp hums.", result.stdout, call)

    def test_a_story_that_is_not_there(self):
        self.write(HER)
        result = subprocess.run([PROGRAM, "play", os.path.join(self.folder, "stroy.ink")], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("did you mean", result.stderr)
        empty = os.path.join(self.folder, "empty")
        os.mkdir(empty)
        result = subprocess.run([PROGRAM, "play", empty], capture_output=True, text=True)
        self.assertIn("there is no story in the folder", result.stderr)

    def test_several_stories_in_a_folder(self):
        self.write("One.\n-> END\n", "one.ink")
        self.write("Two.\n-> END\n", "two.ink")
        result = subprocess.run([PROGRAM, "play", self.folder], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("one.ink", result.stderr)
        self.write("Main.\n-> END\n", "main.ink")
        result = subprocess.run([PROGRAM, "play", self.folder], capture_output=True, text=True)
        self.assertIn("Main.", result.stdout)

    def test_a_part_of_a_story(self):
        self.write("INCLUDE part.ink\n-> door\n== other\n-> END\n", "whole.ink")
        part = self.write("== door\nA door.\n-> other\n", "part.ink")
        result = subprocess.run([PROGRAM, "play", part], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("is a part of the story", result.stderr)
        self.assertNotIn("error:", result.stderr)

    def test_a_recording_on_a_terminal(self):
        moves = os.path.join(self.folder, "moves.txt")
        story = "A\n* [2] B\n* [1] C\n* [...] D\n- E\n* [on] F\n* [off]\n- -> END\n"
        game = self.play(story)
        game.prompt()
        game.type("/record " + moves)
        game.type("2")
        game.type("/undo")
        game.type("1")
        game.type("on")
        self.assertEqual(self.run_program("--plain", "--script", moves, "--exit", story=story).stdout,
                         self.run_program("--plain", story=story, input="1\n1\n").stdout)

    def test_json(self):
        objects, status = self.talk({"choose": 1}, {"choose": "wants"}, {"choose": "sleep"})
        self.assertEqual(status, 0)
        self.assertEqual(objects[0], {"type": "text", "text": "The lamp hums. 3 moths turn around it.",
                                      "tags": ["title: Her", "author: Somebody"]})
        self.assertEqual(objects[1], {"type": "choices", "turn": 0, "choices": [
            {"number": 1, "text": "Tell her about Catherine", "tags": []},
            {"number": 2, "text": "Go home at once", "tags": []}]})
        self.assertEqual(objects[-1], {"type": "ending", "name": "Dawn"})

    def test_json_requests(self):
        objects, _ = self.talk(
            {"get": "trust"}, {"set": "trust", "value": 9}, {"choose": "dance"}, "nonsense", {"what": 1}, {"goto": "night"},
            {"undo": 1}, {"redo": 1}, {"restart": True}, {"quit": True})
        types = [o["type"] for o in objects]
        self.assertEqual(types[2:8], ["value", "value", "refused", "refused", "refused", "text"])
        self.assertEqual([o["value"] for o in objects if o["type"] == "value"], [3, 9])

    def test_json_personas(self):
        objects, _ = self.talk({"choose": 1}, {"undo": 1}, story=PERSONA)
        changes = [o for o in objects if o["type"] == "trait"]
        self.assertEqual(changes[0], {"type": "trait", "trait": "theodore.open", "from": 30, "to": 44, "cause": "shift"})
        self.assertEqual([o["cause"] for o in changes], ["shift", "mirror"])

    def test_plain_personas(self):
        result = self.run_program("--plain", "--persona", story=PERSONA, input="1\n1\n")
        self.assertIn("Theodore: more open, from 30 to 44 of 100.\n", result.stdout)
        self.assertNotIn("Theodore", self.run_program("--plain", story=PERSONA, input="1\n1\n").stdout)

    def test_plain_personas_behind_an_open_line(self):
        story = 'PERSONA ida "Ida" {\n  wary / trusting: 30\n}\n* [Ask]\n  ~ ida: trusting +40\n- {ida.trusting > 50:They watch.} -> END\n'
        result = self.run_program("--plain", "--persona", story=story, input="1\n")
        self.assertIn("They watch.\nIda: more trusting, from 30 to", result.stdout)

    def test_json_saves(self):
        objects, _ = self.talk({"choose": 1}, {"save": True})
        game = objects[-1]["game"]
        objects, _ = self.talk({"load": game}, {"choose": "wants"})
        self.assertEqual([o["type"] for o in objects[2:6]], ["loaded", "text", "text", "choices"])
        self.assertEqual(objects[5]["turn"], 1)
        self.assertEqual(objects[6]["text"], "She laughs. Night falls.")

    def test_json_problems(self):
        objects, status = self.talk({"choose": 1}, story="A\n* [b] c {1 / nought()}\n* d\n- -> END\n== function nought()\n~ return 0\n")
        problem = [o for o in objects if o["type"] == "problem"][0]
        self.assertEqual((problem["severity"], problem["line"], status), ("error", 2, 1))


if __name__ == "__main__":
    unittest.main()
