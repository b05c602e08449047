"""The archive: it is unpacked anywhere, and needs nothing of the system."""

import os
import platform
import unittest

from installed import InstalledTest, files

NAME = "longhand-*-%s-%s.tar.gz" % ({"Darwin": "macos"}.get(platform.system(), "linux"), platform.machine())
MOST = 10_000_000


class Archive(InstalledTest):
    def unpack(self):
        self.run_it("tar", "-xzf", self.package(NAME), "--strip-components", "1", "-C", self.clean)

    def test_is_not_large(self):
        self.assertLess(os.path.getsize(self.package(NAME)), MOST)

    def test_plays_where_it_is_unpacked(self):
        self.unpack()
        before = files(self.clean)
        self.try_command([os.path.join(self.clean, "bin/longhand")], os.path.join(self.clean, "share/longhand/stories"))
        self.check_documents(os.path.join(self.clean, "share"))
        self.assertEqual(files(self.clean), before)

    def test_carries_its_licences(self):
        self.unpack()
        documents = os.path.join(self.clean, "share/doc/longhand")
        with open(os.path.join(documents, "GPL-3"), encoding="utf-8") as file:
            self.assertIn("GNU GENERAL PUBLIC LICENSE", file.read())
        offered = os.path.exists(os.path.join(documents, "SOURCES"))
        self.assertEqual(offered, self.is_under_gpl([os.path.join(self.clean, "bin/longhand")]))
        self.assertTrue(os.path.exists(os.path.join(self.clean, "LICENSE")))

    def test_needs_nothing_of_the_system(self):
        """In a root that holds nothing else: no shell, no library, no loader, no locale."""
        if platform.system() != "Linux":
            self.skipTest("only Linux has programs that need nothing")
        self.unpack()
        os.mkdir(os.path.join(self.clean, "home"))
        self.try_command([*self.alone(self.clean), "/bin/longhand"], "/share/longhand/stories", data="/home/data", HOME="/home")

    def test_is_stripped(self):
        self.needs("file")
        self.unpack()
        self.assertNotIn("not stripped", self.run_it("file", os.path.join(self.clean, "bin/longhand")))

    def test_sources_are_whole(self):
        """The source archive holds what builds and packages the command."""
        self.run_it("tar", "-xzf", self.package("longhand-*-source.tar.gz"), "--strip-components", "1", "-C", self.clean)
        for name in ["Package.swift", "LICENSE", "Sources/longhand/Longhand.swift", "Tools/package", "Tools/install"]:
            self.assertTrue(os.path.exists(os.path.join(self.clean, name)), name)


if __name__ == "__main__":
    unittest.main()
