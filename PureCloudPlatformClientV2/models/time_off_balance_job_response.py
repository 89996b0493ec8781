# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TimeOffBalanceResponse


class TimeOffBalanceJobResponse(Model):
    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
