// ink §149, runtime §130: a line of tags belongs to the next line; a tag behind a text to its own
# top
The lamp #lit # bright
   #only 
The chair
