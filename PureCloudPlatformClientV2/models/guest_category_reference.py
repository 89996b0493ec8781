# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GuestCategoryReference(Model):
    """Reference to a guest category by its id and its address. In GuestResponseCategory and 2 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
