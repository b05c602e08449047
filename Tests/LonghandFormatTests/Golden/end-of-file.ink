* Words   // c
* Glue <>// c
* [Only]// c
* {a}{b}// c
*->// c
Words{a}// c
Last \