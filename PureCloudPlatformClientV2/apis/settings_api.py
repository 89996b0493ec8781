# Generated: make generate
"""SettingsApi: signatures and documentation of its methods are in settings_api.pyi."""

from ..operation import Api, ApiOperation, body, path


class SettingsApi(Api):
    """The Settings operations of the Platform API."""

    delete_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "DELETE", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId")
    )
    get_emails_settings = ApiOperation("GET", "/api/v2/emails/settings", returns="EmailSettings")
    get_settings_executiondata = ApiOperation(
        "GET", "/api/v2/settings/executiondata", returns="ExecutionDataGlobalSettingsResponse"
    )
    get_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "GET", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"),
        returns="AutoAnswerSettings",
    )
    patch_emails_settings = ApiOperation("PATCH", "/api/v2/emails/settings", body(), returns="EmailSettings")
    patch_settings_executiondata = ApiOperation(
        "PATCH", "/api/v2/settings/executiondata", body(required=True), returns="ExecutionDataGlobalSettingsResponse"
    )
    patch_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "PATCH", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
        returns="AutoAnswerSettings",
    )
    put_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "PUT", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
        returns="AutoAnswerSettings",
    )
