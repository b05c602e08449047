// runtime §116, runtime §127: glue removes newlines, not the blanks before them
Left <>
<> right, left<>   
   right.
