# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DraftTopicRequest(Model):
    """Part of DraftRequest.

    Required by the platform: id, name, phrases.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    phrases: list[str] | None = field("phrases", default=None)
    self_uri: str | None = field("selfUri", default=None)
