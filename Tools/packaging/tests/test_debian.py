"""The package for Debian: lintian is quiet, and it goes into a root of its own and out of it again."""

import os
import shutil
import unittest

from installed import InstalledTest, files


class Debian(InstalledTest):
    def setUp(self):
        super().setUp()
        self.needs("dpkg", "dpkg-deb")

    def test_lintian_is_quiet(self):
        self.needs("lintian")
        # lintian wants a home to write in, and says what it thinks of root on the standard error.
        self.assertEqual(self.run_it("lintian", "--fail-on", "error,warning", self.package("longhand_*.deb")), "")

    def test_depends_on_nothing_that_it_does_not_need(self):
        asked = self.run_it("dpkg-deb", "--field", self.package("longhand_*.deb"), "Depends").strip()
        unpacked = os.path.join(self.folder, "unpacked")
        self.run_it("dpkg-deb", "--extract", self.package("longhand_*.deb"), unpacked)
        libraries = self.run_it("sh", "-c", "ldd '%s/usr/bin/longhand' 2> /dev/null || true" % unpacked)
        self.assertEqual(asked == "", "=>" not in libraries, libraries)

    def test_comes_and_goes(self):
        if os.geteuid() != 0:
            self.skipTest("only root can install it")
        for name in ["updates", "info"]:
            os.makedirs(os.path.join(self.clean, "var/lib/dpkg", name))
        for name in ["status", "available"]:
            open(os.path.join(self.clean, "var/lib/dpkg", name), "w").close()
        os.mkdir(os.path.join(self.clean, "home"))
        dpkg = ["dpkg", "--root", self.clean, "--log", "/dev/null", "--force-depends", "--force-script-chrootless"]
        paths = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        os.mkdir(os.path.join(self.clean, "proc"))
        before = {name for name in files(self.clean) if not name.startswith("var/lib/dpkg")}
        self.run_it(*dpkg, "--install", self.package("longhand_*.deb"), **paths)
        alone = self.alone(self.clean)
        self.try_command([*alone, "/usr/bin/longhand"], "/usr/share/longhand/stories", data="/home/data", HOME="/home")
        self.check_documents(os.path.join(self.clean, "usr/share"), zsh="vendor-completions")
        self.run_it(*dpkg, "--purge", "longhand", **paths)
        shutil.rmtree(os.path.join(self.clean, "home"))
        os.mkdir(os.path.join(self.clean, "home"))
        self.assertEqual({name for name in files(self.clean) if not name.startswith("var/lib/dpkg")}, before)


if __name__ == "__main__":
    unittest.main()
