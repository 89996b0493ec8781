# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_integration_association_response import AgentIntegrationAssociationResponse
    from .user_reference import UserReference
    from .wfm_integration_reference import WfmIntegrationReference


class AgentIntegrationsResponse(Model):
    """AgentIntegrationsResponse of the Platform API.

    The platform requires: agent, associated_integrations.
    """

    agent: UserReference | None = field("agent", default=None)
    selected_integration: WfmIntegrationReference | None = field("selectedIntegration", default=None)
    user_selected: bool | None = field("userSelected", default=None)
    associated_integrations: list[AgentIntegrationAssociationResponse] | None = field(
        "associatedIntegrations", default=None
    )
