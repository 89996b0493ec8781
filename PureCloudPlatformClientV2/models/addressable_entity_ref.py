# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddressableEntityRef(Model):
    """Reference by its id and its address. Answer of post_recordings_deletionprotection."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
