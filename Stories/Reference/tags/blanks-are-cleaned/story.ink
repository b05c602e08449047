// R127, R129: a tag's text is trimmed and its blanks collapsed
Line   #   big   {"  "}  tag   
