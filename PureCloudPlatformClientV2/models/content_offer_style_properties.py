# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentOfferStyleProperties(Model):
    """Part of ContentOfferStylingConfiguration."""

    padding: str | None = field("padding", default=None)
    color: str | None = field("color", default=None)
    background_color: str | None = field("backgroundColor", default=None)
