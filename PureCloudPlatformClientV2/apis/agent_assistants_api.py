# Generated: make generate
"""AgentAssistantsApi: signatures and documentation of its methods are in agent_assistants_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class AgentAssistantsApi(Api):
    """The Agent Assistants operations of the Platform API."""

    delete_assistant = ApiOperation("DELETE", "/api/v2/assistants/{assistantId}", path("assistantId"))
    delete_assistant_queue = ApiOperation(
        "DELETE", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId")
    )
    delete_assistant_queues = ApiOperation(
        "DELETE", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), query("queueIds")
    )
    get_assistant = ApiOperation(
        "GET", "/api/v2/assistants/{assistantId}", path("assistantId"), query("expand"), returns="Assistant"
    )
    get_assistant_queue = ApiOperation(
        "GET", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId"),
        query("expand"), returns="AssistantQueue",
    )
    get_assistant_queues = ApiOperation(
        "GET", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), query("before"), query("after"),
        query("pageSize"), query("expand"), returns="AssistantQueueListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_assistants = ApiOperation(
        "GET", "/api/v2/assistants", query("before"), query("after"), query("limit"), query("pageSize"), query("name"),
        returns="AssistantListing", paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_assistants_queues = ApiOperation(
        "GET", "/api/v2/assistants/queues", query("before"), query("after"), query("pageSize"), query("queueIds"),
        query("expand"), returns="AssistantQueueListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    patch_assistant = ApiOperation(
        "PATCH", "/api/v2/assistants/{assistantId}", path("assistantId"), body(required=True), returns="Assistant"
    )
    patch_assistant_queues = ApiOperation(
        "PATCH", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), body(required=True),
        returns="AssistantQueueListing", paging=Paging("single", "entities"),
    )
    post_assistants = ApiOperation("POST", "/api/v2/assistants", body(required=True), returns="Assistant")
    put_assistant_queue = ApiOperation(
        "PUT", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId"),
        body(required=True), returns="AssistantQueue",
    )
