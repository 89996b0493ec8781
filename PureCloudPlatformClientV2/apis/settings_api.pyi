# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    AutoAnswerSettings, EmailSettings, ExecutionDataGlobalSettingsResponse, ExecutionDataSettingsRequest,
)
from ..operation import Api, CallOptions

class SettingsApi(Api):
    """The Settings operations of the Platform API."""

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

    def get_emails_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """Get the email settings.

        GET /api/v2/emails/settings

        Permissions: any of conversation:settings:view.
        """
        ...

    def get_settings_executiondata(
        self,
        **options: Unpack[CallOptions],
    ) -> ExecutionDataGlobalSettingsResponse:
        """Get the settings of execution data.

        GET /api/v2/settings/executiondata

        Permissions: any of settings:executiondata:view.
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

    def patch_emails_settings(
        self,
        *,
        body: EmailSettings | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """Change some of the email settings.

        PATCH /api/v2/emails/settings

        Permissions: any of conversation:settings:edit.

        Parameters:
            body: What is sent: a set of email settings (multiple route destinations on inbound email enabled).
        """
        ...

    def patch_settings_executiondata(
        self,
        body: ExecutionDataSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExecutionDataGlobalSettingsResponse:
        """Change some of the settings of execution data.

        PATCH /api/v2/settings/executiondata

        Permissions: any of settings:executiondata:edit.

        Parameters:
            body: What is sent: a set of execution data settings (enabled).
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
