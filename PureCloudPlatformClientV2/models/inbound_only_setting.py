# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class InboundOnlySetting(Model):
    """Part of StorySetting."""

    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)
