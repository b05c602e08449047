// R115, R285: blanks and empty strings do not use glue up
Bread <> {""} 
and butter
{true:<>} and jam
