# Generated: make generate
"""The models, each loaded at its first use."""

from .._index import MODELS
from .._lazy import resolver

__getattr__, __dir__ = resolver(__name__, MODELS)
