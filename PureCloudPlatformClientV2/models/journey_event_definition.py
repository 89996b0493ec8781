# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JsonSchemaDocument


class JourneyEventDefinition(Model):
    """A journey event definition, kept at /api/v2/journey/views/eventdefinitions/{eventDefinitionId}. Answer of
    get_journey_views_eventdefinition.

    Required by the platform: name, source, description, json_schema.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source: Literal["Native", "Custom"] | str | None = field("source", default=None)
    description: str | None = field("description", default=None)
    json_schema: JsonSchemaDocument | None = field("jsonSchema", default=None)
    self_uri: str | None = field("selfUri", default=None)
