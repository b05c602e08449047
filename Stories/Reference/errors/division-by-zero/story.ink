// runtime §161, A24: whole numbers cannot be divided by zero; the story ends, the process does not
VAR crumbs = 0
Before.
Each bird gets {10 / crumbs}.
After.
