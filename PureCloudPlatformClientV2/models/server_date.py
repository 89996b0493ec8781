# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ServerDate(Model):
    """A server date: current date. Answer of get_date."""

    current_date: datetime | None = field("currentDate", default=None)
