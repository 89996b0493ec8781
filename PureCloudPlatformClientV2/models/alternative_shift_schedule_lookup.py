# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class AlternativeShiftScheduleLookup(Model):
    """AlternativeShiftScheduleLookup of the Platform API.

    The platform requires: id, week_date.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
