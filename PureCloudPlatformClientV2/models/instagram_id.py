# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InstagramId(Model):
    """Comes with notifications."""

    ids: list[InstagramScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
    handle: str | None = field("handle", default=None)


class InstagramScopedId(Model):
    """Part of InstagramId."""

    scoped_id: str | None = field("scopedId", default=None)
