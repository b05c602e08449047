// ink §93, ink §85: choices may stand in a multi-line sequence and must leave it
{stopping:
- * [Open the letter]
    It is blank.
    -> END
}
