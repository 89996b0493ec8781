# Generated: make generate
"""AgentUIApi: signatures and documentation of its methods are in agent_ui_api.pyi."""

from ..operation import Api, ApiOperation, body, path


class AgentUIApi(Api):
    """The Agent UI operations of the Platform API."""

    delete_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "DELETE", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId")
    )
    get_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "GET", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"),
        returns="AutoAnswerSettings",
    )
    patch_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "PATCH", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
        returns="AutoAnswerSettings",
    )
    put_users_agentui_agents_autoanswer_agent_id_settings = ApiOperation(
        "PUT", "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", path("agentId"), body(required=True),
        returns="AutoAnswerSettings",
    )
