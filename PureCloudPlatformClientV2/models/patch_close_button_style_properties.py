# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PatchCloseButtonStyleProperties(Model):
    """Part of PatchContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)
