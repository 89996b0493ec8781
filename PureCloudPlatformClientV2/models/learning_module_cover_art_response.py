# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningCoverArtThumbnail(Model):
    """Part of LearningModuleCoverArtResponse."""

    resolution: str | None = field("resolution", default=None)
    url: str | None = field("url", default=None)


class LearningModuleCoverArtResponse(Model):
    """Given by get_learning_modules_coverart_cover_art_id."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    url: str | None = field("url", default=None)
    thumbnails: list[LearningCoverArtThumbnail] | None = field("thumbnails", default=None)
