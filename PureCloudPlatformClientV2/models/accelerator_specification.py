# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import MetadataDocumentation, MetadataPresentation, MetadataResults


class AcceleratorSpecification(Model):
    """Given by get_infrastructureascode_accelerator."""

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
