// ink §154, ink §155: the ways to change a variable
VAR n = 5
~ n = n * 2
{n}
~ n += 7
{n}
~ n -= 3
{n}
~ n++
{n}
~ n --
{n}
