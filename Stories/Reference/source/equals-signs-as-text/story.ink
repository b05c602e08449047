// ink §46: one equals sign without a name behind it is text
=> this way
= = =
=
