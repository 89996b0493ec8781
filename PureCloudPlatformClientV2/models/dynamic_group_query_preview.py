# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DynamicGroupQueryPreview(Model):
    """A dynamic group query preview: user count. Answer of post_groups_dynamicsettings_preview."""

    user_count: int | None = field("userCount", default=None)
