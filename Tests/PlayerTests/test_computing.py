"""What a player sees and can do while a story still works something out."""

import signal

from player_terminal import PlayerTest

# Each passage behind the first line takes minutes to work out.
SLOW = """Ready.
+ [Go]
- First.
-> short -> second
== second
Second.
-> long -> third
== third
Third.
* x
* y
- -> END
== short
~ temp k = 0
- (top)
~ k++
{k < 50: -> top}
->->
== long
~ temp k = 0
- (top)
~ k++
{k < 2500000: -> top}
->->
"""

FUNCTIONS = """EXTERNAL shake(n)
At the hub.
* [Shake] You have {shake(3)} left.
* [Leave] -> END
- -> END
"""


class ComputingTest(PlayerTest):
    def test_lines_are_shown_as_they_come(self):
        game = self.play(SLOW, "--new")
        game.prompt()
        game.send("1\r")
        # Glue may still join what follows, so a line is shown when the words behind it begin.
        game.expect("First.")
        game.child.kill(signal.SIGKILL)

    def test_asked_to_end_while_the_story_computes(self):
        for number in [signal.SIGTERM, signal.SIGHUP]:
            game = self.play(SLOW, "--new")
            game.prompt()
            game.send("1\r")
            game.expect("First.")
            game.child.kill(number)
            game.status()
            self.assertEqual(game.child.signalstatus, number)
            self.assertNotIn("Third.", game.last)

    def test_interrupt_while_the_story_computes(self):
        game = self.play(SLOW, "--new")
        game.prompt()
        game.send("1\r")
        game.expect("First.")
        game.send("\x03")
        game.status()
        self.assertEqual(game.child.signalstatus, signal.SIGINT)
        self.assertNotIn("Third.", game.last)

    def test_functions_that_are_not_here(self):
        game = self.play(FUNCTIONS, "--new")
        shown = game.expect("Go on with 0 for each of them? [y/N] ")
        self.assertIn("The story calls functions that only its game has: shake.", shown)
        self.assertNotIn("At the hub.", shown)
        game.send("y\r")
        self.assertIn("At the hub.", game.prompt())
        game.send("1\r")
        game.expect("You have 0 left.")

    def test_functions_that_are_not_here_and_do_not_stand_in(self):
        game = self.play(FUNCTIONS, "--new")
        game.expect("[y/N] ")
        game.send("\r")
        shown = game.prompt()
        self.assertIn("At the hub.", shown)
        self.assertNotIn("slip", shown)
        self.assertIn("You are back at the last choice", game.type("1"))
        game.send("\x03\x03")
