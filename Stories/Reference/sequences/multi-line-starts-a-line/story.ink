// ink §91, ink §71: a multi-line element starts on a fresh line
A voice: {!
- Hello?
} and an echo.
