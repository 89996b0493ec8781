# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division


class EdgeLogsJobResponse(Model):
    """An edge logs job: name, division, description and 10 more. Answer of post_telephony_providers_edge_logs_jobs.

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
    self_uri: str | None = field("selfUri", default=None)
