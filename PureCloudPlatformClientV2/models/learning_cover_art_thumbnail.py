# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningCoverArtThumbnail(Model):
    """Part of LearningModuleCoverArtResponse."""

    resolution: str | None = field("resolution", default=None)
    url: str | None = field("url", default=None)
