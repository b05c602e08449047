"""Plays a compiled story with inkcpp by a plan of choices, and says what it took in CPU seconds.

usage: inkcpp_driver.py STORY.json PLAN.txt RUNS
"""

import os
import sys
import tempfile
import time

import inkcpp_py

from report import Report, run


def tell(runner, told):
    if runner.can_continue():
        told.append(runner.getall())


def play(story, plan):
    told = []
    for choices in plan:
        runner = story.new_runner()
        tell(runner, told)
        for choice in choices:
            runner.choose(choice)
            tell(runner, told)
    return told


def main():
    source, plan_path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    report = Report()
    binary = os.path.join(tempfile.mkdtemp(prefix="longhand-benchmark-"), "story.bin")
    start = time.process_time()
    inkcpp_py.compile_json(source, binary)
    report.say("convert", time.process_time() - start)
    report.measure("load", runs, lambda: inkcpp_py.Story.from_file(binary))
    story = inkcpp_py.Story.from_file(binary)
    report.play(plan_path, runs, lambda plan: play(story, plan))
    os.remove(binary)
    os.rmdir(os.path.dirname(binary))


run(main)
