# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ErrorBody


class DataTableImportJob(Model):
    """A data table import job, kept at /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}. Answer of
    get_flows_datatable_import_job and 1 more; body of post_flows_datatable_import_jobs.

    Required by the platform: status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    owner: AddressableEntityRef | None = field("owner", default=None)
    status: Literal[
        "WaitingForUpload", "Processing", "Failed", "Succeeded",
    ] | str | None = field("status", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    upload_uri: str | None = field("uploadURI", default=None)
    import_mode: Literal["ReplaceAll", "Append"] | str | None = field("importMode", default=None)
    error_information: ErrorBody | None = field("errorInformation", default=None)
    count_records_updated: int | None = field("countRecordsUpdated", default=None)
    count_records_deleted: int | None = field("countRecordsDeleted", default=None)
    count_records_failed: int | None = field("countRecordsFailed", default=None)
    self_uri: str | None = field("selfUri", default=None)
