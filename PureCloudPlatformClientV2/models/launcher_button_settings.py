# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LauncherButtonSettings(Model):
    """Part of MessengerSettings."""

    visibility: Literal["On", "Off", "OnDemand"] | str | None = field("visibility", default=None)
