// R116, R127: glue removes newlines, not the blanks before them
Left <>
<> right, left<>   
   right.
