// ink §38: a backslash makes the next character literal; there are no letter escapes
Brackets \[ \] braces \{ \} bar \| hash \# quote \" backslash \\.
A \new day is only new.
\* no choice
\- no gather
\~ no logic
\= no stitch
