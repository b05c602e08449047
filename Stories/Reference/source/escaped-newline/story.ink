// ink §38: a backslash before the newline keeps both lines in one statement
The first line ends in a backslash \
* and this is no choice
