# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AcceleratorSpecification(Model):
    """An accelerator specification, kept at /api/v2/infrastructureascode/accelerators/{acceleratorId}. Answer of
    get_infrastructureascode_accelerator.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    origin: Literal["Community", "Partner", "Genesys"] | str | None = field("origin", default=None)
    type: Literal["Module", "Accelerator", "Blueprint"] | str | None = field("type", default=None)
    classification: str | None = field("classification", default=None)
    tags: list[str] | None = field("tags", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    products: list[str] | None = field("products", default=None)
    documentation: list[MetadataDocumentation] | None = field("documentation", default=None)
    presentation: list[MetadataPresentation] | None = field("presentation", default=None)
    results: MetadataResults | None = field("results", default=None)
    self_uri: str | None = field("selfUri", default=None)


class MetadataDocumentation(Model):
    """One of the documentations of an accelerator specification. In AcceleratorSpecification."""

    description: str | None = field("description", default=None)
    location: str | None = field("location", default=None)


class MetadataPresentation(Model):
    """One of the presentations of an accelerator specification. In AcceleratorSpecification."""

    title: str | None = field("title", default=None)
    schema: MetadataSchema | None = field("schema", default=None)


class MetadataProperty(Model):
    """One of the properties of a metadata schema. In MetadataSchema."""

    type: str | None = field("type", default=None)
    displayname: str | None = field("displayname", default=None)
    description: str | None = field("description", default=None)
    sensitive: str | None = field("sensitive", default=None)
    help: str | None = field("help", default=None)
    default: str | None = field("default", default=None)
    enum: list[str] | None = field("enum", default=None)


class MetadataResultEntity(Model):
    """One of the items of metadata results. In MetadataResults."""

    type: str | None = field("type", default=None)
    description: str | None = field("description", default=None)
    visibility: Literal["Visible", "Hidden"] | str | None = field("visibility", default=None)


class MetadataResults(Model):
    """List of metadata result entities. In AcceleratorSpecification."""

    entities: list[MetadataResultEntity] | None = field("entities", default=None)


class MetadataSchema(Model):
    """Schema of a metadata presentation. In MetadataPresentation."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    properties: list[dict[str, MetadataProperty]] | None = field("properties", default=None)
    required: list[str] | None = field("required", default=None)
