# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SocialTopicRequest(Model):
    """A request: name, division id and description. Body of post_socialmedia_topics.

    Required by the platform: name, division_id.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    division_id: str | None = field("divisionId", default=None)
