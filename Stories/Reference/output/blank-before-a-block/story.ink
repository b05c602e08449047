// runtime §119: a blank before a block that begins with a newline leaves an empty line
{true} {true:
    Yes.
}
{"" } {true:
    No.
}
