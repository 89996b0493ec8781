# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import AutoAnswerSettings
from ..operation import Api, CallOptions

class AgentUIApi(Api):
    """The Agent UI operations of the Platform API."""

    def delete_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the automatic-answer settings of an agent.

        DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings

        Permissions: any of agentUI:agents:delete.
        """
        ...

    def get_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """Get the automatic-answer settings of an agent.

        GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings

        Permissions: any of agentUI:agents:view.
        """
        ...

    def patch_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        body: AutoAnswerSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """Change some of the automatic-answer settings of an agent.

        PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings

        Permissions: any of agentUI:agents:edit.

        Parameters:
            body: What is sent: a set of auto answer settings (settings).
        """
        ...

    def put_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        body: AutoAnswerSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """Update the automatic-answer settings of an agent.

        PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings

        Permissions: any of agentUI:agents:edit.

        Parameters:
            body: What is sent: a set of auto answer settings (settings).
        """
        ...
