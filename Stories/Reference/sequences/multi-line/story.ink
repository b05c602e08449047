// ink §91: the elements of a multi-line sequence are blocks of lines
-> tide -> tide -> tide ->
== tide
{stopping:
- The tide is out.
  The sand is bare.
- The tide is in.
}
->->
