// ink §25: the keyword is matched as a prefix, and the name may hold spaces
INCLUDEtwo words.ink   
After.
