# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class ContactImportJobMetadata(Model):
    """Metadata of a contact import job. In ContactImportJobResponse."""

    file_name: str | None = field("fileName", default=None)
    dry_run_failed_count: int | None = field("dryRunFailedCount", default=None)
    dry_run_success_count: int | None = field("dryRunSuccessCount", default=None)
    dry_run_report_download_url: str | None = field("dryRunReportDownloadUrl", default=None)
    import_failed_count: int | None = field("importFailedCount", default=None)
    import_success_count: int | None = field("importSuccessCount", default=None)
    import_report_download_url: str | None = field("importReportDownloadUrl", default=None)


class ContactImportJobResponse(Model):
    """A contact import job, kept at /api/v2/externalcontacts/import/jobs/{jobId}. Answer of
    get_externalcontacts_import_job and 1 more.

    Required by the platform: settings.
    """

    id: str | None = field("id", default=None)
    status: Literal[
        "Created", "Running", "Completed", "Failed", "Cancelled",
    ] | str | None = field("status", default=None)
    status_details: str | None = field("statusDetails", default=None)
    execution_step: Literal["Validating", "Validated", "Importing"] | str | None = field("executionStep", default=None)
    metadata: ContactImportJobMetadata | None = field("metadata", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
    settings: AddressableEntityRef | None = field("settings", default=None)
