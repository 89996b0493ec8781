# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ArchitectJobMessage(Model):
    """Part of ArchitectJobStateResponse."""

    date_time: datetime | None = field("dateTime", default=None)
    type: Literal["Error", "Warning"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
