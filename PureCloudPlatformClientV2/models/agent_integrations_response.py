# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference, WfmIntegrationReference


class AgentIntegrationAssociationResponse(Model):
    """One of the associated integrations of agent integrations. In AgentIntegrationsResponse.

    Required by the platform: agent_external_id, integration, locked.
    """

    agent_external_id: str | None = field("agentExternalId", default=None)
    integration: WfmIntegrationReference | None = field("integration", default=None)
    locked: bool | None = field("locked", default=None)


class AgentIntegrationsResponse(Model):
    """Agent integrations: agent, associated integrations, selected integration and 1 more. Answer of
    put_workforcemanagement_agent_integrations_hris.

    Required by the platform: agent, associated_integrations.
    """

    agent: UserReference | None = field("agent", default=None)
    selected_integration: WfmIntegrationReference | None = field("selectedIntegration", default=None)
    user_selected: bool | None = field("userSelected", default=None)
    associated_integrations: list[AgentIntegrationAssociationResponse] | None = field(
        "associatedIntegrations", default=None
    )
