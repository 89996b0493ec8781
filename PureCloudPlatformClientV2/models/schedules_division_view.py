# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WritableDivision


class SchedulesDivisionView(Model):
    """Part of ScheduleDivisionViewEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)
