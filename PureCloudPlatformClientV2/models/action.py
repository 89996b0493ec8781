# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import ActionConfig, JsonSchemaDocument


class Action(Model):
    """An action, kept at /api/v2/integrations/actions/{actionId}. Answer of get_integrations_action and 7 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    category: str | None = field("category", default=None)
    contract: ActionContract | None = field("contract", default=None)
    version: int | None = field("version", default=None)
    secure: bool | None = field("secure", default=None)
    config: ActionConfig | None = field("config", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ActionContract(Model):
    """Contract of an action. In Action."""

    output: ActionOutput | None = field("output", default=None)
    input: ActionInput | None = field("input", default=None)


class ActionInput(Model):
    """Input of an action contract. In ActionContract."""

    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
    input_schema_flattened: JsonSchemaDocument | None = field("inputSchemaFlattened", default=None)
    input_schema_uri: str | None = field("inputSchemaUri", default=None)


class ActionOutput(Model):
    """Output of an action contract. In ActionContract."""

    success_schema: JsonSchemaDocument | None = field("successSchema", default=None)
    success_schema_uri: str | None = field("successSchemaUri", default=None)
    error_schema: JsonSchemaDocument | None = field("errorSchema", default=None)
    error_schema_uri: str | None = field("errorSchemaUri", default=None)
    success_schema_flattened: JsonSchemaDocument | None = field("successSchemaFlattened", default=None)
    error_schema_flattened: Any | None = field("errorSchemaFlattened", default=None)
