// ink §184, runtime §68: strings may hold expressions and conditions
VAR n = 3
{"{n} {n == 1:cat|cats}"}
{"a{"b"}c" == "abc"}
{"" + "  two blanks"}
