// L65, R115, R285: glue takes away the newlines on both sides
Snow
<>
man
