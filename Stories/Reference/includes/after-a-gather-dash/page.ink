A page.
