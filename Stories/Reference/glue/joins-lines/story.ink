// ink §65, runtime §115, runtime §285: glue takes away the newlines on both sides
Snow
<>
man
