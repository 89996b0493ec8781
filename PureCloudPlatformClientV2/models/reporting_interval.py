# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ReportingInterval(Model):
    """ReportingInterval of the Platform API.

    The platform requires: interval_type, interval_value.
    """

    interval_type: Literal["Day", "Week", "Month"] | str | None = field("intervalType", default=None)
    interval_value: int | None = field("intervalValue", default=None)
