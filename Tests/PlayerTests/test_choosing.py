"""Choices are made by number, by their beginning, by words, several on a line."""

import unittest

from player_terminal import PlayerTest


class Choosing(PlayerTest):
    def test_numbers(self):
        game = self.play()
        self.assertIn("2  Go home at once", game.prompt())
        self.assertIn("You tell her.", game.type("1"))

    def test_a_number_that_is_not_offered(self):
        game = self.play()
        game.prompt()
        self.assertIn("There is no choice 7; they go from 1 to 2.", game.type("7"))

    def test_words_that_fit_only_one(self):
        game = self.play()
        game.prompt()
        self.assertIn("You tell her.", game.type("catherine"))

    def test_a_beginning(self):
        game = self.play()
        game.prompt()
        self.assertIn("Night falls.", game.type("go h"))

    def test_several_that_fit_are_listed(self):
        game = self.play()
        game.prompt()
        game.type("1")
        shown = game.type("ask")
        self.assertIn("fits several choices", shown)
        self.assertIn("1  Ask what she thinks", shown)
        self.assertIn("2  Ask what she wants", shown)
        self.assertIn("She laughs.", game.type("wants"))

    def test_several_moves(self):
        game = self.play()
        game.prompt()
        self.assertIn("The window is dark.", game.type("1 2 stay"))

    def test_several_moves_apart_by_commas(self):
        game = self.play()
        game.prompt()
        self.assertIn("The window is dark.", game.type("catherine, thinks, stay awake, read"))

    def test_what_fits_nothing_moves_nothing(self):
        game = self.play()
        game.prompt()
        self.assertIn("No choice fits “dance”", game.type("dance"))
        self.assertIn("nothing to undo", game.type("undo"))

    def test_ideographs(self):
        game = self.play("店に入る。\n* [入口に行く] 着く。\n* [家に帰る] 帰る。\n- 終\n+ [もう一度] 終わり。 -> END\n")
        game.prompt()
        self.assertIn("帰る。", game.type("帰る"))

    def test_sixty_choices(self):
        story = "Many.\n" + "".join(f"* [Door number {n} of the house] Room {n}.\n" for n in range(1, 61))
        game = self.play(story + "- Out.\n+ [On] -> END\n", rows=80)
        shown = game.prompt()
        self.assertIn("\n    1  Door number 1 ", shown.replace("\r", ""))
        self.assertIn("\n   60  Door number 60 ", shown.replace("\r", ""))
        self.assertIn("Room 47.", game.type("47 of the"))


if __name__ == "__main__":
    unittest.main()
