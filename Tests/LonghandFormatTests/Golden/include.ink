INCLUDE   vars.ink
INCLUDEother file.ink   
-INCLUDE third.ink
TODO
TODO:
TODO   finish // this
->END
