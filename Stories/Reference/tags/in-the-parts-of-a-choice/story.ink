// ink §148, runtime §98: tags before the bracket and behind it go with the output
* Wave # both [now # offered] slowly # shown
- The tram leaves.
