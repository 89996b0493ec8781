# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .setting_direction import SettingDirection


class TypingSetting(Model):
    """TypingSetting of the Platform API."""

    on: SettingDirection | None = field("on", default=None)
