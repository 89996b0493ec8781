# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetWrapperSyncTimeOffProperty(Model):
    """Part of BuSchedulingSettingsRequest."""

    values: list[str] | None = field("values", default=None)
