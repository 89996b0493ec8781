# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ScimMetadata


class ScimV2SchemaAttribute(Model):
    """One of the attributes of a SCIM V2 schema definition. In ScimV2SchemaDefinition."""

    name: str | None = field("name", default=None)
    type: Literal[
        "string", "boolean", "decimal", "integer", "dateTime", "reference", "complex",
    ] | str | None = field("type", default=None)
    sub_attributes: list[ScimV2SchemaAttribute] | None = field("subAttributes", default=None)
    multi_valued: bool | None = field("multiValued", default=None)
    description: str | None = field("description", default=None)
    required: bool | None = field("required", default=None)
    canonical_values: list[str] | None = field("canonicalValues", default=None)
    case_exact: bool | None = field("caseExact", default=None)
    mutability: Literal[
        "readWrite", "readOnly", "immutable", "writeOnly",
    ] | str | None = field("mutability", default=None)
    returned: Literal["always", "never", "default", "request"] | str | None = field("returned", default=None)
    uniqueness: Literal["none", "server", "global"] | str | None = field("uniqueness", default=None)
    reference_types: list[str] | None = field("referenceTypes", default=None)


class ScimV2SchemaDefinition(Model):
    """A SCIM V2 schema definition, kept at /api/v2/scim/schemas/{schemaId}. Answer of get_scim_schema and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    attributes: list[ScimV2SchemaAttribute] | None = field("attributes", default=None)
    meta: ScimMetadata | None = field("meta", default=None)
