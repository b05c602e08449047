"""The formula for Homebrew, as far as it can be tried without Homebrew: it is Ruby, its sources are those that were packed,
and what it installs plays."""

import hashlib
import os
import re
import unittest

from installed import PACKAGES, PROGRAM, ROOT, InstalledTest

# Just enough of Homebrew to carry the formula out: building is left out, since the command is at hand.
STAND_IN = r"""
require "pathname"
class Formula
  class << self
    attr_reader :said, :tests
    %w[desc homepage url sha256 license].each { |name| define_method(name) { |value| (@said ||= {})[name] = value } }
    def depends_on(*) = nil
    def uses_from_macos(*, **) = nil
    def test(&block) = @tests = block
  end
  def prefix = Pathname.new(ENV.fetch("FORMULA_PREFIX"))
  def bin = prefix/"bin"
  def testpath = Pathname.new(ENV.fetch("FORMULA_TESTS"))
  def system(*words)
    words = words.map { |word| word.to_s == ".build/release/longhand" ? ENV.fetch("FORMULA_PROGRAM") : word.to_s }
    return if words.first == "swift"
    Kernel.system(*words) or raise "#{words.join(' ')} failed"
  end
  def pipe_output(command, input) = IO.popen(command, "r+") { |io| io.write(input); io.close_write; io.read }
  def assert_match(words, text) = text.include?(words) || raise("#{words} is not in #{text}")
end
load ENV.fetch("FORMULA")
formula = Longhand.new
Dir.chdir(ENV.fetch("FORMULA_SOURCES")) { formula.install }
Dir.chdir(ENV.fetch("FORMULA_TESTS")) { formula.instance_eval(&Longhand.tests) }
puts Longhand.said
"""


class Formula(InstalledTest):
    def setUp(self):
        super().setUp()
        self.path = os.path.join(PACKAGES, "longhand.rb")
        with open(self.path, encoding="utf-8") as file:
            self.text = file.read()

    def test_names_the_sources_that_were_packed(self):
        with open(self.package("longhand-*-source.tar.gz"), "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        self.assertIn('sha256 "%s"' % digest, self.text)
        self.assertIsNone(re.search("@[A-Z0-9]+@", self.text), "nothing is left to fill in")

    def test_installs_and_passes_its_own_test(self):
        self.needs("ruby")
        self.run_it("ruby", "-wc", self.path)
        tests = os.path.join(self.folder, "tests")
        os.mkdir(tests)
        written = self.run_it(
            "ruby", "-e", STAND_IN, FORMULA=self.path, FORMULA_PREFIX=self.clean, FORMULA_TESTS=tests, FORMULA_SOURCES=ROOT,
            FORMULA_PROGRAM=PROGRAM)
        self.assertIn("Play, write and check", written)
        self.check_documents(os.path.join(self.clean, "share"))
        self.try_command([os.path.join(self.clean, "bin/longhand")], os.path.join(self.clean, "share/longhand/stories"))


if __name__ == "__main__":
    unittest.main()
