# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentIntegrationAssociationResponse, UserReference, WfmIntegrationReference


class AgentIntegrationsResponse(Model):
    """Given by put_workforcemanagement_agent_integrations_hris.

    Required by the platform: agent, associated_integrations.
    """

    agent: UserReference | None = field("agent", default=None)
    selected_integration: WfmIntegrationReference | None = field("selectedIntegration", default=None)
    user_selected: bool | None = field("userSelected", default=None)
    associated_integrations: list[AgentIntegrationAssociationResponse] | None = field(
        "associatedIntegrations", default=None
    )
