// E48: a thread without a target
Rain.
<-
Text with a loose thread <- , and more
-> END
