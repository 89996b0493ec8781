# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import AutoAnswerSettings

_DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId")
)
_GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "GET", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), returns="AutoAnswerSettings"
)
_PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "PATCH", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
    returns="AutoAnswerSettings",
)
_PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "PUT", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
    returns="AutoAnswerSettings",
)


class AgentUIApi(Api):
    """The Agent UI operations of the Platform API."""

    def delete_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns None.

        Permissions: any of agentUI:agents:delete.
        """
        return self._call(_DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id)

    def get_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns AutoAnswerSettings.

        Permissions: any of agentUI:agents:view.
        """
        return self._call(_GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id)

    def patch_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        body: AutoAnswerSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns AutoAnswerSettings.

        Permissions: any of agentUI:agents:edit.
        """
        return self._call(_PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id, body)

    def put_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        body: AutoAnswerSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns AutoAnswerSettings.

        Permissions: any of agentUI:agents:edit.
        """
        return self._call(_PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id, body)
