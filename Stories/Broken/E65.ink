// E65: logic in strings that must be fixed
VAR name = "Ada"
VAR greeting = "Hello, {name}"
CONST FAREWELL = "Goodbye, {name}"
-> END
