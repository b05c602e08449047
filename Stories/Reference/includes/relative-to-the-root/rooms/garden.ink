== garden
The garden.
-> END
