# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ErrorBody


class DataTableExportJob(Model):
    """A data table export job, kept at /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}. Answer of
    get_flows_datatable_export_job and 1 more.

    Required by the platform: status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    owner: AddressableEntityRef | None = field("owner", default=None)
    status: Literal["Processing", "Failed", "Succeeded"] | str | None = field("status", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    download_uri: str | None = field("downloadURI", default=None)
    error_information: ErrorBody | None = field("errorInformation", default=None)
    count_records_processed: int | None = field("countRecordsProcessed", default=None)
    self_uri: str | None = field("selfUri", default=None)
