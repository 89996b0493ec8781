# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TwitterId(Model):
    """X (Twitter) id of an external contact. In ExternalContact and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    screen_name: str | None = field("screenName", default=None)
    verified: bool | None = field("verified", default=None)
    profile_url: str | None = field("profileUrl", default=None)
