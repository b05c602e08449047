// ink §21, runtime §127: the blanks around a comment stay; the run time makes one of them
Tea /* hot */ and toast
Butter/* soft */fly
