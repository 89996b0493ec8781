# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperAlternativeShiftBuSettingsActivityCategory(Model):
    """Part of UpdateAlternativeShiftBuSettingsRequest."""

    values: list[str] | None = field("values", default=None)
