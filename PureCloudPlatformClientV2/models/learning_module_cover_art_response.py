# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningCoverArtThumbnail(Model):
    """One of the thumbnails of a learning module cover art. In LearningModuleCoverArtResponse."""

    resolution: str | None = field("resolution", default=None)
    url: str | None = field("url", default=None)


class LearningModuleCoverArtResponse(Model):
    """A learning module cover art, kept at /api/v2/learning/modules/coverart/{coverArtId}. Answer of
    get_learning_modules_coverart_cover_art_id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    url: str | None = field("url", default=None)
    thumbnails: list[LearningCoverArtThumbnail] | None = field("thumbnails", default=None)
