# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestMapping


class IntegrationAction(Model):
    """Reference to an integration action by its id and its address. In IntegrationActionFields."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IntegrationActionFields(Model):
    """Integration action fields: integration action and request mappings. No method or topic of the definition has it.
    """

    integration_action: IntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
