# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SettingDirection(Model):
    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)
    outbound: Literal["Enabled", "Disabled"] | str | None = field("outbound", default=None)
