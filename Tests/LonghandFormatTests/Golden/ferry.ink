

// THE FERRY
//   a comment   
VAR   coins=3   // how many
VAR name="  Ada  "
LIST moods=calm , (angry) ,sad=5
LIST  tools =
 rope,
      (lamp) ,
  knife
CONST MAX=10
EXTERNAL roll( sides,x )
PERSONA ada "Ada" {
  guarded/open:30
     low /  high :  calm   mirrors ada.open by 40   and ada.open by -5
// inside
}
TODO :write more
->start


=start_stitch
Hi.
->END
==start
Hello,   {name}. {  coins>1 : You are rich|You are poor }.   
~coins+=2
~ coins ++
~temp x=coins*-2+( coins-1 )
~ ada:open +5,high -  3, guarded = ( coins*2 )
*(first)[Go]Gone->river
 ** { coins>2 and not first } Nested<>
       text here #tag   
   // about deeper
   *** Deeper   ->  river
 -- (g) gathered
      more
      // belongs to more
* {coins>1}{first}   Another # a # b
    +   Sticky line
- ->river
=== river(a , ref b,-> c)
{
 - coins==1:
one
    two
 - coins > 2 : {coins:
 - 3: three
   -4: minus
 }
-else:
  * [choice in block] ->DONE
     after
  * * deeper ->DONE
}
{stopping:
-a
- b

- c
}
{ shuffle once :
 - x
 - y
}
{&one|two |  three}
{~ a|b}
->   tunnel( 1 , coins )  ->after->
<-thread
text with -> tunnel(1,2) ->
-> a . b
->->
== function   f( x )
~return x
=== function g(y) ===
  /* block
     comment
       deep */
  ~ return   y+1
