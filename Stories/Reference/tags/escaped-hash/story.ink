// ink §146: an escaped hash is text
Seat \#12 # row \#3
