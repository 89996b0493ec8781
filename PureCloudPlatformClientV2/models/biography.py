# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class Biography(Model):
    """Biography of an organization user. In OrgUser and 4 more."""

    biography: str | None = field("biography", default=None)
    interests: list[str] | None = field("interests", default=None)
    hobbies: list[str] | None = field("hobbies", default=None)
    spouse: str | None = field("spouse", default=None)
    education: list[Education] | None = field("education", default=None)


class Education(Model):
    """One of the educations of a biography. In Biography."""

    school: str | None = field("school", default=None)
    field_of_study: str | None = field("fieldOfStudy", default=None)
    notes: str | None = field("notes", default=None)
    date_start: date | None = field("dateStart", default=None)
    date_end: date | None = field("dateEnd", default=None)
