# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BusinessUnitReference(Model):
    """Reference to a business unit by its id and its address. In AdherenceExplanationNotification and 7 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
