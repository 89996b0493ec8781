# Generated: make generate
"""The API classes, each loaded at its first use."""

from .._index import APIS
from .._lazy import resolver

__getattr__, __dir__ = resolver(__name__, APIS)
