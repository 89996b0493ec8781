# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SchedulingNoForecastOptionsRequest(Model):
    """Part of SchedulingOptionsRequest."""

    shift_length: Literal["Shortest", "Median", "Longest", "Random"] | str | None = field("shiftLength", default=None)
    shift_start: Literal["Earliest", "Median", "Latest", "Random"] | str | None = field("shiftStart", default=None)
