// ink §19: a slash, a star and a slash open a comment and do not close it
Ready, /*/ not yet closed */ steady, /***/ go.
