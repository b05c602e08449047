// ink §54: a stitch at the top is never entered by itself
The page stops here.
= nook
Nobody falls into the nook.
-> DONE
