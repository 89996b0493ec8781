# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SchedulingProcessingError(Model):
    """One of the error details of a scheduling status. In SchedulingStatusResponse."""

    internal_error_code: Literal["BadJson", "NotFound", "Fail"] | str | None = field("internalErrorCode", default=None)
    description: str | None = field("description", default=None)


class SchedulingStatusResponse(Model):
    """A scheduling status, kept at /api/v2/workforcemanagement/schedulingjobs/{jobId}. Answer of
    get_workforcemanagement_schedulingjob.
    """

    id: str | None = field("id", default=None)
    status: Literal[
        "Pending", "Success", "Failed", "Ongoing", "PartialFailure",
    ] | str | None = field("status", default=None)
    error_details: list[SchedulingProcessingError] | None = field("errorDetails", default=None)
    scheduling_result_uri: str | None = field("schedulingResultUri", default=None)
    percent_complete: int | None = field("percentComplete", default=None)
