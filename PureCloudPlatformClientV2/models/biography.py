# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Education


class Biography(Model):
    """Part of OrgUser and 4 more."""

    biography: str | None = field("biography", default=None)
    interests: list[str] | None = field("interests", default=None)
    hobbies: list[str] | None = field("hobbies", default=None)
    spouse: str | None = field("spouse", default=None)
    education: list[Education] | None = field("education", default=None)
