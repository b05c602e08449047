// runtime §3, L0: a no-break space is no blank: it is neither trimmed nor collapsed
 Deep  breath. 
