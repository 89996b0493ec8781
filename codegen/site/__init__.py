"""The documentation site: the reference as pages, an example for each method, the search index, the check of links.

The pages are written while the site is built (`hook.py`) and are not in the repository. They are HTML, not Markdown:
turning 7,700 tables from Markdown into HTML takes minutes, printing them as HTML seconds.
"""
