# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonSchemaDocument(Model):
    """A JSON schema document, kept at /api/v2/integrations/actions/{actionId}/schemas/{fileName}. Answer of
    get_integrations_action_draft_schema and 2 more.
    """

    id: str | None = field("id", default=None)
    schema: str | None = field("$schema", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    required: list[str] | None = field("required", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    additional_properties: Any | None = field("additionalProperties", default=None)  # type: ignore[assignment]
