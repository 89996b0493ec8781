# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorInfo, UserReference


class InfrastructureascodeJob(Model):
    """An infrastructureascode job, kept at /api/v2/infrastructureascode/jobs/{jobId}. Answer of
    get_infrastructureascode_job and 2 more.

    Required by the platform: dry_run.
    """

    id: str | None = field("id", default=None)
    dry_run: bool | None = field("dryRun", default=None)
    accelerator_id: str | None = field("acceleratorId", default=None)
    date_submitted: datetime | None = field("dateSubmitted", default=None)
    submitted_by: UserReference | None = field("submittedBy", default=None)
    status: Literal[
        "Created", "Queued", "Running", "Complete", "InternalError", "Incomplete", "Failed", "RollbackFailed",
        "RollbackComplete",
    ] | str | None = field("status", default=None)
    error_info: ErrorInfo | None = field("errorInfo", default=None)
    results: str | None = field("results", default=None)
    rollback_results: str | None = field("rollbackResults", default=None)
    self_uri: str | None = field("selfUri", default=None)
