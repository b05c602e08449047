"""The command longhand, for Python programs that call it."""

import os
import sysconfig

__version__ = "@VERSION@"
__all__ = ["find_longhand"]


def find_longhand():
    """Where the command is that came with this package.

    Raises FileNotFoundError if something removed it.
    """
    schemes = [sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")] if hasattr(
        sysconfig, "get_preferred_scheme") else [None]
    # `pip install --target` puts scripts beside the package, in bin.
    folders = [sysconfig.get_path("scripts", scheme) if scheme else sysconfig.get_path("scripts") for scheme in schemes]
    folders.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "bin"))
    for folder in folders:
        path = os.path.join(folder, "longhand")
        if os.path.isfile(path):
            return path
    raise FileNotFoundError("longhand is in none of these folders: " + ", ".join(folders))
