"""python -m longhand_ink ARGUMENTS: runs the command in the place of Python."""

import os
import sys

from longhand_ink import find_longhand

if __name__ == "__main__":
    program = find_longhand()
    os.execv(program, [program, *sys.argv[1:]])
