# Generated: make generate
"""AgentCopilotApi: signatures and documentation of its methods are in agent_copilot_api.pyi."""

from ..operation import Api, ApiOperation, body, path


class AgentCopilotApi(Api):
    """The Agent Copilot operations of the Platform API."""

    get_assistant_copilot = ApiOperation(
        "GET", "/api/v2/assistants/{assistantId}/copilot", path("assistantId"), returns="Copilot"
    )
    put_assistant_copilot = ApiOperation(
        "PUT", "/api/v2/assistants/{assistantId}/copilot", path("assistantId"), body(required=True), returns="Copilot"
    )
