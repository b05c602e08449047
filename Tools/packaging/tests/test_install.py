"""Tools/install: from the sources into a folder, tried in each shell, and out of it again."""

import os
import re
import shutil
import time
import unittest

import pexpect

from installed import PROGRAM, ROOT, InstalledTest, files

INSTALL = os.path.join(ROOT, "Tools/install")
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][B0]?|[\x01\x02\x07\r]")


class Install(InstalledTest):
    def install(self, *arguments, **more):
        return self.run_it(INSTALL, *arguments, PATH=os.environ["PATH"], **more)

    def setUp(self):
        super().setUp()
        self.prefix = os.path.join(self.folder, "prefix")
        self.share = os.path.join(self.prefix, "share")

    def put(self):
        return self.install("--binary", PROGRAM, self.prefix)

    def test_comes_and_goes(self):
        before = files(self.folder)
        self.put()
        self.check_documents(self.share)
        self.try_command([os.path.join(self.prefix, "bin/longhand")], os.path.join(self.share, "longhand/stories"))
        self.put()
        self.install("--uninstall", self.prefix)
        self.assertEqual(files(self.folder), before)

    def test_leaves_what_is_not_its_own(self):
        for name in ["share/doc/other", "share/longhand/notes"]:
            os.makedirs(os.path.join(self.prefix, name))
        before = files(self.prefix)
        self.put()
        self.install("--uninstall", self.prefix)
        self.assertEqual(files(self.prefix), before)

    def test_overwrites_nothing(self):
        os.makedirs(os.path.join(self.prefix, "bin"))
        with open(os.path.join(self.prefix, "bin/longhand"), "w", encoding="utf-8") as file:
            file.write("somebody else's")
        before = files(self.prefix)
        self.install("--binary", PROGRAM, self.prefix, status=2)
        self.assertEqual(files(self.prefix), before)
        self.install("--uninstall", self.prefix, status=2)

    def test_wrong_calls(self):
        self.install("--quick", status=2)
        self.install("--binary", status=2)
        self.install("--binary", "/nowhere", self.prefix, status=2)
        self.install(self.prefix, "another", status=2)

    def test_manual_pages_are_in_order(self):
        self.put()
        pages = [os.path.join(self.share, "man/man1", name) for name in sorted(os.listdir(os.path.join(self.share, "man/man1")))]
        self.assertGreater(len(pages), 5)
        self.needs("mandoc")
        self.assertEqual(self.run_it("mandoc", "-T", "lint", "-W", "warning", *pages), "")
        shown = self.run_it("mandoc", "-T", "utf8", os.path.join(self.share, "man/man1/longhand-lint.1"))
        self.assertIn("longhand-lint - find what is wrong in stories", re.sub(".\b", "", shown).replace("\N{HYPHEN}", "-"))

    def shell(self, name, *options, **environment):
        """A shell in a terminal, in a folder with one story, that knows what was installed."""
        self.needs(name)
        self.put()
        shutil.copy(os.path.join(self.share, "longhand/stories/Tutorial/01-first-lines.ink"), self.clean)
        known = {"PATH": os.path.join(self.prefix, "bin") + ":/usr/bin:/bin", "HOME": self.home, "TERM": "xterm", "LC_ALL": "C.UTF-8",
                 "PS1": "ready> ", "XDG_DATA_HOME": self.home, "XDG_CONFIG_HOME": self.home, **environment}
        shell = pexpect.spawn(shutil.which(name), list(options), env=known, cwd=self.clean, dimensions=(50, 150), encoding="utf-8",
                              timeout=30)
        shell.delaybeforesend = 0.1
        self.addCleanup(shell.close, force=True)
        return shell

    def check_completion(self, shell):
        """Commands, options, what options may say, rules and files are completed where a shell asks for them."""
        for begun, completed in [
            ("longhand explo\t", "longhand explore"), ("longhand lint --stat\t", "longhand lint --statistics"),
            ("longhand lint --format sar\t", "longhand lint --format sarif"), ("longhand play --theme li\t", "longhand play --theme light"),
            ("longhand explain unreachable-k\t", "longhand explain unreachable-knot"),
            ("longhand play 01\t", "longhand play 01-first-lines.ink"),
        ]:
            with self.subTest(begun):
                shell.send(begun)
                shown, wanted = "", re.sub(r"\s", "", completed)
                while wanted not in re.sub(r"\s", "", CONTROL.sub("", shown)):
                    try:
                        shown += shell.read_nonblocking(1000, timeout=20)
                    except pexpect.TIMEOUT:
                        self.fail("%r gives %r" % (begun, CONTROL.sub("", shown)))
                shell.sendcontrol("u")
                time.sleep(0.5)

    def test_completion_in_bash(self):
        shell = self.shell("bash", "--norc", "--noprofile", "-i")
        shell.expect("ready> ")
        shell.sendline("bind 'set bell-style none'; . '%s/bash-completion/completions/longhand'" % self.share)
        shell.expect("ready> ")
        self.check_completion(shell)

    def test_completion_in_zsh(self):
        shell = self.shell("zsh", "-f", "-i")
        shell.expect("ready> ")
        shell.sendline("unsetopt beep; fpath=('%s/zsh/site-functions' $fpath); autoload -U compinit && compinit -u -D; print lo''aded"
                       % self.share)
        shell.expect("loaded")
        shell.expect("ready> ")
        self.check_completion(shell)

    def test_completion_in_fish(self):
        shell = self.shell("fish", "--private", "--init-command",
                           "function fish_prompt; echo -n 'ready> '; end; set -g fish_greeting; set -g fish_autosuggestion_enabled 0",
                           XDG_DATA_DIRS=self.share)
        shell.expect("ready> ")
        self.check_completion(shell)


if __name__ == "__main__":
    unittest.main()
