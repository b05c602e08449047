// runtime §115, runtime §285: blanks and empty strings do not use glue up
Bread <> {""} 
and butter
{true:<>} and jam
