# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PerformancePredictionOutputs


class PerformancePredictionRecalculationResponse(Model):
    """A performance prediction recalculation, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}.
    Answer of get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation and 1 more.

    Required by the platform: operation_id, state.
    """

    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_result: PerformancePredictionOutputs | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
