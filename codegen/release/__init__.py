"""`python -m codegen release`: from a new API definition to a tested, versioned, tagged package.

All work is done in a temporary clone. The repository changes in the last step alone, so that a release that fails or
is interrupted leaves it as it was.
"""
