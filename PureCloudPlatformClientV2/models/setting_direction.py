# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SettingDirection(Model):
    """Part of TypingSetting."""

    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)
    outbound: Literal["Enabled", "Disabled"] | str | None = field("outbound", default=None)
