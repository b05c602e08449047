"""A story is played while somebody edits it."""

import os
import time
import unittest

import pexpect

from player_terminal import PROGRAM, PlayerTest

STORY = """INCLUDE night.ink
The lamp hums.
* [Tell her] You tell her.
* [Go home] You walk.
- -> night
"""
NIGHT = """== night
Night falls.
* [Sleep] -> END
* [Wait] Dawn. -> END
"""


class Watching(PlayerTest):
    def watch(self, *options):
        game = pexpect.spawn(
            PROGRAM, ["watch", "story.ink", *options], cwd=self.folder, encoding="utf-8", timeout=20,
            dimensions=(40, 100), env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"})
        self.addCleanup(game.close, force=True)
        return game

    def save_by_renaming(self, text, name):
        path = os.path.join(self.folder, name)
        os.rename(path, path + "~")
        time.sleep(0.05)
        self.write(text, name + ".new")
        os.rename(path + ".new", path)

    def begin(self):
        self.write(STORY)
        self.write(NIGHT, "night.ink")
        game = self.watch()
        game.expect("2  Go home")
        game.sendline("tell")
        game.expect("2  Wait")
        return game

    def test_back_in_the_same_place(self):
        game = self.begin()
        self.write(NIGHT.replace("Night falls.", "Darkness falls."), "night.ink")
        game.expect("Darkness falls.")
        game.expect("you are where you were")
        self.save_by_renaming(STORY.replace("You tell her.", "You tell her all."), "story.ink")
        game.expect("You tell her all.")
        game.expect("you are where you were")
        game.sendline("wait")
        game.expect("Dawn.")

    def test_a_choice_that_is_gone(self):
        game = self.begin()
        self.write(STORY.replace("[Tell her]", "[Say it]"))
        game.expect("1  Say it")
        game.expect("turn 1 is no longer offered here: Tell her")
        self.write(STORY)
        game.expect("Night falls.")
        game.expect("you are where you were")

    def test_errors_leave_the_last_good_story(self):
        game = self.begin()
        self.write(NIGHT.replace("-> END", "-> nowhere", 1), "night.ink")
        game.expect("nowhere")
        game.expect("You go on with the story as it was before this edit.")
        game.sendline("wait")
        game.expect("Dawn.")
        self.write(NIGHT, "night.ink")
        game.expect("you are where you were")

    def test_a_file_that_is_made_later(self):
        self.write(STORY)
        game = self.watch()
        game.expect("night.ink")
        game.expect("as soon as it has no more errors")
        self.write(NIGHT, "night.ink")
        game.expect("2  Go home")

    def test_what_was_typed_stays(self):
        game = self.begin()
        game.send("wa")
        self.write(NIGHT.replace("Night falls.", "Darkness falls."), "night.ink")
        game.expect("you are where you were")
        game.sendline("it")
        game.expect("Dawn.")

    def test_needs_a_terminal(self):
        self.write(STORY)
        output, status = pexpect.run(
            f"sh -c '{PROGRAM} watch story.ink < /dev/null | cat'", cwd=self.folder, withexitstatus=True, encoding="utf-8")
        self.assertIn("watch needs a terminal", output)


if __name__ == "__main__":
    unittest.main()
