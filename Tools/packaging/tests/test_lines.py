"""The command without GNU readline: the terminal edits lines, and the player makes the best of that."""

import os
import time
import unittest

import pexpect

from installed import ROOT, InstalledTest

PROGRAM = os.environ.get("LONGHAND_WITHOUT_READLINE", os.path.join(ROOT, ".build/without-readline/debug/longhand"))
STORY = """It rains.
* [Knock on the door] Somebody knocks back.
* [Read the timetable] It is late.
- The rails hum.
* [Wait] You wait. -> END
* [Go] You go. -> END
"""


class Lines(InstalledTest):
    def setUp(self):
        super().setUp()
        if not os.path.exists(PROGRAM):
            self.skipTest("there is no command without readline: %s" % PROGRAM)
        path = os.path.join(self.folder, "story.ink")
        with open(path, "w", encoding="utf-8") as file:
            file.write(STORY)
        self.game = pexpect.spawn(
            PROGRAM, ["play", "--new", "--theme", "none", path], dimensions=(30, 80), encoding="utf-8", timeout=20,
            env={"PATH": "/usr/bin:/bin", "HOME": self.home, "XDG_DATA_HOME": self.home, "TERM": "xterm", "LC_ALL": "C.UTF-8"})
        self.game.delaybeforesend = 0.1
        self.addCleanup(self.game.close, force=True)
        self.game.expect_exact("> ")

    def ended(self):
        self.game.expect(pexpect.EOF)
        self.game.close()
        return self.game.exitstatus

    def test_says_its_licence(self):
        words = self.run_it(PROGRAM, "--version", "--verbose")
        self.assertIn("licence: MIT\n", words)
        self.assertNotIn("readline", words)
        self.assertNotIn("readline", self.run_it("sh", "-c", "ldd '%s' || true" % PROGRAM))

    def test_words_and_numbers(self):
        self.game.send("knokc\x7f\x7f")
        self.game.send("ck on\r")
        self.game.expect_exact("Somebody knocks back.")
        self.game.expect_exact("> ")
        self.game.send("1\r")
        self.game.expect_exact("You wait.")

    def test_arrows_leave_nothing_in_a_line(self):
        self.game.send("\x1b[A\x1b[C2\x1bOD\r")
        self.game.expect_exact("It is late.")

    def test_two_interrupts_leave(self):
        self.game.sendcontrol("c")
        self.game.expect_exact("> ")
        self.game.sendcontrol("c")
        self.assertEqual(self.ended(), 0)

    def test_end_of_input_leaves(self):
        self.game.sendcontrol("d")
        self.assertEqual(self.ended(), 0)

    def test_another_size_keeps_what_was_typed(self):
        self.game.send("kno")
        self.game.expect_exact("kno")
        self.game.setwinsize(30, 60)
        self.game.expect_exact("> kno")
        self.game.send("ck\r")
        self.game.expect_exact("Somebody knocks back.")

    def test_a_stop_and_going_on(self):
        self.game.send("kn\x15")
        os.kill(self.game.pid, 19)
        time.sleep(0.2)
        os.kill(self.game.pid, 18)
        self.game.expect_exact("> ")
        self.game.send("2\r")
        self.game.expect_exact("It is late.")


if __name__ == "__main__":
    unittest.main()
