# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import Division, DomainEntityRef


class Endpoint(Model):
    """Part of OrphanRecording.

    Required by the platform: name, schema.
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
    count: int | None = field("count", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    schema: DomainEntityRef | None = field("schema", default=None)
    enabled: bool | None = field("enabled", default=None)
    site: DomainEntityRef | None = field("site", default=None)
    dids: list[str] | None = field("dids", default=None)
    self_uri: str | None = field("selfUri", default=None)
