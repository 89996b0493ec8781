# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentPositionProperties(Model):
    """Part of ContentOfferStylingConfiguration."""

    top: str | None = field("top", default=None)
    bottom: str | None = field("bottom", default=None)
    left: str | None = field("left", default=None)
    right: str | None = field("right", default=None)
