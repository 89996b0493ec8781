# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AsyncQueryStatus(Model):
    """An async query status, kept at /api/v2/analytics/users/details/jobs/{jobId}. Answer of
    get_analytics_actions_aggregates_job and 16 more.
    """

    state: Literal[
        "QUEUED", "PENDING", "FAILED", "CANCELLED", "FULFILLED", "EXPIRED",
    ] | str | None = field("state", default=None)
    error_message: str | None = field("errorMessage", default=None)
    expiration_date: datetime | None = field("expirationDate", default=None)
    submission_date: datetime | None = field("submissionDate", default=None)
    completion_date: datetime | None = field("completionDate", default=None)
