"""Plays the built program in a terminal of its own, as a person would."""

import os
import re
import shutil
import signal
import tempfile
import unittest

import pexpect

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LONGHAND", os.path.join(ROOT, ".build", "debug", "longhand"))
# Whatever a shell starts in the background ignores Ctrl-C, and so would the programs that are started here.
signal.signal(signal.SIGINT, signal.default_int_handler)
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|[\x01\x02\x07]")

HER = """# title: Her
# author: Somebody
VAR trust = 3
The lamp hums. {trust} moths turn around it.
* [Tell her about Catherine] You tell her.
* {trust > 5} [Kiss her] You do.
* Go home at once
    You walk. -> night
- She listens.
* [Ask what she thinks] She thinks. -> night
* [Ask what she wants] She laughs. -> night
== night
Night falls.
+ [Sleep] -> morning
+ [Stay awake] -> awake
== awake
The window is dark.
+ [Sleep after all] -> morning
+ [Read] -> awake
== morning
It is light. # ending: Dawn
-> END
== elsewhere
Elsewhere. # ending: Dusk
-> END
"""

PERSONA = """PERSONA theodore "Theodore" {
    guarded / open: 30
    bitter / tender: 50 mirrors theodore.open by 50
}
The letter lies there.
* [Read it]
    ~ theodore: open +20
    You read it.
* [Burn it] You burn it.
- It is late.
* [Sleep] -> END
* [Wait] -> END
"""


class PlayerTest(unittest.TestCase):
    """A folder for stories and games, and a program in a terminal."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, text, name="story.ink"):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            return file.read()

    def environment(self, **changes):
        result = dict(os.environ, TERM="xterm-256color", INPUTRC="/dev/null", LC_ALL="C.UTF-8", PAGER="cat",
                      XDG_DATA_HOME=os.path.join(self.folder, "data"), SWIFT_BACKTRACE="interactive=no")
        result.pop("NO_COLOR", None)
        result.update(changes)
        return result

    def play(self, story=HER, *options, columns=80, rows=40, **environment):
        """Starts the program; `story` is text, or the name of a story that was written."""
        path = self.write(story) if "\n" in story else os.path.join(self.folder, story)
        game = Game(path, options, columns, rows, self.environment(**environment))
        self.addCleanup(game.close)
        return game


class Game:
    """A program that runs in a terminal."""

    def __init__(self, path, options, columns, rows, environment):
        self.child = pexpect.spawn(PROGRAM, ["play", path, *options], env=environment, dimensions=(rows, columns),
                                   encoding="utf-8", timeout=20)
        self.child.delaybeforesend = 0.02

    def close(self):
        self.child.close(force=True)

    def prompt(self):
        """What was shown up to the next prompt, without what steers the terminal."""
        self.child.expect(r"\x1b\[\?2004h(?:\x1b\[[0-9;]*m)*> (?:\x1b\[[0-9;]*m)*")
        return CONTROL.sub("", self.child.before)

    def raw(self):
        self.child.expect(r"> ")
        return self.child.before

    def type(self, line):
        """Types a line and gives what is shown up to the next prompt."""
        self.child.send(line + "\r")
        self.child.expect("\n")
        return self.prompt()

    def send(self, keys):
        self.child.send(keys)

    def expect(self, words):
        self.child.expect_exact(words)
        return CONTROL.sub("", self.child.before)

    def status(self):
        """How the program ended."""
        self.child.expect(pexpect.EOF)
        self.last = CONTROL.sub("", self.child.before)
        self.child.close()
        return self.child.exitstatus
