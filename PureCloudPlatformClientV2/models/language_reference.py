# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LanguageReference(Model):
    """Reference to a language by its id and its address. In RoutePathResponse and 5 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
