// ink §26: names in nested includes are relative to the root file's folder
INCLUDE rooms/all.ink
-> garden
