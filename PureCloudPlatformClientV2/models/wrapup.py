# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class Wrapup(Model):
    """Wrap-up of a call. In Call and 18 more."""

    code: str | None = field("code", default=None)
    name: str | None = field("name", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
    provisional: bool | None = field("provisional", default=None)
