# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ReportingInterval(Model):
    """One of the reporting intervals of a performance profile. In CreatePerformanceProfile and 1 more.

    Required by the platform: interval_type, interval_value.
    """

    interval_type: Literal["Day", "Week", "Month"] | str | None = field("intervalType", default=None)
    interval_value: int | None = field("intervalValue", default=None)
