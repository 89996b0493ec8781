# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
"""The version of the API definition, and so of this package."""

__version__ = "219.0.0"
