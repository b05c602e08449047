"""Each command that begins with a slash."""

import os
import re
import unittest

from player_terminal import HER, PERSONA, ROOT, PlayerTest


class Commands(PlayerTest):
    def started(self, *options):
        game = self.play(*([] if not options else [HER, *options]))
        game.prompt()
        return game

    def test_undo_and_redo(self):
        game = self.started()
        self.assertIn("nothing to undo", game.type("/undo"))
        game.type("1 2 1")
        self.assertIn("Stay awake", game.type("/undo"))
        self.assertIn("Back 2 turns.", game.type("/undo 9"))
        self.assertIn("She listens.", game.type("/redo"))
        self.assertIn("Dawn", game.type("/redo 2"))
        self.assertIn("nothing to redo", game.type("/redo"))
        self.assertIn("is no number", game.type("/undo x"))

    def test_restart(self):
        game = self.started()
        game.type("1")
        self.assertIn("The lamp hums.", game.type("/restart"))

    def test_history(self):
        game = self.started()
        game.type("1 1")
        shown = game.type("/history")
        for words in ["The lamp hums.", "> Tell her about Catherine", "She listens.", "Night falls."]:
            self.assertIn(words, shown)

    def test_transcript(self):
        game = self.started()
        path = os.path.join(self.folder, "text.txt")
        game.type("/transcript " + path)
        game.type("1")
        self.assertIn("complete", game.type("/transcript"))
        game.type("1")
        self.assertEqual(self.read("text.txt"), "\n> Tell her about Catherine\n\nYou tell her.\n\nShe listens.\n")

    def test_record_and_script(self):
        game = self.started()
        path = os.path.join(self.folder, "moves.txt")
        game.type("1")
        game.type("/record " + path)
        game.type("wants")
        self.assertEqual(self.read("moves.txt"), "> Tell her about Catherine\n> Ask what she wants\n")
        again = self.play("story.ink", "--script", path)
        again.expect("Ask what she wants")
        again.expect("Night falls.")
        again.prompt()
        self.assertIn("The window is dark.", again.type("stay"))

    def test_endings(self):
        game = self.started()
        self.assertIn("0 of 2 endings found", game.type("/endings"))
        shown = game.type("1 1 sleep")
        self.assertIn("Dawn", shown)
        self.assertIn("Ending 1 of 2", shown)
        shown = game.type("/endings")
        self.assertIn("1  Dawn", shown)
        self.assertNotIn("Dusk", shown)
        self.assertIn("1 of 2 endings found", shown)

    def test_choices_and_seed(self):
        game = self.play(HER, "--seed", "7")
        game.prompt()
        self.assertIn("Go home at once", game.type("/choices"))
        self.assertIn("--seed 7", game.type("/seed"))

    def test_help(self):
        game = self.started()
        shown = game.type("/help")
        self.assertIn("/undo [N]", shown)
        self.assertNotIn("/goto", shown)
        self.assertIn("saved under a name", game.type("/help load"))

    def test_why(self):
        game = self.started()
        self.assertIn("One choice is hidden here.", game.type("/why"))
        game = self.started("--author", "--new")
        shown = " ".join(game.type("/why").split())
        self.assertIn("· Kiss her it asks for trust > 5, and trust is 3; line 6 of ", shown)
        game.type("1 1 stay read")
        self.assertIn("Nothing is hidden", game.type("/why"))

    def test_persona(self):
        game = self.play(PERSONA)
        self.assertNotIn("▮", game.prompt())
        self.assertRegex(game.type("read"), r"Theodore  guarded ▮+▯+ open  30 → 44")
        shown = game.type("/persona")
        self.assertRegex(shown, r"guarded ▮+▯+ open  44")
        self.assertIn("1  open 30 → 44, after “Read it”", shown)
        self.assertIn("as a mirror", shown)
        self.assertIn("Did you mean “theodore”?", game.type("/persona teodore"))
        self.assertNotIn("→", game.type("/undo"))

    def test_no_personas(self):
        self.assertIn("no personas", self.started().type("/persona"))
        game = self.play(PERSONA, "--no-persona", "--new")
        game.prompt()
        self.assertNotIn("▮", game.type("read"))

    def test_personas_at_the_end(self):
        story = "# personas: at the end\n" + PERSONA
        game = self.play(story, "--new")
        game.prompt()
        self.assertNotIn("▮", game.type("read"))
        self.assertIn("▮", game.type("/persona"))
        self.assertIn("▮", game.type("1"))
        game = self.play(story, "--new", "--persona")
        game.prompt()
        self.assertIn("▮", game.type("read"))

    def test_every_command_is_listed(self):
        folder = os.path.join(ROOT, "Sources/LonghandPlay/Commands")
        written = set()
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                written.update(re.findall(r'= PlayerCommand\(\s*"(\w+)"', file.read()))
        shown = self.started("--author").type("/help")
        listed = re.findall(r"^ +/(\w+)", shown.replace("\r", ""), re.MULTILINE)
        self.assertEqual(len(listed), len(set(listed)))
        self.assertGreater(len(written), 15)
        self.assertEqual(set(listed), written)

    def test_unknown(self):
        self.assertIn("Did you mean /undo?", self.started().type("/undp"))

    def test_author(self):
        game = self.started()
        self.assertIn("--author", game.type("/goto night"))
        game = self.started("--author", "--new")
        self.assertIn("Did you mean “night”?", game.type("/goto nihgt"))
        self.assertIn("Night falls.", game.type("/goto night"))
        self.assertIn("trust is 3.", game.type("/set trust"))
        self.assertIn("trust is now 9.", game.type("/set trust 9"))
        self.assertIn("Did you mean “trust”?", game.type("/set trsut 9"))
        self.assertIn("is no value", game.type("/set trust many"))
        self.assertIn("trust is 9.", game.type("/set trust"))

    def test_goto_with_a_past(self):
        story = """VAR lamp = false
-> hall
== hall
* [Take the lamp]
  ~ lamp = true
  -> hall
* {lamp} [Read] You read. -> hall
+ [Go down] -> cellar
== cellar
The cellar is {lamp: bright|dark}.
+ [Up] -> hall
"""
        game = self.play(story, "--author", "--new")
        game.prompt()
        self.assertIn("it opens after one turn from here: “Take the lamp”", " ".join(game.type("/why").split()))
        game.type("take")
        game.send("/goto cellar\r")
        self.assertIn("2 different pasts", game.expect("Which one? [1–2; "))
        game.send("nonsense\r")
        game.expect("There is no past nonsense; they go from 1 to 2.")
        game.send("\x03")
        self.assertNotIn("The cellar", game.prompt())
        shown = game.type("/goto cellar 1")
        self.assertIn("You are at cellar as a reader", shown)
        self.assertRegex(shown, "The cellar is (bright|dark).")
        self.assertIn("Read", game.type("/undo"))

    def test_quit(self):
        game = self.started()
        game.send("/quit\r")
        self.assertEqual(game.status(), 0)

    def test_left_at_the_end(self):
        game = self.started()
        game.type("1 1 sleep")
        game.send("\r")
        self.assertEqual(game.status(), 0)


if __name__ == "__main__":
    unittest.main()
