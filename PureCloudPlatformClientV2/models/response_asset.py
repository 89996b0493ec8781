# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Division, DomainEntityRef


class ResponseAsset(Model):
    """A response asset, kept at /api/v2/responsemanagement/responseassets/{responseAssetId}. Answer of
    get_responsemanagement_responseasset and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    content_length: int | None = field("contentLength", default=None)
    content_location: str | None = field("contentLocation", default=None)
    content_type: str | None = field("contentType", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    responses: list[DomainEntityRef] | None = field("responses", default=None)
    self_uri: str | None = field("selfUri", default=None)
