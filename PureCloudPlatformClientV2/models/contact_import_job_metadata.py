# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactImportJobMetadata(Model):
    """Part of ContactImportJobResponse."""

    file_name: str | None = field("fileName", default=None)
    dry_run_failed_count: int | None = field("dryRunFailedCount", default=None)
    dry_run_success_count: int | None = field("dryRunSuccessCount", default=None)
    dry_run_report_download_url: str | None = field("dryRunReportDownloadUrl", default=None)
    import_failed_count: int | None = field("importFailedCount", default=None)
    import_success_count: int | None = field("importSuccessCount", default=None)
    import_report_download_url: str | None = field("importReportDownloadUrl", default=None)
