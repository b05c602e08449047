"""Plays a compiled story with bladeink by a plan of choices, and says what it took in CPU seconds.

The wrapper classes of the package are passed by, so that the figures are the engine's: its C functions are called
straight away.

usage: bink_driver.py STORY.json PLAN.txt RUNS
"""

import ctypes
import sys

from bink import LIB

from report import Report, run


def check(result, error):
    if result != 0:
        raise RuntimeError((error.value or b"bladeink failed").decode())


class Player:
    def __init__(self, source):
        self.error = ctypes.c_char_p()
        self.story = ctypes.c_void_p()
        check(LIB.bink_story_new(ctypes.byref(self.story), source, ctypes.byref(self.error)), self.error)

    def __del__(self):
        LIB.bink_story_free(self.story)

    def tell(self, told):
        text = ctypes.c_char_p()
        check(
            LIB.bink_story_continue_maximally(self.story, ctypes.byref(text), ctypes.byref(self.error)), self.error
        )
        told.append(text.value.decode())
        LIB.bink_cstring_free(text)

    def choose(self, choice):
        check(LIB.bink_story_choose_choice_index(self.story, choice, ctypes.byref(self.error)), self.error)

    def restart(self):
        check(LIB.bink_story_reset_state(self.story, ctypes.byref(self.error)), self.error)


def play(player, plan):
    told = []
    for choices in plan:
        player.restart()
        player.tell(told)
        for choice in choices:
            player.choose(choice)
            player.tell(told)
    return told


def main():
    source_path, plan_path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(source_path, "rb") as file:
        source = file.read()
    report = Report()
    report.measure("load", runs, lambda: Player(source))
    player = Player(source)
    report.play(plan_path, runs, lambda plan: play(player, plan))


run(main)
