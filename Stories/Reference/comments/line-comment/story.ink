// ink §16, ink §57: a line comment is deleted; the blanks before it go as trailing blanks
The kettle sings.   // nobody listens
It sings on.
