# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SettingDirection


class TypingSetting(Model):
    """Part of EventSetting."""

    on: SettingDirection | None = field("on", default=None)
