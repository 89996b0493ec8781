# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class DateRangeWithOptionalEnd(Model):
    """DateRangeWithOptionalEnd of the Platform API.

    The platform requires: start_business_unit_date.
    """

    start_business_unit_date: date | None = field("startBusinessUnitDate", default=None)
    end_business_unit_date: date | None = field("endBusinessUnitDate", default=None)
