"""Packs the Python wheel that carries the command: python3 Tools/packaging/wheel.py VERSION TREE LICENCE FOLDER

TREE is what Tools/install made for an empty prefix. The command is a script of the wheel, as ruff's is, so that pip puts it
beside the Python of the environment; what stands in share goes into the environment's share. The wheel needs no other
package, and its bytes depend on nothing but what is packed (and SOURCE_DATE_EPOCH).
"""

import base64
import hashlib
import os
import platform
import re
import stat
import subprocess
import sys
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
SUMMARY = "Play, write and check interactive stories in ink: a player for the terminal, a compiler, a linter, an explorer"


def is_static(program):
    """Whether a program for Linux asks for no loader, and so for no C library of the system."""
    with open(program, "rb") as file:
        head = file.read(64)
        if head[:5] != b"\x7fELF\x02":
            raise SystemExit("wheel.py: %s is no 64-bit program for Linux" % program)
        start = int.from_bytes(head[32:40], "little")
        size, count = int.from_bytes(head[54:56], "little"), int.from_bytes(head[56:58], "little")
        file.seek(start)
        table = file.read(size * count)
    return all(int.from_bytes(table[index * size:index * size + 4], "little") != 3 for index in range(count))


def newest_symbol(program):
    """The newest version of glibc that a dynamic program asks for."""
    listed = subprocess.run(["objdump", "-T", program], capture_output=True, text=True, check=True).stdout
    return max((int(minor) for minor in re.findall(r"GLIBC_2\.(\d+)", listed)), default=17)


def platforms(program):
    """Where the wheel may be installed: manylinux and musllinux for a static program, which needs a kernel alone."""
    machine = platform.machine()
    if is_static(program):
        return ["manylinux2014_" + machine, "manylinux_2_17_" + machine, "musllinux_1_1_" + machine]
    return ["manylinux_2_%d_%s" % (max(17, newest_symbol(program)), machine)]


def metadata(version, licence, home):
    lines = [
        "Metadata-Version: 2.4", "Name: longhand-ink", "Version: " + version, "Summary: " + SUMMARY,
        "License-Expression: " + licence, "License-File: LICENSE", "License-File: NOTICES", "License-File: GPL-3",
        "License-File: LGPL-3",
        "Keywords: ink,interactive fiction,narrative,linter,game",
        "Classifier: Development Status :: 4 - Beta", "Classifier: Environment :: Console",
        "Classifier: Operating System :: POSIX :: Linux", "Classifier: Programming Language :: Swift",
        "Classifier: Topic :: Games/Entertainment", "Classifier: Topic :: Software Development :: Compilers",
        "Requires-Python: >=3.8", "Description-Content-Type: text/markdown",
    ]
    if licence != "MIT":
        lines.insert(9, "License-File: SOURCES")
    if home:
        lines.append("Project-URL: Source, " + home)
    with open(os.path.join(HERE, "wheel", "README.md"), encoding="utf-8") as file:
        return "\n".join(lines) + "\n\n" + file.read()


class Wheel:
    """A wheel that is being written."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
        self.rows = []
        moment = max(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), 315532800)
        self.date = time.gmtime(moment)[:6]

    def add(self, name, content, is_program=False):
        entry = zipfile.ZipInfo(name, self.date)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = (stat.S_IFREG | (0o755 if is_program else 0o644)) << 16
        self.archive.writestr(entry, content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        self.rows.append("%s,sha256=%s,%d" % (name, digest, len(content)))

    def close(self, record):
        self.rows.append(record + ",,")
        self.archive.writestr(zipfile.ZipInfo(record, self.date), "\n".join(self.rows) + "\n", zipfile.ZIP_DEFLATED)
        self.archive.close()


def files(folder):
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                yield os.path.relpath(path, folder), file.read()


def main():
    version, tree, licence, output = sys.argv[1:]
    tags = platforms(os.path.join(tree, "bin/longhand"))
    name = "longhand_ink-" + version
    path = os.path.join(output, "%s-py3-none-%s.whl" % (name, ".".join(tags)))
    info, data = name + ".dist-info", name + ".data"
    wheel = Wheel(path)
    for file, content in files(os.path.join(HERE, "wheel", "longhand_ink")):
        if file.endswith(".py"):
            wheel.add("longhand_ink/" + file, content.replace(b"@VERSION@", version.encode()))
    for file, content in files(tree):
        if file == "bin/longhand":
            wheel.add(data + "/scripts/longhand", content, is_program=True)
        elif file.startswith("share/doc/longhand/"):
            wheel.add("%s/licenses/%s" % (info, os.path.basename(file)), content)
        elif file != "share/longhand/installed":
            wheel.add("%s/data/%s" % (data, file), content)
    wheel.add(info + "/METADATA", metadata(version, licence, os.environ.get("LONGHAND_HOME")).encode())
    wheel.add(info + "/WHEEL", ("Wheel-Version: 1.0\nGenerator: Longhand's Tools/package\nRoot-Is-Purelib: false\n"
                                + "".join("Tag: py3-none-%s\n" % tag for tag in tags)).encode())
    wheel.close(info + "/RECORD")
    print(path)


if __name__ == "__main__":
    main()
