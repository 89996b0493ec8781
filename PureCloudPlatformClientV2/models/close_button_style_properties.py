# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CloseButtonStyleProperties(Model):
    """Part of ContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)
