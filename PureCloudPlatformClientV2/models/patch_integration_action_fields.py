# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestMapping


class PatchIntegrationAction(Model):
    """Reference to an integration action by its id. In PatchIntegrationActionFields."""

    id: str | None = field("id", default=None)


class PatchIntegrationActionFields(Model):
    """Integration action fields to change: integration action and request mappings. No method or topic of the
    definition has it.
    """

    integration_action: PatchIntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
