// ink §146, runtime §285: tags may contain logic; glue takes the next line's tag along
# above
Hello {"you"} # {1+1} waves
<>there # glued
