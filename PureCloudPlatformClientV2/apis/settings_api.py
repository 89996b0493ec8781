# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        AutoAnswerSettings, EmailSettings, ExecutionDataGlobalSettingsResponse, ExecutionDataSettingsRequest,
    )

_DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId")
)
_GET_EMAILS_SETTINGS: ApiOperation[EmailSettings] = ApiOperation(
    "GET", "/api/v2/emails/settings", returns="EmailSettings"
)
_GET_SETTINGS_EXECUTIONDATA: ApiOperation[ExecutionDataGlobalSettingsResponse] = ApiOperation(
    "GET", "/api/v2/settings/executiondata", returns="ExecutionDataGlobalSettingsResponse"
)
_GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "GET", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), returns="AutoAnswerSettings"
)
_PATCH_EMAILS_SETTINGS: ApiOperation[EmailSettings] = ApiOperation(
    "PATCH", "/api/v2/emails/settings", body(), returns="EmailSettings"
)
_PATCH_SETTINGS_EXECUTIONDATA: ApiOperation[ExecutionDataGlobalSettingsResponse] = ApiOperation(
    "PATCH", "/api/v2/settings/executiondata", body(required=True), returns="ExecutionDataGlobalSettingsResponse"
)
_PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "PATCH", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
    returns="AutoAnswerSettings",
)
_PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: ApiOperation[AutoAnswerSettings] = ApiOperation(
    "PUT", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
    returns="AutoAnswerSettings",
)


class SettingsApi(Api):
    """The Settings operations of the Platform API."""

    def delete_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns None.

        Permissions: any of agentUI:agents:delete.
        """
        return self._call(_DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id)

    def get_emails_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """GET /api/v2/emails/settings: returns EmailSettings.

        Permissions: any of conversation:settings:view.
        """
        return self._call(_GET_EMAILS_SETTINGS, options)

    def get_settings_executiondata(
        self,
        **options: Unpack[CallOptions],
    ) -> ExecutionDataGlobalSettingsResponse:
        """GET /api/v2/settings/executiondata: returns ExecutionDataGlobalSettingsResponse.

        Permissions: any of settings:executiondata:view.
        """
        return self._call(_GET_SETTINGS_EXECUTIONDATA, options)

    def get_users_agentui_agents_autoanswer_agent_id_settings(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> AutoAnswerSettings:
        """GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings: returns AutoAnswerSettings.

        Permissions: any of agentUI:agents:view.
        """
        return self._call(_GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS, options, agent_id)

    def patch_emails_settings(
        self,
        *,
        body: EmailSettings | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """PATCH /api/v2/emails/settings: returns EmailSettings.

        Permissions: any of conversation:settings:edit.
        """
        return self._call(_PATCH_EMAILS_SETTINGS, options, body)

    def patch_settings_executiondata(
        self,
        body: ExecutionDataSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExecutionDataGlobalSettingsResponse:
        """PATCH /api/v2/settings/executiondata: returns ExecutionDataGlobalSettingsResponse.

        Permissions: any of settings:executiondata:edit.
        """
        return self._call(_PATCH_SETTINGS_EXECUTIONDATA, options, body)

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
