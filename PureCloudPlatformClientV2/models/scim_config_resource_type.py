# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScimMetadata


class ScimConfigResourceType(Model):
    """A SCIM configuration resource type, kept at /api/v2/scim/resourcetypes/{resourceType}. Answer of
    get_scim_resourcetype and 1 more.
    """

    id: str | None = field("id", default=None)
    schemas: list[str] | None = field("schemas", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    schema: str | None = field("schema", default=None)
    schema_extensions: list[ScimConfigResourceTypeSchemaExtension] | None = field("schemaExtensions", default=None)
    endpoint: str | None = field("endpoint", default=None)
    meta: ScimMetadata | None = field("meta", default=None)


class ScimConfigResourceTypeSchemaExtension(Model):
    """One of the schema extensions of a SCIM configuration resource type. In ScimConfigResourceType."""

    schema: str | None = field("schema", default=None)
    required: bool | None = field("required", default=None)
