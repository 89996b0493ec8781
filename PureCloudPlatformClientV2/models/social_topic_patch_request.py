# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SocialTopicPatchRequest(Model):
    """A patch: name, description and division id. Body of patch_socialmedia_topic."""

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    division_id: str | None = field("divisionId", default=None)
