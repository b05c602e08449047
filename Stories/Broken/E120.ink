// E120: choices in braces that do not say where to go
VAR lamp = true
{lamp:
    * Read on
      The page turns.
}
{stopping:
- * Sleep
- * Dream
}
- Morning.
-> END
