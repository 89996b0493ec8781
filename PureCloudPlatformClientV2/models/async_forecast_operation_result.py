# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuShortTermForecast


class AsyncForecastOperationResult(Model):
    """An async forecast operation result: status, operation id, result and 1 more. Answer of
    post_workforcemanagement_businessunit_week_shorttermforecast_copy and 1 more.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuShortTermForecast | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
