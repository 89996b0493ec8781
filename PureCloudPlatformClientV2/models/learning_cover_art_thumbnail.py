# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LearningCoverArtThumbnail(Model):
    """LearningCoverArtThumbnail of the Platform API."""

    resolution: str | None = field("resolution", default=None)
    url: str | None = field("url", default=None)
