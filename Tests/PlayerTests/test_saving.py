"""Nothing is lost: not by leaving, not by being killed, not by an edit of the story."""

import glob
import os
import signal
import subprocess
import time
import unittest

from player_terminal import HER, PROGRAM, PlayerTest


class Saving(PlayerTest):
    def started(self, *moves):
        game = self.play()
        game.prompt()
        for move in moves:
            game.type(move)
        return game

    def resumed(self, *options):
        game = self.play("story.ink", *options)
        if not options:
            game.expect("[Y/n] ")
            game.send("\r")
        return game, game.prompt()

    def test_killed_and_resumed(self):
        game = self.started("1", "2")
        game.child.kill(signal.SIGKILL)
        game, shown = self.resumed()
        self.assertIn("You are back at turn 2.", shown)
        self.assertIn("She laughs.", shown)
        self.assertIn("Stay awake", shown)
        self.assertIn("Tell her about Catherine", game.type("/undo 2"))

    def test_killed_at_any_moment(self):
        self.started("1").child.kill(signal.SIGKILL)
        for attempt in range(8):
            game = self.play("story.ink", "--continue")
            game.prompt()
            game.send("/restart\r1\r1\rstay\r" + "read\r" * 10)
            time.sleep(0.01 + 0.02 * attempt)
            game.child.kill(signal.SIGKILL)
        _, shown = self.resumed("--continue")
        self.assertNotIn("put aside", shown)

    def test_interrupted_write(self):
        story, compiled = self.write(HER), self.write("the old file", "story.json")
        command = [PROGRAM, "compile", story, "-o", compiled]
        broken = subprocess.run(["bash", "-c", 'ulimit -f 1; exec "$@"', "bash", *command], capture_output=True)
        self.assertNotEqual(broken.returncode, 0)
        self.assertEqual(self.read("story.json"), "the old file")
        self.assertEqual(subprocess.run(command, capture_output=True).returncode, 0)
        self.assertIn("inkVersion", self.read("story.json"))

    def test_left_by_end_of_input(self):
        game = self.started("1")
        game.send("\x04")
        self.assertEqual(game.status(), 0)
        self.assertIn("Saved.", game.last)
        self.assertIn("She listens.", self.resumed("--continue")[1])

    def test_begun_anew(self):
        self.started("1").child.kill(signal.SIGKILL)
        game = self.play("story.ink", "--new")
        self.assertIn("The lamp hums.", game.prompt())
        self.assertIn("She listens.", game.type("/games 1"))

    def test_offer_declined(self):
        self.started("1").child.kill(signal.SIGKILL)
        game = self.play("story.ink")
        game.expect("[Y/n] ")
        game.send("n\r")
        shown = game.prompt()
        self.assertIn("/games", shown)
        self.assertIn("The lamp hums.", shown)

    def test_asked_to_end(self):
        game = self.started("1")
        game.child.kill(signal.SIGTERM)
        self.assertEqual(game.status(), 0)
        self.assertIn("She listens.", self.resumed()[1])

    def test_edited_elsewhere(self):
        self.started("1").child.kill(signal.SIGKILL)
        self.write(HER.replace("It is light.", "It is very light."))
        game, shown = self.resumed()
        self.assertIn("The story was edited since", shown)
        self.assertIn("Ask what she wants", shown)
        self.assertIn("The lamp hums.", game.type("/undo"))

    def test_place_is_gone(self):
        self.started("1", "2", "stay").child.kill(signal.SIGKILL)
        edited = HER.replace("+ [Stay awake] -> awake\n", "+ [Dream] -> morning\n")
        edited = edited[: edited.index("== awake")] + edited[edited.index("== morning"):]
        self.write(edited)
        shown = " ".join(self.resumed()[1].split())
        self.assertIn("the place where you were is gone", shown)
        self.assertIn("You are at turn 2", shown)
        self.assertIn("Dream", shown)

    def test_damaged(self):
        self.started("1").child.kill(signal.SIGKILL)
        path = glob.glob(os.path.join(self.folder, "data/longhand/*/autosave.json"))[0]
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"longhandGame":1,"seed')
        game = self.play("story.ink")
        shown = game.prompt()
        self.assertIn("put aside", " ".join(shown.split()))
        self.assertIn("The lamp hums.", shown)
        self.assertTrue(os.path.exists(path + ".damaged"))

    def test_slots(self):
        game = self.started("1")
        self.assertIn("Saved as “before”, at turn 1.", game.type("/save before"))
        game.type("2")
        shown = game.type("/slots")
        self.assertRegex(shown, r"before  turn 1, \d{4}-\d\d-\d\d \d\d:\d\d: She listens\.")
        self.assertIn("Ask what she wants", game.type("/load before"))
        self.assertIn("Did you mean “before”?", game.type("/load befoer"))
        self.assertIn("letters, digits", game.type("/save ../../x"))

    def test_two_players_at_once(self):
        first = self.started("1")
        second = self.play("story.ink")
        self.assertIn("being played elsewhere", " ".join(second.prompt().split()))
        second.type("2")
        self.assertIn("She laughs.", first.type("2"))
        first.child.kill(signal.SIGKILL)
        first.child.wait()
        game, shown = self.resumed()
        self.assertIn("You are back at turn 2.", shown)
        self.assertIn("turn 1", game.type("/games"))

    def test_what_killed_runs_left_is_swept(self):
        game = self.started("1")
        folder = os.path.dirname(glob.glob(os.path.join(self.folder, "data/longhand/*/autosave.json"))[0])
        gone = subprocess.Popen(["true"])
        gone.wait()
        names = [f".autosave.json.{gone.pid}.tmp", f"typed-{gone.pid}.tmp", f".dat.nosync{gone.pid:04x}.aBcDeF"]
        for name in names:
            open(os.path.join(folder, name), "w").close()
        own = f".autosave.json.{os.getpid()}.tmp"
        open(os.path.join(folder, own), "w").close()
        game.child.kill(signal.SIGKILL)
        self.resumed("--continue")
        left = os.listdir(folder)
        self.assertFalse(set(names) & set(left))
        self.assertIn(own, left)

    def test_interrupted_question(self):
        self.started("1").child.kill(signal.SIGKILL)
        game = self.play("story.ink")
        game.expect("[Y/n] ")
        game.send("perhaps\r")
        game.expect("yes or no")
        game.expect("[Y/n] ")
        game.send("\x03")
        self.assertEqual(game.status(), 0)
        self.assertIn("You are back at turn 1.", self.resumed()[1])

    def test_not_saved_and_left(self):
        game = self.play(HER, XDG_DATA_HOME="/proc/nowhere")
        game.prompt()
        game.type("1")
        game.send("\x04")
        self.assertEqual(game.status(), 2)
        self.assertIn("not saved", game.last)

    def test_paths_behind_commands(self):
        game = self.play(HER, HOME=self.folder)
        game.prompt()
        self.assertIn("also written to", " ".join(game.type('/transcript "~/my text.txt"').split()))
        game.type("1")
        self.assertIn("You tell her.", self.read("my text.txt"))
        os.mkfifo(os.path.join(self.folder, "fifo"))
        self.assertIn("cannot be written", " ".join(game.type("/transcript ~/fifo").split()))
        self.assertIn("cannot be written", " ".join(game.type("/record ~/fifo").split()))
        game.type("/transcript /dev/full")
        self.assertIn("no space left on device", " ".join(game.type("1").split()))
        os.symlink("story.ink", os.path.join(self.folder, "link.txt"))
        for name in ["story.ink", "link.txt"]:
            shown = " ".join(game.type("/record " + os.path.join(self.folder, name)).split())
            self.assertIn("is a file of the story", shown)

    def test_no_place_to_save(self):
        game = self.play(HER, XDG_DATA_HOME="/proc/nowhere")
        game.prompt()
        shown = game.type("1")
        self.assertIn("cannot be saved", shown)
        self.assertIn("She listens.", shown)

    def test_no_home(self):
        game = self.play(HER, HOME="", XDG_DATA_HOME="")
        self.assertIn("This game is not saved: neither HOME nor XDG_DATA_HOME says where.", " ".join(game.prompt().split()))
        self.assertIn("She listens.", game.type("1"))
        game.send("/quit\r")
        self.assertEqual(game.status(), 2)


if __name__ == "__main__":
    unittest.main()
