# Generated: make generate
"""The version of the API definition, and so of this package."""

__version__ = "219.0.0"
