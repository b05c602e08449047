// runtime §127, runtime §129: a tag's text is trimmed and its blanks collapsed
Line   #   big   {"  "}  tag   
