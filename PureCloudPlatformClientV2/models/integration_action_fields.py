# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestMapping


class IntegrationAction(Model):
    """Part of IntegrationActionFields."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IntegrationActionFields(Model):
    """Comes with notifications."""

    integration_action: IntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
