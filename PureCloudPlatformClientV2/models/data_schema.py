# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef, JsonSchemaDocument


class DataSchema(Model):
    """A data schema, kept at /api/v2/taskmanagement/workitems/schemas/{schemaId}. Answer of
    get_externalcontacts_contacts_schema and 14 more; body of post_externalcontacts_contacts_schemas and 5 more.

    Required by the platform: version, json_schema.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    applies_to: list[str] | None = field("appliesTo", default=None)
    enabled: bool | None = field("enabled", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    json_schema: JsonSchemaDocument | None = field("jsonSchema", default=None)
    self_uri: str | None = field("selfUri", default=None)
