"""What a driver tells the benchmark: lines of a name, a blank and a number."""

import signal
import statistics
import time
import zlib


def run(main):
    """Runs a driver; what stops it is said on one line, and after five minutes it is stopped."""
    signal.alarm(300)
    try:
        main()
    except Exception as problem:
        words = " ".join(str(problem).replace("|", "/").split())
        print("failure", "refuses:", words[:60], flush=True)


class Report:
    def say(self, name, value):
        print(name, value, flush=True)

    def measure(self, name, runs, work):
        """Runs work once to warm up, then says the median of several runs in CPU seconds."""
        result = work()
        seconds = []
        for _ in range(runs):
            start = time.process_time()
            latest = work()
            seconds.append(time.process_time() - start)
            result = latest  # The one before is freed here, while the clock stands.
        self.say(name, statistics.median(seconds))
        return result

    def play(self, plan_path, runs, play):
        """Measures playing by the plan, and says what was told: its characters, blanks aside, and a checksum of them."""
        with open(plan_path, encoding="utf-8") as file:
            plan = [[int(choice) for choice in line.split()] for line in file]
        told = "".join(self.measure("play", runs, lambda: play(plan)))
        told = "".join(told.split())  # Engines differ in where they end lines.
        self.say("characters", len(told))
        self.say("checksum", zlib.crc32(told.encode()))
