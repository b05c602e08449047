"""What every package is tried for: the command plays a lesson by script, lints, explores, and leaves nothing behind."""

import glob
import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
PACKAGES = os.environ.get("LONGHAND_PACKAGES", os.path.join(ROOT, ".build", "packages"))
PROGRAM = os.environ.get("LONGHAND", os.path.join(ROOT, ".build", "debug", "longhand"))


def files(folder):
    """Every file, link and folder below one."""
    return {os.path.relpath(os.path.join(parent, name), folder)
            for parent, folders, names in os.walk(folder) for name in folders + names}


class InstalledTest(unittest.TestCase):
    """A folder for trials, with a home of its own in it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.home = os.path.join(self.folder, "home")
        os.mkdir(self.home)
        self.clean = os.path.join(self.folder, "clean")
        os.mkdir(self.clean)

    def package(self, pattern):
        """The one package whose name fits."""
        found = glob.glob(os.path.join(PACKAGES, pattern))
        self.assertEqual(len(found), 1, "%s in %s" % (pattern, PACKAGES))
        return found[0]

    def needs(self, *programs):
        for program in programs:
            if not shutil.which(program):
                self.skipTest("%s is not installed" % program)

    def run_it(self, *arguments, status=0, text=None, cwd=None, **environment):
        """Runs a program with hardly any environment, and gives what it writes."""
        known = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": self.home, "LC_ALL": "C.UTF-8", **environment}
        done = subprocess.run(arguments, input=text, capture_output=True, text=True, env=known, cwd=cwd or self.folder,
                              timeout=300)
        self.assertEqual(done.returncode, status, "%s\n%s%s" % (" ".join(arguments), done.stdout, done.stderr))
        return done.stdout

    def try_command(self, command, stories, data=None, **environment):
        """Plays, lints and explores by an installed command, given as words, with the stories installed beside it."""
        def longhand(*arguments, **more):
            return self.run_it(*command, *arguments, **{**environment, **more})

        before = files(self.home)
        self.assertTrue(longhand("--version", "--verbose").startswith("longhand " + longhand("--version").strip()))
        lesson = os.path.join(stories, "Tutorial/07-personas.ink")
        told = longhand("play", "--plain", "--persona", lesson, text="1\n1\n1\n")
        self.assertIn("I counted eleven gulls", told)
        self.assertIn("They live above the harbour now.", told)
        self.assertEqual(longhand("lint", "--strict", os.path.join(stories, "Tutorial")), "")
        self.assertIn("Lights out", longhand("explore", lesson))
        self.assertEqual(files(self.home), before, "nothing that was done leaves anything behind")

        # A script plays a game that is kept, in the folder for that alone.
        script = "the lamp\naloud\npair\n"
        longhand("play", "--new", "--script", "-", "--exit", lesson, text=script, XDG_DATA_HOME=data or self.home_path("data"))
        kept = files(self.home) - before
        self.assertTrue(all(name == "data" or name.startswith("data/longhand") for name in kept), kept)
        shutil.rmtree(os.path.join(self.home, "data"), ignore_errors=True)

    def home_path(self, name):
        return os.path.join(self.home, name)

    def alone(self, root):
        """Words that run a program in a root where nothing else is but /proc, which Swift's runtime looks into."""
        if os.geteuid() != 0:
            self.skipTest("only root can try it in a root of its own")
        self.needs("unshare", "chroot")
        os.makedirs(os.path.join(root, "proc"), exist_ok=True)
        return ["unshare", "--mount", "sh", "-c", 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"', root]

    def check_documents(self, share, zsh="site-functions"):
        """What comes with the command: manual pages, completion, licences."""
        def exists(name):
            self.assertTrue(glob.glob(os.path.join(share, name + "*")), name)

        for page in ["longhand", "longhand-play", "longhand-lint", "longhand-explore", "longhand-test"]:
            exists("man/man1/%s.1" % page)
        exists("bash-completion/completions/longhand")
        exists("zsh/%s/_longhand" % zsh)
        exists("fish/vendor_completions.d/longhand.fish")

    def is_under_gpl(self, command, **environment):
        return "licence: GPL-3" in self.run_it(*command, "--version", "--verbose", **environment)
