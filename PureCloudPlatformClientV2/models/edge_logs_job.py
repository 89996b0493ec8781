# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division


class EdgeLogsJob(Model):
    """An edge logs job, kept at /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}. Answer of
    get_telephony_providers_edge_logs_job.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    files: list[EdgeLogsJobFile] | None = field("files", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EdgeLogsJobFile(Model):
    """One of the files of an edge logs job. In EdgeLogsJob.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    time_created: datetime | None = field("timeCreated", default=None)
    time_modified: datetime | None = field("timeModified", default=None)
    size_bytes: float | None = field("sizeBytes", default=None)
    upload_status: Literal[
        "UPLOADING", "NOT_UPLOADED", "UPLOADED", "ERROR_ON_UPLOAD",
    ] | str | None = field("uploadStatus", default=None)
    edge_path: str | None = field("edgePath", default=None)
    download_id: str | None = field("downloadId", default=None)
    self_uri: str | None = field("selfUri", default=None)
