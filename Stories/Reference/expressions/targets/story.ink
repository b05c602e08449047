// runtime §166, runtime §157: targets are equal or not, and print as their path
VAR here = -> home.kitchen
{here == -> home.kitchen}
{here == -> home}
{here != -> home}
{here}
== home
= kitchen
Pots.
-> END
