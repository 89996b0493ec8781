# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuActivitySettingsRequest(Model):
    """Comes with notifications."""

    default_activity_code_id: str | None = field("defaultActivityCodeId", default=None)
