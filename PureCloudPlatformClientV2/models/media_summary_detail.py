# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaSummaryDetail(Model):
    """Part of MediaSummary."""

    active: int | None = field("active", default=None)
    acw: int | None = field("acw", default=None)
