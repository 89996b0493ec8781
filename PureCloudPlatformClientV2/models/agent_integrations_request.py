# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentIntegrationAssociationRequest(Model):
    """One of the associated integrations of agent integrations. In AgentIntegrationsRequest.

    Required by the platform: agent_external_id, integration_id, locked.
    """

    agent_external_id: str | None = field("agentExternalId", default=None)
    integration_id: str | None = field("integrationId", default=None)
    locked: bool | None = field("locked", default=None)


class AgentIntegrationsRequest(Model):
    """Agent integrations: associated integrations and selected integration id. Body of
    put_workforcemanagement_agent_integrations_hris.

    Required by the platform: associated_integrations.
    """

    selected_integration_id: str | None = field("selectedIntegrationId", default=None)
    associated_integrations: list[AgentIntegrationAssociationRequest] | None = field(
        "associatedIntegrations", default=None
    )
