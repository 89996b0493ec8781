# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactImportJobStatusUpdateRequest(Model):
    """A contact import job status to change: job id and status. Body of put_externalcontacts_import_job.

    Required by the platform: job_id, status.
    """

    job_id: str | None = field("jobId", default=None)
    status: Literal["Continue", "Cancel", "Retry"] | str | None = field("status", default=None)
