"""Texts in our own words: a sentence for every operation and model, phrases for parameters and fields.

Rules write them from facts of the definition; `definition/texts/` says by hand what a rule would say badly.
"""
