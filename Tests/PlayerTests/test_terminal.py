"""What a terminal shows, and what its keys do."""

import os
import signal
import time
import unicodedata
import unittest

from player_terminal import HER, PlayerTest

LONG = "The quick brown fox jumps over the lazy dog. "


def columns(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def lines(shown):
    return [line.rstrip("\r").split("\r")[-1] for line in shown.split("\n")]


class Terminal(PlayerTest):
    def test_wrapped_to_the_window(self):
        for width, most in [(40, 40), (80, 76), (200, 98)]:
            game = self.play(LONG * 12 + "\n* [" + LONG + "] x -> END\n* y -> END\n", "--new", columns=width)
            shown = lines(game.prompt())
            self.assertLessEqual(max(columns(line) for line in shown), most + 2)
            self.assertGreater(max(columns(line) for line in shown), most - 8)
            self.assertEqual(" ".join(" ".join(shown).split()).count("lazy dog."), 13)

    def test_own_width(self):
        game = self.play(LONG * 12 + "\n* x -> END\n* y -> END\n", "--width", "30", columns=120)
        self.assertLessEqual(max(columns(line) for line in lines(game.prompt())), 30)

    def test_hanging_indent(self):
        game = self.play("Text.\n* [" + LONG * 3 + "] x -> END\n* y -> END\n", columns=40)
        shown = lines(game.prompt())
        first = next(i for i, line in enumerate(shown) if line.startswith(" 1  The quick"))
        self.assertTrue(shown[first + 1].startswith("    ") and not shown[first + 1].startswith("     "))

    def test_wide_text(self):
        game = self.play("夜の博物館は午前一時に開き、あなたがあくびをすると閉まります。" * 4 + "\n* 行く -> END\n* 👩‍👧 -> END\n", columns=40)
        shown = [line for line in lines(game.prompt()) if "夜" in line or "博" in line or "閉" in line]
        self.assertGreater(len(shown), 3)
        self.assertLessEqual(max(columns(line) for line in shown), 40)
        self.assertFalse(any(line.startswith(("、", "。")) for line in shown))

    def test_resize(self):
        game = self.play(LONG * 6 + "\n* x -> END\n* y -> END\n", columns=80)
        game.prompt()
        game.send("begun")
        game.child.expect_exact("begun")
        game.child.setwinsize(40, 40)
        self.assertLessEqual(max(columns(line) for line in lines(game.prompt())), 40)
        game.expect("begun")

    def test_long_paragraph_stops_at_a_screenful(self):
        game = self.play(LONG * 1800 + "\n* x -> END\n* y -> END\n", rows=24)
        game.expect("more: Enter")
        game.send(" ")
        game.expect("more: Enter")
        game.send("e")
        self.assertIn("1  x", game.prompt())

    def test_no_colour(self):
        self.assertIn("\x1b[", self.play(HER, "--new").raw())
        self.assertNotIn("\x1b[9", self.play(HER, "--new", NO_COLOR="1").raw())
        self.assertNotIn("\x1b[", self.play(HER, "--new", TERM="dumb").raw())
        self.assertIn("\x1b[38;5;25m", self.play(HER, "--new", COLORFGBG="0;15").raw())
        self.assertIn("\x1b[38;5;25m", self.play("# theme: light\n" + HER, "--new").raw())
        self.assertIn("\x1b[96m", self.play(HER, "--new", "--theme", "dark", COLORFGBG="0;15").raw())

    def test_plain(self):
        game = self.play(HER, "--plain")
        game.child.expect_exact("?> ")
        shown = game.child.before
        self.assertNotIn("\x1b", shown)
        self.assertIn("\r\n\r\n1: Tell her about Catherine\r\n2: Go home at once\r\n", shown)

    def test_completion(self):
        game = self.play()
        game.prompt()
        game.send("cath\t\r")
        self.assertIn("You tell her.", game.prompt())
        game.send("/und\t\r")
        self.assertIn("Back one turn.", game.prompt())
        game.type("/save midnight")
        game.send("/load mid\t\r")
        self.assertIn("Loaded “midnight”", game.prompt())

    def test_history_of_lines_is_kept(self):
        game = self.play()
        game.prompt()
        game.type("catherine")
        game.child.kill(signal.SIGKILL)
        game = self.play("story.ink", "--new")
        game.prompt()
        game.send("\x1b[A\r")
        self.assertIn("You tell her.", game.prompt())

    def test_typed_ahead(self):
        game = self.play()
        game.prompt()
        game.send("1\r1\r/undo\r/seed\r")
        game.expect("Night falls.")
        game.expect("Back one turn.")
        game.expect("She listens.")
        game.expect("The game began with the seed")

    def test_interrupt(self):
        game = self.play()
        game.prompt()
        game.send("rubbish\x03")
        game.prompt()
        self.assertIn("You tell her.", game.type("1"))
        game.send("\x03")
        self.assertIn("Ctrl-C again", game.prompt())
        game.send("\x03")
        game.expect("[y/N] ")
        game.send("\r")
        game.prompt()
        game.send("\x03")
        game.prompt()
        game.send("\x03")
        game.expect("[y/N] ")
        game.send("y\r")
        self.assertEqual(game.status(), 0)

    def test_interrupt_while_the_story_runs(self):
        game = self.play("* go -> loop\n* stay\n- -> END\n== loop\n{loop < 9999999: -> loop}\nDone. -> END\n")
        game.prompt()
        game.send("1\r")
        time.sleep(0.1)
        game.send("\x03")
        game.status()
        self.assertEqual(game.child.signalstatus, signal.SIGINT)

    def test_pace(self):
        game = self.play("One two three four five six seven eight.\n* x -> END\n* y -> END\n", "--pace", "120")
        game.expect("two")
        begun = time.time()
        game.send(" ")
        game.prompt()
        self.assertLess(time.time() - begun, 2)

    def test_speech(self):
        os.mkdir(os.path.join(self.folder, "bin"))
        voice = self.write('#!/bin/sh\nprintf "%s\\n" "$@" >> "${0%/*}/../spoken"\nexec sleep 30\n', "bin/espeak-ng")
        os.chmod(voice, 0o755)
        game = self.play(HER, "--speak", PATH=os.path.dirname(voice) + ":" + os.environ["PATH"])
        game.prompt()
        time.sleep(0.3)
        game.type("1")
        game.send("\x04")
        self.assertEqual(game.status(), 0)
        self.assertIn("The lamp hums. 3 moths turn around it.", self.read("spoken"))
        self.assertIn("1: Tell her about Catherine.", self.read("spoken"))

    def test_no_voice(self):
        self.assertIn("Nothing that speaks is installed", self.play(HER, "--speak", PATH="/nowhere").prompt())

    def test_title(self):
        shown = lines(self.play().prompt())
        self.assertEqual(shown[1].strip(), "Her")
        self.assertEqual(shown[2].strip(), "by Somebody")

    def test_chosen_line_is_shown_once(self):
        game = self.play()
        game.prompt()
        shown = game.type("go")
        self.assertEqual(shown.count("Go home at once"), 1)
        self.assertIn("› Go home at once", shown)

    def test_tags(self):
        game = self.play("A. # IMAGE: a/b.png # ALT: a boat\nB. # AUDIO: sea.ogg\n* [on] C # CLEAR\n* x\n- D\n* [again] # RESTART\n- -> END\n")
        shown = game.prompt()
        self.assertIn("[Picture: a boat]", shown)
        self.assertIn("[Sound: sea.ogg]", shown)
        game.type("on")
        self.assertIn("[Picture: a boat]", game.type("again"))

    def test_error_goes_on_from_the_last_choice(self):
        game = self.play("Here.\n* [Fall] -> pit\n* [Walk] You walk.\n- -> END\n== pit\nYou fall.\n~ temp x = 0\n{1 / x}\n-> END\n")
        game.prompt()
        shown = " ".join(game.type("fall").split())
        self.assertIn("in the knot pit, at line 8", shown)
        self.assertIn("back at the last choice", shown)
        self.assertIn("You walk.", game.type("walk"))
        game.send("\r")
        self.assertEqual(game.status(), 0)

    def test_error_with_no_choice(self):
        game = self.play("Here.\n~ temp x = 0\n{1 / x}\n")
        self.assertEqual(game.status(), 1)


if __name__ == "__main__":
    unittest.main()
