// ink §39: escaping one character of a pair is enough
A long -\> road, a short \-> road, a \<- thread and \<> glue.
