# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmIntegrationReference


class AgentIntegrationAssociationResponse(Model):
    """Part of AgentIntegrationsResponse.

    Required by the platform: agent_external_id, integration, locked.
    """

    agent_external_id: str | None = field("agentExternalId", default=None)
    integration: WfmIntegrationReference | None = field("integration", default=None)
    locked: bool | None = field("locked", default=None)
