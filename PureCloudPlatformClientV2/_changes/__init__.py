"""What differs between two releases of the Platform API, as a Python program sees it.

`surface` reads a definition into classes, methods, parameters, models and attributes; `renames` pairs what is the same
under another name; `compare` lists the changes, each with the part of the version number it moves. Nothing here loads
the HTTP stack: the notes of a release and the check of a program before an upgrade both stand on it.
"""
