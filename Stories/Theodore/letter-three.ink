// LETTER THREE: Theodore to Catherine, in his own name
//
// Composed in part six, with lines that come back from the other two.


=== letter_three
->->
