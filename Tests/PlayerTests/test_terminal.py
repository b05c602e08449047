"""What a terminal shows, and what its keys do."""

import os
import signal
import time
import unicodedata
import unittest

import pexpect

from player_terminal import HER, PROGRAM, PlayerTest

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
        self.assertIn("Back one turn.", game.type("/undo"))
        game.send("\x03")
        self.assertIn("Ctrl-C again", game.prompt())
        game.send("\x03")
        self.assertEqual(game.status(), 0)
        self.assertIn("Saved.", game.last)

    def test_interrupt_together_with_a_line(self):
        game = self.play()
        game.prompt()
        for _ in range(5):
            game.send("/choices\r\x03")
            time.sleep(0.2)
            game.send("/seed\r")
            game.expect("The game began with the seed")
        game.send("/quit\r")
        self.assertEqual(game.status(), 0)

    def test_interrupt_in_the_pager(self):
        pager = self.write("#!/bin/sh\ntrap 'echo caught; exit' INT\necho waiting\nwhile :; do sleep 0.1; done\n", "pager")
        os.chmod(pager, 0o755)
        game = self.play(HER, PAGER="exec " + pager)
        game.prompt()
        game.send("/history\r")
        game.expect("waiting")
        game.send("\x03")
        game.expect("caught")
        game.prompt()
        self.assertIn("You tell her.", game.type("1"))

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

    def test_several_moves_lose_no_line(self):
        game = self.play()
        game.prompt()
        shown = game.type("1 2 stay")
        for words in ["You tell her.", "She listens.", "She laughs. Night falls.", "The window is dark."]:
            self.assertIn(words, shown)
        self.assertNotIn("\x1b[J", shown)

    def test_the_typed_line_gives_way_once(self):
        game = self.play()
        game.prompt()
        game.send("1 2 stay\r")
        game.child.expect_exact("The window is dark.")
        self.assertEqual(game.child.before.count("\x1b[J"), 1)
        self.assertLess(game.child.before.index("\x1b[J"), game.child.before.index("You tell her."))

    def test_pasted_lines(self):
        game = self.play()
        game.prompt()
        game.send("\x1b[200~1\n2\nstay\n\x1b[201~\r")
        game.expect("The window is dark.")

    def test_pasted_lines_give_way_to_what_was_chosen(self):
        game = self.play()
        game.prompt()
        game.send("\x1b[200~1\n2\nstay\n\x1b[201~\r")
        game.child.expect_exact("\x1b[3A\r\x1b[J")
        game.expect("You tell her.")

    def test_letters_without_a_locale(self):
        story = "Où ?\n* [Élan vital] Vite.\n* [日本へ] Loin.\n- -> END\n"
        for names in [{"LC_ALL": "C", "LANG": "C"}, {"LC_ALL": "", "LANG": ""}, {"LC_ALL": "xx_XX.UTF-8", "LANG": "xx_XX.UTF-8"}]:
            game = self.play(story, "--new", **names)
            game.prompt()
            self.assertIn("Vite.", game.type("élan"))
            game = self.play(story, "--new", **names)
            game.prompt()
            self.assertIn("Loin.", game.type("日本"))

    def test_more_passes_a_line_through(self):
        story = LONG * 200 + "\n* [Élan] You run.\n* y\n- -> END\n"
        game = self.play(story, rows=24)
        game.expect("more: Enter")
        game.send("élan\r")
        self.assertIn("You run.", game.prompt() + game.prompt())

    def test_more_keeps_choices_together(self):
        story = "".join(f"Line {n}.\n" for n in range(1, 9)) + "".join(f"* [Choice {n}] x\n" for n in range(1, 9)) + "- -> END\n"
        game = self.play(story, rows=20)
        before = game.expect("more: Enter")
        self.assertIn("Line 8.", before)
        self.assertNotIn("Choice 1", before)
        game.send(" ")
        self.assertIn("Choice 8", game.prompt())

    def test_more_is_cut_to_a_narrow_window(self):
        game = self.play(LONG * 100 + "\n* x\n* y\n- -> END\n", columns=20, rows=10)
        shown = game.expect("— more: Enter")
        self.assertLessEqual(max(columns(line) for line in lines(shown)), 20)
        game.send("e")
        game.prompt()

    def test_more_survives_resizing(self):
        game = self.play(LONG * 100 + "\n* x\n* y\n- -> END\n", rows=10)
        game.expect("more: Enter")
        game.child.setwinsize(12, 60)
        game.expect("more: Enter")
        game.send("q")
        self.assertIn("2  y", game.prompt())

    def test_enter_that_turned_a_page_takes_no_choice(self):
        game = self.play(LONG * 40 + "\n* [Only] Taken.\n- -> END\n", rows=10)
        game.expect("more: Enter")
        while True:
            game.send("\r")
            if game.child.expect_exact(["more: Enter", "Only"]) == 1:
                break
        game.prompt()
        self.assertIn("Enter again goes on.", game.type(""))
        game.send("\r")
        game.expect("Taken.")

    def test_asked_to_end_at_more(self):
        for number in [signal.SIGTERM, signal.SIGHUP]:
            game = self.play(LONG * 100 + "\n* x\n* y\n- -> END\n", "--new", rows=10)
            game.expect("more: Enter")
            game.child.kill(number)
            self.assertEqual(game.status(), 0)

    def test_asked_to_end_while_words_come_slowly(self):
        game = self.play(LONG * 40 + "\n* x\n* y\n- -> END\n", "--pace", "60")
        game.expect("The quick")
        begun = time.time()
        game.child.kill(signal.SIGTERM)
        self.assertEqual(game.status(), 0)
        self.assertLess(time.time() - begun, 5)

    def test_suspended_and_resumed(self):
        path = self.write(HER)
        shell = pexpect.spawn("bash", ["--norc", "--noprofile", "-i"], env=self.environment(PS1="$ "), encoding="utf-8", timeout=20)
        self.addCleanup(shell.close, force=True)
        shell.sendline(f"{PROGRAM} play {path}")
        shell.expect_exact("Go home at once")
        shell.expect_exact("> ")
        shell.send("cath")
        shell.expect_exact("cath")
        shell.send("\x1a")
        shell.expect("Stopped")
        shell.sendline("fg")
        shell.expect_exact("cath")
        shell.send("\t\r")
        shell.expect_exact("You tell her.")

    def test_colours_that_hold_on_any_background(self):
        shown = self.play("# title: T\n" + HER.split("\n", 1)[1], "--new").raw()
        for code in ["97m", "\x1b[96m", "1;93m"]:
            self.assertNotIn(code, shown)

    def test_a_key_stops_the_voice(self):
        os.mkdir(os.path.join(self.folder, "bin"))
        voice = self.write('#!/bin/sh\ntrap \'echo stopped >> "${0%/*}/../spoken"; exit\' TERM\n'
                           'echo begun >> "${0%/*}/../spoken"\nsleep 30 & wait\n', "bin/espeak-ng")
        os.chmod(voice, 0o755)
        game = self.play(HER, "--speak", PATH=os.path.dirname(voice) + ":" + os.environ["PATH"])
        game.prompt()
        self.wait_for("spoken", "begun")
        game.send("x")
        self.wait_for("spoken", "stopped")

    def test_a_long_text_is_spoken_whole(self):
        os.mkdir(os.path.join(self.folder, "bin"))
        voice = self.write('#!/bin/sh\nprintf "%s\\n" "$@" >> "${0%/*}/../spoken"\n', "bin/espeak-ng")
        os.chmod(voice, 0o755)
        game = self.play(LONG * 900 + "\n* [Last of all] x\n* y\n- -> END\n", "--speak",
                         PATH=os.path.dirname(voice) + ":" + os.environ["PATH"])
        game.expect("more: Enter")
        game.send("e")
        game.prompt()
        self.wait_for("spoken", "1: Last of all.")
        self.assertEqual(" ".join(self.read("spoken").split()).count("lazy dog."), 900)

    def wait_for(self, name, words):
        for _ in range(100):
            if os.path.exists(os.path.join(self.folder, name)) and words in self.read(name):
                return
            time.sleep(0.05)
        self.fail(f"{words} was not written")

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
