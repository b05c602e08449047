// runtime §145, runtime §149, runtime §290: a line before an error is given out first, without the error
VAR count = 0
VAR nothing = 0
line one
~ count++
{count / nothing}
line two
