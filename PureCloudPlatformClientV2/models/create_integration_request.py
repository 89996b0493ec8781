# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IntegrationType


class CreateIntegrationRequest(Model):
    """An integration to create: name, integration type and 2 more. Body of post_integrations.

    Required by the platform: name, integration_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_type: IntegrationType | None = field("integrationType", default=None)
    self_uri: str | None = field("selfUri", default=None)
