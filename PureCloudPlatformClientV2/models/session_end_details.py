# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SessionEndDetails(Model):
    """Part of ReportingTurn."""

    type: Literal["Disconnect", "Exit"] | str | None = field("type", default=None)
    reason: str | None = field("reason", default=None)
