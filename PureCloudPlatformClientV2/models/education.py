# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class Education(Model):
    """Part of Biography."""

    school: str | None = field("school", default=None)
    field_of_study: str | None = field("fieldOfStudy", default=None)
    notes: str | None = field("notes", default=None)
    date_start: date | None = field("dateStart", default=None)
    date_end: date | None = field("dateEnd", default=None)
