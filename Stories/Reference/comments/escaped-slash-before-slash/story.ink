// ink §18, ink §38: the comment wins over the escape; the backslash then escapes the newline
The list reads \// this is a comment
* not a choice at all
