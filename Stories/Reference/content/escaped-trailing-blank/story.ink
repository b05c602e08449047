// ink §57: even an escaped blank at the end of a line is trimmed
A pause\ 
<>ful silence.
