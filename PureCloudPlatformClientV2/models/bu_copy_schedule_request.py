# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuCopyScheduleRequest(Model):
    """BuCopyScheduleRequest of the Platform API.

    The platform requires: description, week_date.
    """

    description: str | None = field("description", default=None)
    week_date: date | None = field("weekDate", default=None)
