"""The Python wheel: it goes into a fresh environment without network, and out of it again."""

import base64
import csv
import hashlib
import os
import platform
import re
import shutil
import sys
import unittest
import zipfile

from installed import InstalledTest, files


class Wheel(InstalledTest):
    def setUp(self):
        super().setUp()
        if platform.system() != "Linux":
            self.skipTest("there is no wheel for %s" % platform.system())
        self.path = self.package("longhand_ink-*.whl")

    def offline(self, *arguments, **more):
        """Runs a program where no network is, if root can see to that; pip is told to ask no index either way."""
        cut = ["unshare", "--net"] if os.geteuid() == 0 and shutil.which("unshare") else []
        return self.run_it(*cut, *arguments, PIP_NO_INDEX="1", PIP_DISABLE_PIP_VERSION_CHECK="1", **more)

    def environment(self):
        folder = os.path.join(self.folder, "environment")
        self.offline(sys.executable, "-m", "venv", folder)
        return folder

    def test_comes_and_goes(self):
        folder = self.environment()
        python = os.path.join(folder, "bin/python")

        def installed():
            return {name for name in files(folder) if "__pycache__" not in name}

        before = installed()
        self.offline(python, "-m", "pip", "install", "--quiet", self.path)
        self.try_command([os.path.join(folder, "bin/longhand")], os.path.join(folder, "share/longhand/stories"))
        self.try_command([python, "-m", "longhand_ink"], os.path.join(folder, "share/longhand/stories"))
        self.check_documents(os.path.join(folder, "share"))
        where = self.run_it(python, "-c", "import longhand_ink; print(longhand_ink.find_longhand(), longhand_ink.__version__)")
        self.assertTrue(where.startswith(os.path.join(folder, "bin/longhand") + " "))
        self.offline(python, "-m", "pip", "check")
        self.offline(python, "-m", "pip", "uninstall", "--quiet", "--yes", "longhand-ink")
        self.assertEqual(installed() - before, self.emptied(folder, installed() - before))

    def emptied(self, folder, names):
        """Those that are empty folders of `share`: pip removes files, and leaves folders that data went into."""
        return {name for name in names if name.startswith("share") and not any(
            inner for _, _, inner in os.walk(os.path.join(folder, name)))}

    def test_installs_into_a_folder(self):
        target = os.path.join(self.folder, "target")
        self.offline(os.path.join(self.environment(), "bin/python"), "-m", "pip", "install", "--quiet", "--target", target, self.path)
        self.assertIn("ink 1.2.1", self.run_it(os.path.join(target, "bin/longhand"), "--version", "--verbose"))
        self.assertIn("ink 1.2.1", self.run_it(sys.executable, "-m", "longhand_ink", "--version", "--verbose", PYTHONPATH=target))

    def test_record_is_true(self):
        with zipfile.ZipFile(self.path) as archive:
            record = next(name for name in archive.namelist() if name.endswith(".dist-info/RECORD"))
            rows = {row[0]: row[1:] for row in csv.reader(archive.read(record).decode().splitlines())}
            self.assertEqual(set(rows), set(archive.namelist()))
            for name, (digest, size) in rows.items():
                if name == record:
                    continue
                content = archive.read(name)
                found = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
                self.assertEqual((digest, size), ("sha256=" + found, str(len(content))), name)

    def test_platform_is_right(self):
        """A static program runs on every Linux; one that asks for a loader says which C library it needs."""
        tags = re.search(r"-py3-none-(.*)\.whl$", self.path)[1].split(".")
        self.assertTrue(all(tag.endswith(platform.machine()) for tag in tags), tags)
        unpacked = os.path.join(self.folder, "longhand")
        with zipfile.ZipFile(self.path) as archive, open(unpacked, "wb") as file:
            file.write(archive.read(next(name for name in archive.namelist() if name.endswith("/scripts/longhand"))))
        asks = "=>" in self.run_it("sh", "-c", "ldd '%s' 2> /dev/null || true" % unpacked)
        self.assertEqual(any(tag.startswith("musllinux") for tag in tags), not asks)


if __name__ == "__main__":
    unittest.main()
