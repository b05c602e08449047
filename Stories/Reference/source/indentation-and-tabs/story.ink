// ink §56, runtime §127: blanks at the start are dropped; runs of spaces and tabs become one space
	    An indented line.
Two	tabs		and   some spaces.
