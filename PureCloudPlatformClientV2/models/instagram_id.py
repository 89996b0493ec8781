# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InstagramId(Model):
    """An Instagram id: ids, display name and handle. No method or topic of the definition has it."""

    ids: list[InstagramScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
    handle: str | None = field("handle", default=None)


class InstagramScopedId(Model):
    """One of the ids of an Instagram id. In InstagramId."""

    scoped_id: str | None = field("scopedId", default=None)
